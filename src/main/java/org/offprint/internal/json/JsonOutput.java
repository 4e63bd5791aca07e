package org.offprint.internal.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes properties by one rule: what is absent, empty or the default is left out. */
final class JsonOutput {
  private final JsonSink json;

  JsonOutput(JsonSink json) {
    this.json = json;
  }

  void name(String name) {
    json.name(name);
  }

  void beginObject() {
    json.beginObject();
  }

  void beginObject(String name) {
    name(name);
    beginObject();
  }

  void endObject() {
    json.endObject();
  }

  void beginArray(String name) {
    name(name);
    json.beginArray();
  }

  void endArray() {
    json.endArray();
  }

  void text(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      json.text(value);
    }
  }

  void text(String name, String value, String absent) {
    if (!value.equals(absent)) {
      text(name, value);
    }
  }

  void word(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : EnumWord.of(value));
  }

  void word(String name, Enum<?> value, Enum<?> absent) {
    if (value != absent) {
      word(name, value);
    }
  }

  void number(String name, @Nullable Integer value) {
    if (value != null) {
      name(name);
      json.number(value);
    }
  }

  void number(String name, int value, int absent) {
    if (value != absent) {
      number(name, value);
    }
  }

  void number(String name, float value, float absent) {
    if (value != absent) {
      name(name);
      json.number(value);
    }
  }

  void flag(String name, @Nullable Boolean value) {
    if (value != null) {
      name(name);
      json.flag(value);
    }
  }

  void flag(String name, boolean value, boolean absent) {
    if (value != absent) {
      flag(name, value);
    }
  }

  void texts(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    beginArray(name);
    values.forEach(json::text);
    endArray();
  }

  void numbers(String name, List<Integer> values) {
    if (values.isEmpty()) {
      return;
    }
    beginArray(name);
    values.forEach(json::number);
    endArray();
  }

  void map(String name, SortedMap<String, String> map) {
    if (map.isEmpty()) {
      return;
    }
    beginObject(name);
    wellFormed(map).forEach(this::text);
    endObject();
  }

  /** Two keys that differ in lone surrogates alone must not become one. */
  private static Map<String, String> wellFormed(SortedMap<String, String> map) {
    if (map.keySet().stream().allMatch(key -> key.equals(WellFormedText.of(key)))) {
      return map;
    }
    Map<String, String> result = new TreeMap<>();
    for (boolean repaired : new boolean[] {false, true}) {
      map.forEach(
          (key, value) -> {
            String written = WellFormedText.of(key);
            if (repaired != written.equals(key)) {
              while (result.containsKey(written)) {
                written += '\uFFFD';
              }
              result.put(written, value);
            }
          });
    }
    return result;
  }
}
