package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.PlayerElements;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.limit.Limit;
import org.offprint.parse.LimitMet;

/**
 * Puts kept runs back into the structural elements that hold them. Elements that mean nothing to an
 * article are looked through, and so are structural elements nested deeper than the model allows.
 */
public final class KeptElementBuilder {
  private static final Set<String> STRUCTURE =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "ol",
          "menu",
          "dir",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "pre",
          "listing",
          "plaintext",
          "xmp",
          "aside",
          "details",
          "summary");

  /**
   * An element makes two nodes at most, such as a list and its item; together with the deepest
   * inline markup that stays within the depth of an article. At 15 or 60, none of 509 pages
   * changes.
   */
  private static final int DEEPEST = 30;

  private final @Nullable Predicate<Element> boxes;
  private int deepest;

  /** A builder that keeps structural elements only. */
  public KeptElementBuilder() {
    boxes = null;
  }

  /** A builder that also keeps what its name or style makes a part of the structure. */
  public KeptElementBuilder(NamedBoxes named) {
    boxes = named.isEmpty() ? null : named::contains;
  }

  /** A builder that keeps structural elements and some others. */
  public KeptElementBuilder(Predicate<Element> boxes) {
    this.boxes = boxes;
  }

  /** What is kept of a whole page. */
  public KeptElement build(PageTree page, List<Run> runs) {
    return build(page.element(0), runs);
  }

  /**
   * What is kept of an element.
   *
   * @param around the element that holds all runs: the body of the page, or a part of it
   * @param runs what is kept of it, in order
   */
  public KeptElement build(Element around, List<Run> runs) {
    KeptElement top = new KeptElement(around);
    List<KeptElement> open = new ArrayList<>(List.of(top));
    for (Run run : runs) {
      List<Element> chain = chain(start(run), around);
      int shared = 0;
      while (shared < Math.min(open.size() - 1, chain.size())
          && open.get(shared + 1).element() == chain.get(shared)) {
        shared++;
      }
      while (open.size() > shared + 1) {
        open.remove(open.size() - 1);
      }
      for (int i = shared; i < chain.size(); i++) {
        KeptElement kept = new KeptElement(chain.get(i));
        open.get(open.size() - 1).parts().add(kept);
        open.add(kept);
      }
      open.get(open.size() - 1).parts().add(run);
    }
    return top;
  }

  /** The limit, if structure was deeper than is kept. */
  public Optional<LimitMet> limitMet() {
    return deepest <= DEEPEST
        ? Optional.empty()
        : Optional.of(Limit.STRUCTURE_DEPTH.met(DEEPEST, deepest));
  }

  /** Where the elements around a run begin; a player is around its own words. */
  private static @Nullable Node start(Run run) {
    Node medium = run.isMedium() ? run.leaves().get(0) : null;
    if (medium == null) {
      return run.owner();
    }
    return PlayerElements.isPlayer(medium.normalName()) ? medium : medium.parent();
  }

  private List<Element> chain(@Nullable Node from, Element around) {
    List<Element> chain = new ArrayList<>(4);
    for (Node at = from; at instanceof Element element && at != around; at = at.parent()) {
      if (STRUCTURE.contains(element.tagName())
          || PlayerElements.isPlayer(element.tagName())
          || (boxes != null && boxes.test(element))) {
        chain.add(element);
      }
    }
    Collections.reverse(chain);
    deepest = Math.max(deepest, chain.size());
    return chain.size() > DEEPEST ? chain.subList(0, DEEPEST) : chain;
  }
}
