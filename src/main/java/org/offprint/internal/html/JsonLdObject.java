package org.offprint.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An object of JSON-LD. Two are equal only if they are one and the same. */
final class JsonLdObject {
  private static final int MOST_VALUES = 200;

  private final Map<?, ?> members;

  JsonLdObject(Map<?, ?> members) {
    this.members = members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The values of a property, lists in it flattened: texts and maps. */
  List<Object> values(String name) {
    List<Object> values = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    Optional.<Object>ofNullable(members.get(name)).ifPresent(open::push);
    while (!open.isEmpty() && values.size() < MOST_VALUES) {
      Object value = open.pop();
      if (value instanceof List<?> list) {
        for (int i = list.size() - 1; i >= 0; i--) {
          open.push(list.get(i));
        }
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** The first text of a property; of an object in its place, its value. */
  Optional<String> text(String name) {
    return texts(name).stream().findFirst();
  }

  List<String> texts(String name) {
    return values(name).stream()
        .flatMap(
            value ->
                value instanceof Map<?, ?> map && map.get("@value") instanceof String text
                    ? Stream.of(text)
                    : value instanceof String text ? Stream.of(text) : Stream.empty())
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The objects of a property. */
  List<JsonLdObject> objects(String name) {
    List<JsonLdObject> objects = new ArrayList<>();
    for (Object value : values(name)) {
      if (value instanceof Map<?, ?> map) {
        objects.add(new JsonLdObject(map));
      }
    }
    return objects;
  }

  /** The types in lower case, without the address of their vocabulary. */
  List<String> types() {
    return texts("@type").stream()
        .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonLdObject object && object.members == members;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(members);
  }
}
