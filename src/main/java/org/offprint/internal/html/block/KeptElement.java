package org.offprint.internal.html.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.Run;

/**
 * A structural element with those of its parts that are kept or hold something kept: runs and
 * further such elements, in the order of the page.
 */
public final class KeptElement {
  private final Element element;
  private final List<Object> parts = new ArrayList<>(2);

  public KeptElement(Element element) {
    this.element = element;
  }

  public Element element() {
    return element;
  }

  public String tag() {
    return element.tagName();
  }

  /** {@link KeptElement}s and {@link Run}s. */
  public List<Object> parts() {
    return parts;
  }

  public List<KeptElement> elements() {
    List<KeptElement> elements = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof KeptElement kept) {
        elements.add(kept);
      }
    }
    return elements;
  }

  public List<KeptElement> elements(String... tags) {
    List<String> known = List.of(tags);
    List<KeptElement> elements = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof KeptElement kept && known.contains(kept.tag())) {
        elements.add(kept);
      }
    }
    return elements;
  }

  /** The number of the first run in it; -1 if it holds none. */
  int firstRun() {
    Object first = this;
    while (first instanceof KeptElement kept) {
      if (kept.parts.isEmpty()) {
        return -1;
      }
      first = kept.parts.get(0);
    }
    return ((Run) first).index();
  }

  /** All runs in it, at any depth. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    // Not made of the parts at once, since the JDK does that by a lambda.
    Deque<Object> pending = new ArrayDeque<>();
    pending.push(this);
    while (!pending.isEmpty()) {
      Object part = pending.pop();
      if (part instanceof Run run) {
        runs.add(run);
      } else {
        List<Object> inner = ((KeptElement) part).parts;
        for (int i = inner.size() - 1; i >= 0; i--) {
          pending.push(inner.get(i));
        }
      }
    }
    return runs;
  }
}
