package org.offprint.internal.html.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.SurrogateReferences;
import org.offprint.internal.html.block.BlockBuilder;
import org.offprint.internal.html.block.KeptElementBuilder;
import org.offprint.internal.html.block.NamedBoxes;
import org.offprint.internal.html.block.NamedCaptions;
import org.offprint.internal.html.body.BodyFinder;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.note.NoteMarks;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaOmissions;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.UnseenPart;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseLimits;

/**
 * The body of an article whose page shows little or nothing of it and holds it in a script. It is
 * read like a page of its own; its blocks stand, in their places, in the script.
 */
public final class ScriptBody {
  private static final Rule RULE = Rule.TEXT_IN_SCRIPT;

  /** Ordinal, as all confidences are: little, since nobody saw that text on the page. */
  private static final float CONFIDENCE = .6f;

  /**
   * A page that shows more than this of its article, by weight, counts as showing it. At 750, none
   * of 509 pages changes; at 3,000, 2.
   */
  private static final int SHOWN = 1500;

  /**
   * The text in the script has at least this many times the text that the page shows. At 2 or 10,
   * none of 509 pages changes.
   */
  private static final int TIMES = 5;

  private final CutPage cut;
  private final ElementPaths paths;
  private final List<Verdict> verdicts;
  private final NamedBoxes boxes;
  private final BlockBuilder builder;

  private ScriptBody(CutPage cut, ElementPaths paths, @Nullable String title, Deadline deadline) {
    this.cut = cut;
    this.paths = paths;
    PageEvidence evidence = new PageEvidence(cut, title, deadline);
    verdicts = BodyFinder.judge(evidence, deadline);
    Verdict told = Verdict.keep(RULE, CONFIDENCE);
    NamedCaptions captions = new NamedCaptions(evidence, verdicts);
    boxes = NamedBoxes.of(cut.tree());
    builder =
        new BlockBuilder(paths, run -> told, captions, new NoteMarks(), new Pictures(cut), boxes);
  }

  /**
   * Reads the text in the scripts of a page.
   *
   * @param page the page as it was cut
   * @param shown how much of its article it shows, by weight
   * @param title the title of the article, or {@code null}
   * @return the body, or {@code null} if the page shows its article or no script holds it
   */
  public static @Nullable ScriptBody of(
      CutPage page,
      int shown,
      @Nullable String title,
      ElementPaths paths,
      ParseLimits limits,
      Deadline deadline) {
    ScriptText text = shown > SHOWN ? null : ScriptText.longest(page);
    if (text == null || text.length() < TIMES * shown) {
      return null;
    }
    String markup = SurrogateReferences.replace(paragraphs(text.markup())).text();
    markup = "<article>" + markup + "</article>";
    String url = page.tree().element(0).baseUri();
    CutPage cut = HeldDocuments.cut(markup, url, limits, deadline);
    return new ScriptBody(cut, paths.inside(text.script()), title, deadline);
  }

  /** Text without markup has its paragraphs on lines of their own. */
  private static String paragraphs(String text) {
    return text.contains("</")
        ? text
        : "<p>" + text.strip().replaceAll("\n\\s*", "</p><p>") + "</p>";
  }

  /** The verdicts on the runs of the page itself, of which none belongs to the body now. */
  public List<Verdict> without(List<Verdict> shown) {
    List<Verdict> without = new ArrayList<>(shown.size());
    for (Verdict verdict : shown) {
      without.add(verdict.kept() ? Verdict.leaveOut(RULE, CONFIDENCE) : verdict);
    }
    return without;
  }

  /** The blocks of the body. */
  public List<Block> blocks() {
    List<Run> kept = new ArrayList<>();
    for (Run run : cut.runs()) {
      if (verdicts.get(run.index()).kept()) {
        kept.add(run);
      }
    }
    return builder.blocks(
        new KeptElementBuilder(boxes).build(cut.parsed().document().body(), kept));
  }

  /** The limit that the parser met in the text, if any. */
  public Optional<LimitMet> limitMet() {
    return cut.parsed().limitMet();
  }

  /** What of the text does not belong to the body, once that is built. */
  public List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>(cut.skippedWords().omissions(paths));
    @Nullable Rule[] rules = new @Nullable Rule[cut.runs().size()];
    for (Run run : cut.runs()) {
      Verdict verdict = verdicts.get(run.index());
      rules[run.index()] = verdict.kept() ? null : verdict.rule();
      if (!verdict.kept() && !run.isMedium()) {
        omissions.add(new Omission(verdict.rule().code(), paths.of(run), run.text()));
      }
    }
    for (UnseenPart part : cut.unseen().parts()) {
      omissions.add(new Omission(part.rule().code(), paths.of(part.run()), part.run().text()));
    }
    omissions.addAll(MediaOmissions.of(cut, paths, rules, builder.ledger()));
    return omissions;
  }
}
