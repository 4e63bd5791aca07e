package org.offprint.internal.json;

import java.util.Map;

/**
 * An object.
 *
 * @param location where it stands
 * @param members its properties in the order of the document
 */
public record JsonObject(Location location, Map<String, JsonValue> members) implements JsonValue {
  @Override
  public String description() {
    return "an object";
  }
}
