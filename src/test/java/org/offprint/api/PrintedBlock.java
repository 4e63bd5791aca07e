package org.offprint.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program prints, as a page shows it: all of it, or its head and its tail around a line that
 * is {@code …} alone.
 */
record PrintedBlock(List<String> shown) {
  private static final String CUT = "…";

  /** The block for a new output, cut where this one is cut. */
  List<String> showing(String printed) {
    List<String> lines = printed.stripTrailing().lines().toList();
    int cut = shown.indexOf(CUT);
    if (cut < 0) {
      return lines;
    }
    int tail = shown.size() - cut - 1;
    if (lines.size() <= cut + tail) {
      return lines;
    }
    List<String> head = new ArrayList<>(lines.subList(0, cut));
    head.add(CUT);
    head.addAll(lines.subList(lines.size() - tail, lines.size()));
    return head;
  }
}
