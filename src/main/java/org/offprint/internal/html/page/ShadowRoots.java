package org.offprint.internal.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.tree.PageParser;
import org.offprint.internal.limit.Deadline;

/**
 * Moves the content of declarative shadow roots to where browsers show it: in place of the content
 * of the host, whose own nodes go into the slots.
 *
 * <p>The tree is changed before it is walked, so that neighbours, boxes and paths are as readers
 * see them: a path has the host and the slots, but no {@code template}. What is invisible, nodes
 * without a slot and the default content of filled slots, remains in the template at the end of the
 * host, and is left out as other templates are.
 */
final class ShadowRoots {
  /** The attributes of the standard, of what browsers had before it, and of savers of pages. */
  private static final List<String> MARKS = List.of("shadowrootmode", "shadowroot", "shadowmode");

  /** Hosts deeper than the parser's limit stay closed, since each adds to the depth of others. */
  private static final int DEEPEST = PageParser.DEEPEST;

  private final Deadline deadline;
  private final Deque<Element> open = new ArrayDeque<>();
  private final IntList nextChild = new IntList();

  private ShadowRoots(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Whether a template is a shadow root, open or closed. */
  static boolean isRoot(Element template) {
    for (String mark : MARKS) {
      if (template.hasAttr(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Opens all shadow roots, from the outermost hosts to those in them. */
  static void open(Document document, Deadline deadline) {
    ShadowRoots roots = new ShadowRoots(deadline);
    roots.push(document);
    while (!roots.open.isEmpty()) {
      deadline.check();
      Element inner = roots.next();
      if (inner != null) {
        roots.push(inner);
      }
    }
  }

  private void push(Element element) {
    Element root = open.size() < DEEPEST ? root(element) : null;
    if (root != null) {
      open(element, root);
    }
    open.push(element);
    nextChild.add(0);
  }

  /**
   * The next element to search; {@code null} if the node is not an element, or at the end of one.
   */
  private @Nullable Element next() {
    Element element = open.element();
    int next = nextChild.last();
    nextChild.removeLast();
    if (next == element.childNodeSize()) {
      open.pop();
      return null;
    }
    nextChild.add(next + 1);
    Node child = element.childNode(next);
    return child instanceof Element inner && !isTemplate(inner) ? inner : null;
  }

  /** As in browsers, only the first root of a host counts, and a head cannot be a host. */
  private static @Nullable Element root(Element host) {
    if (host.normalName().equals("head")) {
      return null;
    }
    for (int i = 0; i < host.childNodeSize(); i++) {
      if (host.childNode(i) instanceof Element child && isTemplate(child) && isRoot(child)) {
        return child;
      }
    }
    return null;
  }

  private void open(Element host, Element root) {
    Map<String, List<Node>> assigned = new HashMap<>();
    for (Node node : taken(host)) {
      if (node != root) {
        assigned.computeIfAbsent(slot(node), slot -> new ArrayList<>()).add(node);
      }
    }
    host.appendChildren(taken(root));
    List<Node> skippedWords = new ArrayList<>();
    for (Element slot : slots(host)) {
      List<Node> nodes = assigned.remove(slot.attr("name"));
      if (nodes != null && nodes.stream().anyMatch(ShadowRoots::isShown)) {
        skippedWords.addAll(taken(slot));
        slot.appendChildren(nodes);
      }
    }
    assigned.values().forEach(skippedWords::addAll);
    if (!skippedWords.isEmpty()) {
      root.appendChildren(skippedWords);
      host.appendChild(root);
    }
  }

  /** The nodes of an element, which holds none from then on. */
  private static List<Node> taken(Element element) {
    List<Node> nodes = new ArrayList<>(element.childNodes());
    element.empty();
    return nodes;
  }

  private static String slot(Node node) {
    return node instanceof Element element ? element.attr("slot") : "";
  }

  /**
   * White space does not fill a slot here: tools that make or save pages put it between tags
   * freely.
   */
  private static boolean isShown(Node node) {
    if (node instanceof TextNode text) {
      return !TextShape.isBlank(text.getWholeText());
    }
    return node instanceof Element element
        && !isTemplate(element)
        && !SkippedWords.isSilent(element.normalName());
  }

  /** The slots of a shadow tree in its order; those in a root inside it belong to that one. */
  private List<Element> slots(Element host) {
    List<Element> slots = new ArrayList<>();
    Deque<Element> ahead = new ArrayDeque<>();
    ahead.push(host);
    while (!ahead.isEmpty()) {
      deadline.check();
      Element element = ahead.pop();
      if (element.normalName().equals("slot")) {
        slots.add(element);
      }
      for (int i = element.childNodeSize() - 1; i >= 0; i--) {
        if (element.childNode(i) instanceof Element child && !isTemplate(child)) {
          ahead.push(child);
        }
      }
    }
    return slots;
  }

  private static boolean isTemplate(Element element) {
    return element.normalName().equals("template");
  }
}
