package org.offprint.api;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown file.
 *
 * @param info the word after the opening fence
 * @param first the index of its first line in the file
 * @param lines what stands between the fences
 */
record Fence(String info, int first, List<String> lines) {
  /** The fenced blocks among the lines of a file, in order. */
  static List<Fence> in(List<String> file) {
    List<Fence> fences = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      if (file.get(i).startsWith("```")) {
        int end = i + 1;
        while (!file.get(end).equals("```")) {
          end++;
        }
        String info = file.get(i).substring(3).strip();
        fences.add(new Fence(info, i + 1, List.copyOf(file.subList(i + 1, end))));
        i = end;
      }
    }
    return fences;
  }

  String text() {
    return String.join("\n", lines);
  }
}
