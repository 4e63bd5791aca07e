package org.offprint.internal.html.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Listing;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.TextShape;
import org.offprint.internal.rule.Rule;

/** Puts the lines of a listing together from its runs. */
final class CodeLines {
  private final Element box;
  private final MediaLedger ledger;
  private final StringBuilder code = new StringBuilder();
  private final Listing listing = new Listing(code);
  private @Nullable Element line;

  /**
   * @param box the element that holds them
   * @param ledger where pictures among them are noted
   */
  CodeLines(Element box, MediaLedger ledger) {
    this.box = box;
    this.ledger = ledger;
  }

  /** Adds the lines of a run, which starts a line of its own. */
  void add(Run run) {
    listing.endLine();
    for (Node leaf : run.leaves()) {
      enter(line(leaf), leaf);
      if (leaf instanceof TextNode text) {
        listing.add(text.getWholeText());
      } else if (leaf.normalName().equals("br")) {
        listing.addBreak();
      } else {
        ledger.leaveOut((Element) leaf, Rule.MEDIUM_IN_CODE);
      }
    }
  }

  private void enter(@Nullable Element next, Node leaf) {
    if (line == next) {
      return;
    }
    if (line != null && !contains(line, leaf)) {
      listing.endLine();
      if (next != null && next.parent() == line.parent()) {
        addEmptyLines(line, next);
      }
    }
    if (next != null && !contains(next, line)) {
      listing.startLine();
    }
    line = next;
  }

  /** Adds the lines between two others that have no words. */
  private void addEmptyLines(Element before, Element next) {
    Element at = before.nextElementSibling();
    while (at != null && at != next) {
      if (Listing.isLineIfEmpty(at) && TextShape.isBlank(at.wholeText())) {
        listing.addBreak();
      }
      at = at.nextElementSibling();
    }
  }

  /** The innermost element around a leaf that is a line of its own, or null. */
  private @Nullable Element line(Node leaf) {
    Element at = leaf.parent() instanceof Element parent ? parent : null;
    while (at != null && at != box && !Listing.isLine(at)) {
      at = at.parent();
    }
    return at == box ? null : at;
  }

  private boolean contains(Element element, @Nullable Node inner) {
    Node at = inner;
    while (at != null && at != box && at != element) {
      at = at.parent();
    }
    return at == element;
  }

  /** The code, without blank lines before and after it. */
  String text() {
    String text = code.toString().replace("\r\n", "\n").replace('\r', '\n');
    int from = 0;
    while (from < text.length() && text.charAt(from) == '\n') {
      from++;
    }
    return text.substring(from).stripTrailing();
  }
}
