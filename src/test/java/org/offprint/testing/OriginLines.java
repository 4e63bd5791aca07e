package org.offprint.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Origin;

/**
 * The rules that made an article, a line for each node that names one: the rule, the type of the
 * node and its first words, indented by two spaces for each such node around it. A word or picture
 * in a line is shown where another rule made it than the line.
 */
final class OriginLines {
  /** Enough to know a paragraph by. */
  private static final int WORDS = 40;

  private static final String INDENT = "  ";

  private final StringBuilder lines = new StringBuilder();

  /** A node that is to be shown, and where. */
  private record Step(Node node, int depth, String around) {}

  private OriginLines() {}

  static String of(Article article) {
    OriginLines origins = new OriginLines();
    Header header = article.header();
    origins.add("kicker", header.kicker());
    origins.add("title", header.title());
    origins.addAll(header.standfirst(), 0, "");
    header.byline().ifPresent(line -> origins.addAll(List.of(line), 0, ""));
    origins.addAll(header.credits(), 0, "");
    header
        .dateline()
        .ifPresent(line -> origins.addLine(line.origin().orElse(null), "dateline", line.raw(), 0));
    origins.addAll(article.body(), 0, "");
    origins.addAll(article.notes(), 0, "");
    article
        .metadata()
        .contributors()
        .forEach(contributor -> origins.addAll(contributor.bio(), 0, ""));
    return origins.lines.toString();
  }

  /** Adds a part of the header that is a line of inlines, by the rule of its first word. */
  private void add(String type, List<Inline> inlines) {
    Origin origin =
        inlines.stream()
            .flatMap(Node::stream)
            .map(node -> node.info().origin())
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    if (origin != null) {
      String words = String.join("", inlines.stream().map(Node::plainText).toList());
      addLine(origin, type, words, 0);
      addAll(inlines, 1, origin.rule());
    }
  }

  private void addAll(List<? extends Node> nodes, int depth, String around) {
    Deque<Step> steps = new ArrayDeque<>();
    push(steps, nodes, depth, around);
    while (!steps.isEmpty()) {
      Step step = steps.pop();
      Node node = step.node();
      Origin origin = node.info().origin();
      boolean told =
          origin != null && !(node instanceof Inline && origin.rule().equals(step.around()));
      if (told) {
        addLine(origin, node.type(), words(node), step.depth());
      }
      push(
          steps,
          node.children(),
          told ? step.depth() + 1 : step.depth(),
          told ? origin.rule() : step.around());
    }
  }

  private static void push(
      Deque<Step> steps, List<? extends Node> nodes, int depth, String around) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      steps.push(new Step(nodes.get(i), depth, around));
    }
  }

  private void addLine(@Nullable Origin origin, String type, String words, int depth) {
    if (origin != null) {
      String line = origin.rule() + " " + type + " " + words;
      lines.append(INDENT.repeat(depth)).append(line.stripTrailing()).append('\n');
    }
  }

  private static String words(Node node) {
    String text = node instanceof MediaBlock block ? block.media().url() : node.plainText();
    String line = String.join(" ", text.strip().split("\\s+"));
    if (line.length() <= WORDS) {
      return line;
    }
    int end = line.lastIndexOf(' ', WORDS);
    return line.substring(0, end < 0 ? WORDS : end) + "…";
  }
}
