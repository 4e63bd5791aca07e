package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a document, one to a line, indented by what they stand in. Empty ones do not count.
 */
final class BlockShape {
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int depth;

  List<String> lines() {
    List<String> all = new ArrayList<>(lines);
    all.addAll(notes);
    return all;
  }

  private void add(String line) {
    lines.add("  ".repeat(depth) + line);
  }

  void line(String type, String words) {
    if (!words.isEmpty()) {
      add(type + " " + words);
    }
  }

  void code(String language, String text) {
    String end = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    add("code " + language + " " + end.replaceAll("(?m)^[ \t]+$", "").replace("\n", "⏎"));
  }

  /** A container; none if nothing stands in it. */
  void inside(String type, Runnable content) {
    int at = lines.size();
    depth++;
    content.run();
    depth--;
    if (lines.size() > at) {
      lines.add(at, "  ".repeat(depth) + type);
    }
  }

  /** An item, also if nothing stands in it. */
  void item(Runnable content) {
    add("item");
    depth++;
    content.run();
    depth--;
  }

  /** A note; readers keep them apart from the text. */
  void note(String label, Runnable content) {
    List<String> text = List.copyOf(lines);
    int before = depth;
    lines.clear();
    depth = 0;
    add("note " + label);
    depth++;
    content.run();
    notes.addAll(lines);
    lines.clear();
    lines.addAll(text);
    depth = before;
  }

  void table(List<List<String>> rows) {
    add("table");
    for (List<String> row : rows) {
      int end = row.size();
      while (end > 0 && row.get(end - 1).isEmpty()) {
        end--;
      }
      add("  row " + String.join(" | ", row.subList(0, end)));
    }
  }
}
