package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.words.Passages;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Aside;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.Text;

/**
 * Finds passages that are shown twice: a box, a quotation, or a heading or paragraph between
 * quotation marks, whose words all occur, in the same order, inside a paragraph of the body. The
 * paragraph gets an id if it has none, to which the pull quotation refers.
 */
final class PullQuotations {
  private static final Rule RULE = Rule.REPEATED_PASSAGE;
  private static final String MARKS = "“”„\"«»‘’‚‹›「」『』";

  private final List<Block> body;

  /** The place of the paragraph that each display repeats. */
  private final Map<Integer, Integer> repeatedBy = new HashMap<>();

  private PullQuotations(List<Block> body) {
    this.body = body;
  }

  /** The draft with pull quotations in place of such blocks. */
  static ArticleDraft read(ArticleDraft draft) {
    PullQuotations reader = new PullQuotations(draft.body());
    reader.search();
    return reader.repeatedBy.isEmpty() ? draft : draft.withBody(reader.marked());
  }

  private void search() {
    Passages passages = new Passages();
    for (int i = 0; i < body.size(); i++) {
      String words = words(body.get(i));
      if (!words.isEmpty()) {
        passages.add(i, words);
      }
    }
    for (int i = 0; i < body.size() && !passages.isEmpty(); i++) {
      if (body.get(i) instanceof Paragraph longer) {
        for (int found : passages.in(longer.plainText())) {
          repeatedBy.putIfAbsent(found, i);
        }
      }
    }
    // A passage of a passage refers to a paragraph that is not a display itself.
    Iterator<Integer> repeating = repeatedBy.values().iterator();
    while (repeating.hasNext()) {
      if (repeatedBy.containsKey(repeating.next())) {
        repeating.remove();
      }
    }
  }

  /** The text of a display without its source line; empty if the block is not a display. */
  private static String words(Block block) {
    if (block instanceof Paragraph paragraph && isRepeated(paragraph)) {
      return paragraph.plainText();
    }
    if (block instanceof Paragraph || block instanceof Heading) {
      boolean opens = MARKS.indexOf(BlockOpening.first(block)) >= 0;
      String text = opens ? block.plainText() : "";
      return isQuoted(text) ? text : "";
    }
    List<Block> content = displayed(block);
    return content.size() == 1 ? content.get(0).plainText() : "";
  }

  /** Whether it was kept because it repeats a passage. */
  private static boolean isRepeated(Paragraph paragraph) {
    Origin origin = paragraph.info().origin();
    return origin != null && Rule.of(origin.rule()) == RULE;
  }

  /** Only between quotation marks: other lines that are repeated are titles, captions, contents. */
  private static boolean isQuoted(String text) {
    int last = text.length() - 1;
    return last > 0
        && MARKS.indexOf(text.charAt(0)) >= 0
        && (MARKS.indexOf(text.charAt(last)) >= 0 || MARKS.indexOf(text.charAt(last - 1)) >= 0);
  }

  private static List<Block> displayed(Block block) {
    if (block instanceof BlockQuotation quotation) {
      return quotation.content();
    }
    if (block instanceof Figure figure
        && figure.credit().isEmpty()
        && figure.caption().stream().allMatch(Paragraph.class::isInstance)
        && figure.content().size() == 1
        && figure.content().get(0) instanceof BlockQuotation quotation) {
      return quotation.content();
    }
    if (block instanceof Aside aside) {
      List<Block> content = aside.content();
      boolean sole = aside.title().isEmpty() && !content.isEmpty();
      if (sole && content.get(0) instanceof BlockQuotation quotation && content.size() == 1) {
        return quotation.content();
      }
      // The last line may name who is quoted.
      boolean signed = sole && content.size() == 2 && content.get(1) instanceof Paragraph;
      return sole && (signed || content.size() == 1) ? content.subList(0, 1) : List.of();
    }
    return List.of();
  }

  private List<Block> marked() {
    Map<Integer, String> ids = ids();
    List<Block> marked = new ArrayList<>(body.size());
    for (int i = 0; i < body.size(); i++) {
      Integer repeated = repeatedBy.get(i);
      if (repeated != null) {
        marked.add(display(body.get(i), ids.get(repeated)));
      } else if (ids.containsKey(i) && body.get(i) instanceof Paragraph paragraph) {
        marked.add(paragraph.withInfo(paragraph.info().withId(ids.get(i))));
      } else {
        marked.add(body.get(i));
      }
    }
    return marked;
  }

  /** An id for each paragraph that is repeated, its own or one that no other block has. */
  private Map<Integer, String> ids() {
    Set<String> taken = new HashSet<>();
    body.forEach(block -> block.stream(Node.class).forEach(node -> addId(node, taken)));
    Map<Integer, String> ids = new HashMap<>();
    int number = 0;
    for (int place : repeatedBy.values().stream().sorted().distinct().toList()) {
      String id = body.get(place).info().id();
      while (id == null) {
        number++;
        id = taken.contains("passage-" + number) ? null : "passage-" + number;
      }
      ids.put(place, id);
    }
    return ids;
  }

  private static void addId(Node node, Set<String> taken) {
    String id = node.info().id();
    if (id != null) {
      taken.add(id);
    }
  }

  private static PullQuotation display(Block block, @Nullable String repeats) {
    List<Block> content = List.of(block);
    List<Inline> citation = List.of();
    Attribution attribution = null;
    Block shown = block;
    if (block instanceof Aside aside) {
      shown = aside.content().get(0);
      content = List.of(shown);
      if (aside.content().size() == 2 && aside.content().get(1) instanceof Paragraph source) {
        citation = source.content();
      }
    }
    if (block instanceof Figure figure) {
      shown = figure.content().get(0);
      citation = line(figure.caption());
    }
    if (shown instanceof BlockQuotation quotation) {
      content = quotation.content();
      citation = joined(quotation.citation(), citation);
      attribution = quotation.attribution();
    } else if (shown instanceof Heading heading) {
      content = List.of(new Paragraph(heading.content(), heading.info()));
    }
    return new PullQuotation(
        content, citation, attribution, repeats, PassOrigin.of(block.info(), RULE, 0.9));
  }

  /** Who is quoted, who may be named in a line of its own and with a post in the next. */
  private static List<Inline> line(List<Block> paragraphs) {
    List<Inline> line = List.of();
    for (Block paragraph : paragraphs) {
      line = joined(line, ((Paragraph) paragraph).content());
    }
    return line;
  }

  private static List<Inline> joined(List<Inline> line, List<Inline> next) {
    List<Inline> joined = new ArrayList<>(line);
    if (!line.isEmpty() && !next.isEmpty()) {
      joined.add(Text.of(" "));
    }
    joined.addAll(next);
    return joined;
  }
}
