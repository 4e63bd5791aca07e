package org.offprint.internal.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of JSON-LD. Two are equal only if they are identical. */
final class JsonLdObject {
  /** How many values of a list are read. At 100 or 400, none of 509 pages changes. */
  private static final int MOST_VALUES = 200;

  private final Map<?, ?> members;
  private @Nullable List<String> types;

  JsonLdObject(Map<?, ?> members) {
    this.members = members;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  /** The values of a property, lists in it flattened: texts and maps. */
  List<Object> values(String name) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? flattened(list) : List.of(value);
  }

  private static List<Object> flattened(List<?> list) {
    List<Object> values = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    open.push(list);
    while (!open.isEmpty() && values.size() < MOST_VALUES) {
      Object value = open.pop();
      if (value instanceof List<?> inner) {
        for (int i = inner.size() - 1; i >= 0; i--) {
          open.push(inner.get(i));
        }
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** The first text of a property; if that is an object, the object's value. */
  Optional<String> text(String name) {
    List<String> texts = texts(name);
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
  }

  List<String> texts(String name) {
    List<Object> values = values(name);
    if (values.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(values.size());
    for (Object value : values) {
      Object text = value instanceof Map<?, ?> map ? map.get("@value") : value;
      if (text instanceof String words && !words.isBlank()) {
        texts.add(words);
      }
    }
    return texts;
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
    if (types == null) {
      List<String> names = new ArrayList<>();
      for (String type : texts("@type")) {
        names.add(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
      }
      types = names;
    }
    return types;
  }

  /** Whether one of the types is one of some, in lower case. */
  boolean isOneOf(Set<String> some) {
    for (String type : types()) {
      if (some.contains(type)) {
        return true;
      }
    }
    return false;
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
