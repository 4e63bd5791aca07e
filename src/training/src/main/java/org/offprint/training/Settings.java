package org.offprint.training;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How trees are grown.
 *
 * @param trees how many
 * @param depth how many questions in a row they ask
 * @param rate how much of its error each corrects
 */
record Settings(int trees, int depth, double rate) {
  static final Settings CHOSEN = new Settings(150, 6, .1);

  /** One thread and one seed, so that the same pages give the same bytes. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("base_score", .5);
    parameters.put("max_depth", depth);
    parameters.put("eta", rate);
    parameters.put("tree_method", "hist");
    parameters.put("subsample", .8);
    parameters.put("colsample_bytree", .5);
    parameters.put("min_child_weight", 16);
    parameters.put("max_bin", 64);
    parameters.put("nthread", 1);
    parameters.put("seed", 1);
    return parameters;
  }
}
