package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.TextShape;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.MediaBlock;

/**
 * Several pictures that a page shows as one: figures in an element that holds nothing else, and
 * lists whose items are pictures with their captions.
 */
final class Galleries {
  private static final Set<String> NO_CONTAINER = Set.of("html", "body", "main", "article");

  private final Blocks builder;

  /** Which elements hold figures and nothing else, so that each is looked at once. */
  private final Map<Element, Boolean> containers = new IdentityHashMap<>();

  Galleries(Blocks builder) {
    this.builder = builder;
  }

  /** The element that holds a figure and other figures, and nothing else; or null. */
  @Nullable Element container(Object part) {
    if (!(part instanceof KeptElement kept) || !kept.tag().equals("figure")) {
      return null;
    }
    Element parent = kept.element().parent();
    if (parent != null && isWrapper(parent)) {
      parent = parent.parent();
    }
    if (parent == null || NO_CONTAINER.contains(parent.normalName())) {
      return null;
    }
    Boolean known = containers.get(parent);
    if (known == null) {
      known = holdsOnlyFigures(parent);
      containers.put(parent, known);
    }
    return known ? parent : null;
  }

  private static boolean isWrapper(Element element) {
    Element only = element.firstElementChild();
    return only != null
        && only.normalName().equals("figure")
        && only.nextElementSibling() == null
        && element.normalName().equals("div")
        && hasNoText(element);
  }

  private static boolean holdsOnlyFigures(Element element) {
    int figures = 0;
    for (Element child = element.firstElementChild(); child != null; ) {
      if (!child.normalName().equals("figure") && !isWrapper(child)) {
        return false;
      }
      figures++;
      child = child.nextElementSibling();
    }
    return figures > 1 && hasNoText(element);
  }

  private static boolean hasNoText(Element element) {
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text && !TextShape.isBlank(text.getWholeText())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Merges figures that stand in such a container into one; fewer than two, or those inside a
   * figure, stay as they are.
   */
  List<Block> together(List<KeptElement> figures, Element container) {
    List<Block> content = new ArrayList<>();
    KeptElement all = new KeptElement(container);
    all.parts().addAll(figures);
    for (KeptElement figure : figures) {
      content.addAll(builder.figure(figure));
    }
    List<Block> distinct = distinct(content, builder.ledger());
    return distinct.size() < 2 || container.normalName().equals("figure")
        ? distinct
        : List.of(
            new Figure(distinct, List.of(), List.of(), builder.info(all, Rule.FIGURES_ALONE)));
  }

  /** Whether the items of a list are pictures with captions, at least two of them. */
  boolean isGallery(KeptElement list) {
    for (Object part : list.parts()) {
      boolean picture =
          part instanceof KeptElement item && item.tag().equals("li") && isPicture(item);
      if (!picture) {
        return false;
      }
    }
    return list.parts().size() > 1;
  }

  private static boolean isPicture(KeptElement item) {
    boolean shows = false;
    for (Run run : item.runs()) {
      if (!run.isMedium() && !isCaption(run.owner(), item.element())) {
        return false;
      }
      shows |= run.isMedium();
    }
    return shows;
  }

  private static boolean isCaption(Element owner, Element item) {
    for (Element at = owner; at != null && at != item; at = at.parent()) {
      boolean named = (ClassWords.traits(at) & Trait.CAPTION.bit()) != 0;
      if (named || at.normalName().equals("figcaption")) {
        return true;
      }
    }
    return false;
  }

  /** A list of pictures as one figure. */
  List<Block> gallery(KeptElement list) {
    List<Block> content = new ArrayList<>();
    for (KeptElement item : list.elements()) {
      List<Block> media = new ArrayList<>();
      List<Block> caption = new ArrayList<>();
      for (Block block : builder.blocks(item)) {
        (block instanceof MediaBlock || block instanceof Figure ? media : caption).add(block);
      }
      if (caption.isEmpty()) {
        content.addAll(media);
      } else {
        content.add(new Figure(media, caption, List.of(), builder.info(item, Rule.LI_ELEMENT)));
      }
    }
    List<Block> distinct = distinct(content, builder.ledger());
    return distinct.size() < 2
        ? distinct
        : List.of(
            new Figure(distinct, List.of(), List.of(), builder.info(list, Rule.LIST_OF_PICTURES)));
  }

  /**
   * The blocks without those pictures that were shown before and say nothing new; these are
   * reported.
   */
  static List<Block> distinct(List<Block> blocks, MediaLedger ledger) {
    Set<String> seen = new HashSet<>();
    List<Block> distinct = new ArrayList<>();
    for (Block block : blocks) {
      MediaBlock alone = alone(block);
      if (alone != null ? seen.add(alone.media().url()) : isNew(block, seen)) {
        distinct.add(block);
      } else if (alone != null) {
        ledger.leaveOutAgain(alone);
      }
    }
    return distinct;
  }

  private static boolean isNew(Block block, Set<String> seen) {
    if (block instanceof Figure figure) {
      for (Block shown : figure.content()) {
        if (shown instanceof MediaBlock medium) {
          seen.add(medium.media().url());
        }
      }
    }
    return true;
  }

  /** The picture that is all a block is, or null. */
  private static @Nullable MediaBlock alone(Block block) {
    if (block instanceof MediaBlock medium) {
      return medium;
    }
    boolean single =
        block instanceof Figure figure
            && figure.content().size() == 1
            && figure.caption().isEmpty()
            && figure.credit().isEmpty();
    return single && ((Figure) block).content().get(0) instanceof MediaBlock medium ? medium : null;
  }
}
