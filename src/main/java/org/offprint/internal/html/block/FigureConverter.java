package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Text;

/** {@code figure}, with its caption and the credit in it. */
final class FigureConverter {
  /**
   * In characters; a longer line is a caption with its credit. At 60 or 240, none of 509 pages
   * changes.
   */
  private static final int LONGEST_CREDIT = 120;

  private final Blocks builder;

  FigureConverter(Blocks builder) {
    this.builder = builder;
  }

  List<Block> convert(KeptElement kept) {
    KeptElement shown = new KeptElement(kept.element());
    KeptElement words = new KeptElement(kept.element());
    List<Inline> credit = new ArrayList<>();
    boolean bare = isPictureWithWords(kept);
    for (Object part : kept.parts()) {
      if (part instanceof KeptElement inner && inner.tag().equals("figcaption")) {
        caption(inner, words, credit);
      } else if (isLoose(part) && (bare || isNamedCaption(part, kept.element()))) {
        KeptElement line = new KeptElement(kept.element());
        line.parts().add(part);
        caption(line, words, credit);
      } else {
        shown.parts().add(part);
      }
    }
    List<Block> content = Galleries.distinct(builder.blocks(shown), builder.ledger());
    List<Block> caption = builder.lines(words);
    boolean wordless = caption.isEmpty() && credit.isEmpty();
    if (content.size() == 1 && content.get(0) instanceof Figure only) {
      if (wordless) {
        return content;
      }
      if (only.caption().isEmpty() && only.credit().isEmpty()) {
        content = only.content();
      }
    }
    boolean empty = content.isEmpty() && wordless;
    return empty
        ? List.of()
        : List.of(new Figure(content, caption, credit, builder.info(kept, Rule.FIGURE_ELEMENT)));
  }

  /**
   * A picture with the lines below it that are named as its caption, where no element holds both.
   *
   * @param pictures a picture without a caption, or none if the page does not say where it is
   * @param lines paragraphs or runs of words
   * @param around the element that holds them
   */
  List<Block> captioned(List<Block> pictures, List<Object> lines, Element around) {
    KeptElement all = new KeptElement(around);
    all.parts().addAll(lines);
    KeptElement words = new KeptElement(around);
    List<Inline> credit = new ArrayList<>();
    caption(all, words, credit);
    List<Block> content =
        pictures.size() == 1 && pictures.get(0) instanceof Figure figure
            ? figure.content()
            : pictures;
    NodeInfo info =
        NodeInfo.of(Origin.of(builder.place(all.runs().get(0)), Rule.NAMED_CAPTION.code()));
    List<Block> caption = builder.lines(words);
    return content.isEmpty() && caption.isEmpty() && credit.isEmpty()
        ? List.of()
        : List.of(new Figure(content, caption, credit, info));
  }

  /** Whether there are pictures and lines and nothing else: the lines are the caption. */
  private static boolean isPictureWithWords(KeptElement kept) {
    boolean figure = kept.tag().equals("figure");
    boolean media = false;
    for (Object part : kept.parts()) {
      boolean medium = part instanceof Run run && run.isMedium();
      boolean caption = figure && part instanceof KeptElement in && in.tag().equals("figcaption");
      if (!medium && !caption && !isLoose(part)) {
        return false;
      }
      media |= medium;
    }
    return media;
  }

  /** Whether a part is a line of words, or a paragraph or caption of nothing else. */
  static boolean isLoose(Object part) {
    if (part instanceof Run run) {
      return !run.isMedium();
    }
    if (!(part instanceof KeptElement inner)
        || !(inner.tag().equals("p") || inner.tag().equals("figcaption"))) {
      return false;
    }
    for (Object within : inner.parts()) {
      if (!isLoose(within)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamedCaption(Object part, Element figure) {
    Element from = part instanceof Run run ? run.owner() : ((KeptElement) part).element();
    for (Element at = from; at != null && at != figure; at = at.parent()) {
      if ((ClassWords.traits(at) & Trait.CAPTION.bit()) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Lines of a caption that open with a word such as "Photo" are the credit. */
  private void caption(KeptElement caption, KeptElement words, List<Inline> credit) {
    for (Object part : caption.parts()) {
      CreditSplit split =
          part instanceof Run line && !line.isMedium()
              ? CreditSplit.of(line, caption.element())
              : null;
      if (split != null) {
        if (split.words() != null) {
          words.parts().add(split.words());
        }
        add(split.credit(), credit);
      } else if (part instanceof Run run && endsInCredit(run)) {
        List<Run> lines = run.lines();
        lines.subList(0, lines.size() - 1).forEach(words.parts()::add);
        add(lines.get(lines.size() - 1), credit);
      } else if (part instanceof KeptElement inner && isLine(inner)) {
        caption(inner, words, credit);
      } else {
        words.parts().add(part);
      }
    }
  }

  private void add(Run line, List<Inline> credit) {
    if (!credit.isEmpty()) {
      credit.add(Text.of(" "));
    }
    credit.addAll(builder.inlines(line));
  }

  /** A heading in a caption heads nothing: it is only set larger. */
  private static boolean isLine(KeptElement kept) {
    String tag = kept.tag();
    return tag.equals("p") || tag.equals("figcaption") || HeadingLevel.has(tag);
  }

  /** Whether the last line is a credit; those before it then are one line at most. */
  private static boolean endsInCredit(Run run) {
    List<Run> lines = run.isMedium() ? List.of() : run.lines();
    return !lines.isEmpty() && lines.size() <= 2 && isCredit(lines.get(lines.size() - 1));
  }

  private static boolean isCredit(Run run) {
    return !run.isMedium()
        && run.text().length() <= LONGEST_CREDIT
        && Words.CREDIT_WORDS.phrases().opening(Tokens.fold(run.text())).isPresent()
        && (run.text().indexOf(':') > 0
            || run.text().toLowerCase(java.util.Locale.ROOT).contains(" by "));
  }
}
