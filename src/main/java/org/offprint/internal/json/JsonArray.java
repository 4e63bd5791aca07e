package org.offprint.internal.json;

import java.util.List;

/**
 * An array.
 *
 * @param location where it stands
 * @param elements its elements
 */
public record JsonArray(Location location, List<JsonValue> elements) implements JsonValue {
  @Override
  public String description() {
    return "an array";
  }
}
