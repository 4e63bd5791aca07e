package org.offprint.internal.html.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.body.pass.AlikePass;
import org.offprint.internal.html.body.pass.BetweenBlocksPass;
import org.offprint.internal.html.body.pass.CalloutPass;
import org.offprint.internal.html.body.pass.ClosingCallPass;
import org.offprint.internal.html.body.pass.CodePass;
import org.offprint.internal.html.body.pass.CopyrightPass;
import org.offprint.internal.html.body.pass.DatedLinePass;
import org.offprint.internal.html.body.pass.DuplicatePass;
import org.offprint.internal.html.body.pass.EmbedPass;
import org.offprint.internal.html.body.pass.EntriesPass;
import org.offprint.internal.html.body.pass.FigureCaptionPass;
import org.offprint.internal.html.body.pass.HeadingBetweenPass;
import org.offprint.internal.html.body.pass.HeadingPass;
import org.offprint.internal.html.body.pass.LeadPicturePass;
import org.offprint.internal.html.body.pass.LinkSectionPass;
import org.offprint.internal.html.body.pass.LonelyPass;
import org.offprint.internal.html.body.pass.LongTailPass;
import org.offprint.internal.html.body.pass.MediaPass;
import org.offprint.internal.html.body.pass.NextArticlePass;
import org.offprint.internal.html.body.pass.PictureBoxPass;
import org.offprint.internal.html.body.pass.PlaceholderPass;
import org.offprint.internal.html.body.pass.RecipePass;
import org.offprint.internal.html.body.pass.RepeatedMediaPass;
import org.offprint.internal.html.body.pass.RepeatedPassagePass;
import org.offprint.internal.html.body.pass.SceneBreakPass;
import org.offprint.internal.html.body.pass.SectionHeadingPass;
import org.offprint.internal.html.body.pass.ShortArticlePass;
import org.offprint.internal.html.body.pass.StrandedMediaPass;
import org.offprint.internal.html.body.pass.TeaserCardsPass;
import org.offprint.internal.html.body.pass.TeaserItemPass;
import org.offprint.internal.html.body.pass.TeaserLinePass;
import org.offprint.internal.html.body.pass.TeaserListPass;
import org.offprint.internal.html.body.pass.TogetherPass;
import org.offprint.internal.html.body.pass.WithinTextPass;
import org.offprint.internal.html.body.rule.AdvertisementRule;
import org.offprint.internal.html.body.rule.AfterExtentRule;
import org.offprint.internal.html.body.rule.AsideRule;
import org.offprint.internal.html.body.rule.BeforeExtentRule;
import org.offprint.internal.html.body.rule.CommentsRule;
import org.offprint.internal.html.body.rule.ConsentRule;
import org.offprint.internal.html.body.rule.DialogRule;
import org.offprint.internal.html.body.rule.EmptyPageRule;
import org.offprint.internal.html.body.rule.Extent;
import org.offprint.internal.html.body.rule.FooterRule;
import org.offprint.internal.html.body.rule.FormRule;
import org.offprint.internal.html.body.rule.HiddenRule;
import org.offprint.internal.html.body.rule.LabelRule;
import org.offprint.internal.html.body.rule.LinkListRule;
import org.offprint.internal.html.body.rule.LinkRule;
import org.offprint.internal.html.body.rule.NavigationRule;
import org.offprint.internal.html.body.rule.OutsideSiteTextRule;
import org.offprint.internal.html.body.rule.ReferenceRule;
import org.offprint.internal.html.body.rule.RegionRule;
import org.offprint.internal.html.body.rule.RelatedRule;
import org.offprint.internal.html.body.rule.RepeatedRule;
import org.offprint.internal.html.body.rule.ShareRule;
import org.offprint.internal.html.body.rule.ShortPageRule;
import org.offprint.internal.html.body.rule.SiteTextRule;
import org.offprint.internal.html.body.rule.StandfirstRule;
import org.offprint.internal.html.body.rule.SubscriptionRule;
import org.offprint.internal.html.body.rule.TitleRule;
import org.offprint.internal.html.body.rule.TopicsRule;
import org.offprint.internal.html.body.rule.UnseenRule;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;

/**
 * Decides which runs of a page belong to its article. Rules that hardly ever err come first; the
 * scorer judges what they leave undecided. Where there is no scorer, or it would keep no paragraph,
 * further vetoes leave out more, and each remaining run is judged by whether it lies within the
 * extent of the text.
 */
public final class BodyFinder {
  /** Rules that hardly ever err, on any page. */
  private static final List<RunRule> CERTAIN =
      List.of(
          new OutsideSiteTextRule(),
          new EmptyPageRule(),
          new ConsentRule(),
          new TitleRule(),
          new ReferenceRule(),
          new DialogRule(),
          new NavigationRule(),
          new FooterRule(),
          new StandfirstRule(),
          new AsideRule(),
          new CommentsRule(),
          new FormRule(),
          new SubscriptionRule(),
          new ShareRule(),
          new RelatedRule(),
          new LabelRule(),
          new UnseenRule(),
          new SiteTextRule());

  /** Rules that decide where no model does. */
  private static final List<RunRule> VETOES =
      List.of(
          new HiddenRule(),
          new AdvertisementRule(),
          new TopicsRule(),
          new RepeatedRule(),
          new LinkListRule(),
          new LinkRule(),
          new RegionRule());

  private static final List<VerdictPass> PASSES =
      List.of(
          new ShortArticlePass(),
          new EntriesPass(),
          new AlikePass(),
          new LongTailPass(),
          new WithinTextPass(),
          new DuplicatePass(),
          new TeaserItemPass(),
          new TogetherPass(),
          new RecipePass(),
          new TeaserListPass(),
          new CodePass(),
          new CalloutPass(),
          new EmbedPass(),
          new TeaserLinePass(),
          new TeaserCardsPass(),
          new LonelyPass(),
          new PlaceholderPass(),
          new NextArticlePass(),
          new HeadingBetweenPass(),
          new SectionHeadingPass(),
          new LinkSectionPass(),
          new MediaPass(),
          new StrandedMediaPass(),
          new RepeatedMediaPass(),
          new PictureBoxPass(),
          new HeadingPass(),
          new LeadPicturePass(),
          new FigureCaptionPass(),
          new RepeatedPassagePass(),
          new BetweenBlocksPass(),
          new SceneBreakPass(),
          new DatedLinePass(),
          new CopyrightPass(),
          new ClosingCallPass());

  private static final Verdict IN_TEXT = Verdict.keep(Rule.IN_TEXT, .7f);

  private BodyFinder() {}

  /** One verdict for each run of a page. */
  public static List<Verdict> judge(PageEvidence page, Deadline deadline) {
    @Nullable Verdict[] verdicts = new Verdict[page.runs().size()];
    for (int i = 0; i < verdicts.length; i++) {
      deadline.check();
      verdicts[i] = page.run(i).isMedium() ? null : certain(page, i);
    }
    BodyScorer scorer = BodyScorer.of(page);
    Verdict[] judged = scorer == null ? null : byScore(page, verdicts, scorer, deadline);
    if (judged != null && !keepsText(page, judged) && !page.kinds().isSurelyArticle()) {
      judged = byScore(page, verdicts, scorer.lower(), deadline);
    }
    if (judged == null || !keepsText(page, judged)) {
      judged = byRules(page, verdicts, deadline);
    }
    for (VerdictPass pass : PASSES) {
      pass.revise(page, judged);
    }
    return List.of(judged);
  }

  /** On a page that may be no article, any text may be all there is, and on one of reference. */
  private static boolean isText(PageEvidence page, int run) {
    return !page.kinds().isSurelyArticle() && !page.run(run).isMedium();
  }

  /** Whether anything is kept that reads like a paragraph; where the scorer keeps none, it errs. */
  private static boolean keepsText(PageEvidence page, Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      boolean text = page.measures().good(i) > 0 || isText(page, i);
      if (verdicts[i].kept() && text) {
        return true;
      }
    }
    return false;
  }

  /** The verdict of the rules that hardly ever err, or null. */
  public static @Nullable Verdict certain(PageEvidence page, int run) {
    return firstOf(CERTAIN, page, run);
  }

  private static Verdict[] byScore(
      PageEvidence page, @Nullable Verdict[] certain, BodyScorer scorer, Deadline deadline) {
    Verdict[] verdicts = new Verdict[certain.length];
    for (int i = 0; i < verdicts.length; i++) {
      deadline.check();
      Verdict known = page.run(i).isMedium() ? IN_TEXT : certain[i];
      verdicts[i] = known == null ? named(page, i, scorer.judge(page, i)) : known;
    }
    return verdicts;
  }

  /** What the scorer leaves out gets the name of a veto that agrees, since that says more. */
  private static Verdict named(PageEvidence page, int run, Verdict verdict) {
    Verdict veto = verdict.kept() ? null : firstOf(VETOES, page, run);
    return veto == null ? verdict : verdict.looking(veto.rule());
  }

  private static Verdict[] byRules(
      PageEvidence page, @Nullable Verdict[] certain, Deadline deadline) {
    @Nullable Verdict[] vetoes = certain.clone();
    for (int i = 0; i < vetoes.length; i++) {
      deadline.check();
      if (vetoes[i] == null && !page.run(i).isMedium()) {
        vetoes[i] = firstOf(VETOES, page, i);
      }
    }
    Extent extent = Extent.of(page, vetoes);
    List<RunRule> places =
        List.of(new ShortPageRule(), new BeforeExtentRule(extent), new AfterExtentRule(extent));
    Verdict[] verdicts = new Verdict[vetoes.length];
    for (int i = 0; i < verdicts.length; i++) {
      deadline.check();
      Verdict verdict = vetoes[i] == null ? firstOf(places, page, i) : vetoes[i];
      verdicts[i] = verdict == null ? IN_TEXT : verdict;
    }
    return verdicts;
  }

  private static @Nullable Verdict firstOf(List<RunRule> rules, PageEvidence page, int run) {
    for (RunRule rule : rules) {
      Verdict verdict = rule.judge(page, run);
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }
}
