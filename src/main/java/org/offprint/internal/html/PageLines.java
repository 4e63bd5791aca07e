package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The lines of a page in order, and at which line each marked element begins. */
final class PageLines implements NodeFilter {
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Element, Integer> starts = new HashMap<>();
  private final List<String> leaves = new ArrayList<>();
  private Element owner;

  private PageLines(Element root) {
    this.owner = root;
  }

  static PageLines of(Document document) {
    PageLines lines = new PageLines(document.body());
    document.body().filter(lines);
    lines.end();
    return lines;
  }

  List<PageLine> lines() {
    return lines;
  }

  /** The line at which an element begins, or -1. */
  int start(Element element) {
    return starts.getOrDefault(element, -1);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = WitnessCollector.clean(text.getWholeText());
      if (!words.isEmpty()) {
        leaves.add(words);
      }
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      // The name and the date of an embedded post are not those of the article.
      boolean post = tag.equals("blockquote") && EmbeddedPosts.isPost(element);
      if (post || Elements.isSkipped(tag) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (Elements.isBlock(tag) || tag.equals("br")) {
        end();
        owner = element;
      }
      starts.put(element, lines.size());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && Elements.isBlock(element.normalName())) {
      end();
      Element parent = element.parent();
      owner = parent == null ? element : parent;
    }
    return FilterResult.CONTINUE;
  }

  private void end() {
    if (!leaves.isEmpty()) {
      lines.add(new PageLine(owner, List.copyOf(leaves)));
      leaves.clear();
    }
  }
}
