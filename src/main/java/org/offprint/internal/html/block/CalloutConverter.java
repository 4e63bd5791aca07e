package org.offprint.internal.html.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementWords;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;

/**
 * Boxes that are named as a note, a tip, a warning or the like: an aside, if a label of its own
 * stands over the words, or if the element is one for boxes.
 */
final class CalloutConverter {
  /**
   * In characters; a longer line is a sentence of the box. With the numbers here and in the pass
   * that keeps such boxes halved, 15 of 1,980 pages and texts change; doubled, 12.
   */
  private static final int LONGEST_LABEL = 60;

  private static final Set<String> TITLES =
      Set.of("title", "heading", "header", "label", "summary");

  private final Blocks builder;

  CalloutConverter(Blocks builder) {
    this.builder = builder;
  }

  /** The aside, or null if nothing says that the box is one. */
  @Nullable List<Block> convert(KeptElement kept) {
    List<Run> runs = kept.runs();
    boolean labelled =
        runs.size() > 1 && isLabel(runs.get(0), kept.element()) && hasNoHeading(runs);
    boolean wordless = kept.tag().equals("figure") && runs.stream().noneMatch(Run::isMedium);
    if (!labelled && !wordless) {
      return null;
    }
    List<Block> content = builder.blocks(kept);
    if (content.size() == 1 && content.get(0) instanceof Aside) {
      return content;
    }
    List<Inline> title = labelled && content.size() > 1 ? title(content.get(0)) : List.of();
    List<Block> text = title.isEmpty() ? content : content.subList(1, content.size());
    return content.isEmpty()
        ? List.of()
        : List.of(new Aside(AsideKind.BOX, title, text, builder.info(kept, Rule.CALLOUT)));
  }

  /** Whether there is no heading but the label: a box with several is a section of the text. */
  private static boolean hasNoHeading(List<Run> runs) {
    for (Run run : runs.subList(1, runs.size())) {
      if (RunElements.headingLevel(run) > 0 && !run.isMedium()) {
        return false;
      }
    }
    return true;
  }

  private static List<Inline> title(Block first) {
    if (first instanceof Paragraph paragraph) {
      return paragraph.content();
    }
    return first instanceof Heading heading ? heading.content() : List.of();
  }

  /** Whether a line is the label of a box: bold, by an element around it, or as its kind of box. */
  private static boolean isLabel(Run run, Element box) {
    if (run.isMedium() || run.text().length() > LONGEST_LABEL) {
      return false;
    }
    if (run.boldLength() == run.length()) {
      return true;
    }
    for (Element at = run.owner(); at != null && at != box; at = at.parent()) {
      if (HeadingLevel.has(at.normalName()) || ElementWords.has(at, TITLES)) {
        return true;
      }
    }
    String words = run.text().strip().toLowerCase(Locale.ROOT);
    String label = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    return ElementWords.has(box, Set.of(label));
  }
}
