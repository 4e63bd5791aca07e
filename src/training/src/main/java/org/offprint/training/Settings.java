package org.offprint.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How trees are grown.
 *
 * @param rounds how often they correct the error that is left
 * @param together how many are grown in a round, each from another sample, and averaged
 * @param depth how many questions in a row they ask
 * @param rate how much of it each round corrects
 */
record Settings(int rounds, int together, int depth, double rate) {
  /** Of the first trees, which ask for nothing that must be read; they settle most runs. */
  static final Settings AT_HAND = new Settings(22, 2, 6, .19);

  /** Of the trees after these, which ask for all features. */
  static final Settings ALL = new Settings(58, 2, 5, .19);

  /** How many trees there are. */
  int trees() {
    return rounds * together;
  }

  /** One thread and one seed, so that the same pages give the same bytes. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("base_score", .5);
    parameters.put("num_parallel_tree", together);
    parameters.put("max_depth", depth);
    parameters.put("eta", rate);
    parameters.put("tree_method", "hist");
    parameters.put("subsample", .7);
    parameters.put("colsample_bytree", .5);
    parameters.put("min_child_weight", 16);
    parameters.put("max_bin", 64);
    parameters.put("nthread", 1);
    parameters.put("seed", 1);
    return parameters;
  }
}
