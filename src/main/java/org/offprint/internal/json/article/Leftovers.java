package org.offprint.internal.json.article;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.offprint.internal.json.JsonText;
import org.offprint.internal.json.JsonValue;

/**
 * Properties that this version does not know, to be kept as additional data of a node or the
 * article.
 */
final class Leftovers {
  /** What the keys of such data begin with. */
  static final String PREFIX = "json:";

  private final JsonValue owner;
  private final SortedMap<String, String> data = new TreeMap<>();

  /** Of a node, or of the document for the article's. */
  Leftovers(JsonValue owner) {
    this.owner = owner;
  }

  /** Keeps a value under its path from the owner. */
  void keep(JsonValue value) {
    put(data, PREFIX + value.pathFrom(owner), JsonText.of(value));
  }

  /** The data that is there, and what was left over. */
  SortedMap<String, String> addedTo(SortedMap<String, String> given) {
    SortedMap<String, String> all = new TreeMap<>(given);
    data.forEach((key, value) -> put(all, key, value));
    return all;
  }

  /** Adds an entry; a key that is taken already gets underscores, so that neither is lost. */
  static void put(Map<String, String> map, String key, String value) {
    String free = key;
    while (map.containsKey(free)) {
      free += '_';
    }
    map.put(free, value);
  }
}
