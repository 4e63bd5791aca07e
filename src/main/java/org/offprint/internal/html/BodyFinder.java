package org.offprint.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.limit.Deadline;

/**
 * Decides which runs of a page belong to its article. Named vetoes come first; from what they leave
 * the extent of the text is taken; then each run is judged by its place.
 */
final class BodyFinder {
  private static final List<RunRule> VETOES =
      List.of(
          new EmptyPageRule(),
          new ConsentRule(),
          new HiddenRule(),
          new TitleRule(),
          new DialogRule(),
          new NavigationRule(),
          new FooterRule(),
          new StandfirstRule(),
          new AsideRule(),
          new CommentsRule(),
          new FormRule(),
          new SubscriptionRule(),
          new ShareRule(),
          new AdvertisementRule(),
          new RelatedRule(),
          new TopicsRule(),
          new LabelRule(),
          new RepeatedRule(),
          new LinkListRule(),
          new LinkRule(),
          new RegionRule());

  private static final List<VerdictPass> PASSES =
      List.of(
          new DuplicatePass(),
          new EmbedPass(),
          new HeadingPass(),
          new MediaPass(),
          new LeadPicturePass(),
          new RepeatedPassagePass());

  private BodyFinder() {}

  /**
   * One verdict for each run of a page.
   *
   * @param page the page
   */
  static List<Verdict> judge(Page page, Deadline deadline) {
    @Nullable Verdict[] vetoes = new Verdict[page.runs().size()];
    for (int i = 0; i < vetoes.length; i++) {
      deadline.check();
      vetoes[i] = page.run(i).media() ? null : firstOf(VETOES, page, i);
    }
    Extent extent = Extent.of(page, vetoes);
    List<RunRule> places = List.of(new BeforeExtentRule(extent), new AfterExtentRule(extent));
    Verdict[] verdicts = new Verdict[vetoes.length];
    for (int i = 0; i < verdicts.length; i++) {
      deadline.check();
      Verdict verdict = vetoes[i] == null ? firstOf(places, page, i) : vetoes[i];
      verdicts[i] = verdict == null ? Verdict.keep("in-text", .7f) : verdict;
    }
    for (VerdictPass pass : PASSES) {
      pass.revise(page, verdicts);
    }
    return List.of(verdicts);
  }

  private static @Nullable Verdict firstOf(List<RunRule> rules, Page page, int run) {
    for (RunRule rule : rules) {
      Verdict verdict = rule.judge(page, run);
      if (verdict != null) {
        return verdict;
      }
    }
    return null;
  }
}
