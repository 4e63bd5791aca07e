package org.offprint.training;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.body.PageRuns;
import org.offprint.internal.table.BoostedTrees;

/** Trees in whole numbers, as the library reads them. */
final class Forest {
  private static final int VALUE_BITS = BoostedTrees.VALUE_BITS;
  private static final int DISTANCE_BITS = BoostedTrees.DISTANCE_BITS;

  private final List<Integer> nodes = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();

  /**
   * Adds trees.
   *
   * @param dumps the trees as XGBoost prints them, a node to a line
   */
  void add(String[] dumps) {
    for (String dump : dumps) {
      Map<Integer, String> lines = new HashMap<>();
      for (String line : dump.strip().split("\n")) {
        String node = line.strip();
        int colon = node.indexOf(':');
        lines.put(Integer.parseInt(node.substring(0, colon)), node.substring(colon + 1));
      }
      roots.add(nodes.size());
      add(lines, 0);
    }
  }

  private void add(Map<Integer, String> lines, int number) {
    String line = lines.get(number);
    if (line.startsWith("leaf=")) {
      double value = Double.parseDouble(line.substring("leaf=".length()).split(",")[0]);
      nodes.add((int) Math.round(value * PageRuns.unit()) & 0xFFFF);
      return;
    }
    int less = line.indexOf('<');
    int feature = Integer.parseInt(line.substring(line.indexOf('[') + 2, less));
    double bound = Double.parseDouble(line.substring(less + 1, line.indexOf(']')));
    int at = nodes.size();
    nodes.add(0);
    add(lines, child(line, "yes="));
    int distance = nodes.size() - at;
    if (distance >= 1 << DISTANCE_BITS || Math.abs(bound) > Short.MAX_VALUE) {
      throw new IllegalStateException("a node of the model does not fit: " + line);
    }
    add(lines, child(line, "no="));
    // All features are whole numbers, so the next whole number parts them alike.
    int threshold = (int) Math.ceil(bound) & 0xFFFF;
    nodes.set(at, feature << VALUE_BITS + DISTANCE_BITS | distance << VALUE_BITS | threshold);
  }

  private static int child(String line, String name) {
    int from = line.indexOf(name) + name.length();
    int to = from;
    while (to < line.length() && Character.isDigit(line.charAt(to))) {
      to++;
    }
    return Integer.parseInt(line.substring(from, to));
  }

  int size() {
    return nodes.size();
  }

  int trees() {
    return roots.size();
  }

  /** What the first trees add up to. */
  int sum(int[] row, int trees) {
    int sum = 0;
    for (int i = 0; i < trees; i++) {
      sum += leaf(i, row);
    }
    return sum;
  }

  /** What the trees add up to for each of some kinds, for which they take turns. */
  int[] sums(int[] row, int kinds) {
    int[] sums = new int[kinds];
    for (int i = 0; i < roots.size(); i++) {
      sums[i % kinds] += leaf(i, row);
    }
    return sums;
  }

  /** What a tree adds. */
  int leaf(int tree, int[] row) {
    int at = roots.get(tree);
    int node = nodes.get(at);
    int distance = node >>> VALUE_BITS & (1 << DISTANCE_BITS) - 1;
    while (distance > 0) {
      at += row[node >>> VALUE_BITS + DISTANCE_BITS] < (short) node ? 1 : distance;
      node = nodes.get(at);
      distance = node >>> VALUE_BITS & (1 << DISTANCE_BITS) - 1;
    }
    return (short) node;
  }

  /** Writes how many trees and nodes there are, and the nodes. */
  void writeTrees(DataOutputStream out) throws IOException {
    out.writeInt(roots.size());
    out.writeInt(nodes.size());
    for (int node : nodes) {
      out.writeInt(node);
    }
  }

  /** Writes the file that the library reads. */
  void write(Path file, int threshold, List<Stage> stages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(PageRuns.magic());
      out.writeInt(PageRuns.features().size());
      for (String feature : PageRuns.features()) {
        out.writeUTF(feature);
      }
      out.writeInt(PageRuns.words().size());
      for (Map.Entry<String, Integer> table : PageRuns.words().entrySet()) {
        out.writeUTF(table.getKey());
        out.writeInt(table.getValue());
      }
      out.writeInt(threshold);
      out.writeInt(stages.size());
      for (Stage stage : stages) {
        out.writeInt(stage.trees());
        out.writeInt(stage.lowest());
        out.writeInt(stage.highest());
      }
      writeTrees(out);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes.toByteArray());
  }
}
