package org.offprint.internal.json;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes properties by one rule: what is absent, empty or the default is left out. */
public final class JsonOutput {
  private final JsonSink json;

  public JsonOutput(JsonSink json) {
    this.json = json;
  }

  public void name(String name) {
    json.name(name);
  }

  public void beginObject() {
    json.beginObject();
  }

  public void beginObject(String name) {
    name(name);
    beginObject();
  }

  public void endObject() {
    json.endObject();
  }

  public void beginArray(String name) {
    name(name);
    json.beginArray();
  }

  public void endArray() {
    json.endArray();
  }

  public void text(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      json.text(value);
    }
  }

  public void text(String name, String value, String absent) {
    if (!value.equals(absent)) {
      text(name, value);
    }
  }

  public void word(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : EnumWord.of(value));
  }

  public void word(String name, Enum<?> value, Enum<?> absent) {
    if (value != absent) {
      word(name, value);
    }
  }

  public void number(String name, @Nullable Integer value) {
    if (value != null) {
      name(name);
      json.number(value);
    }
  }

  public void number(String name, int value, int absent) {
    if (value != absent) {
      number(name, value);
    }
  }

  public void number(String name, float value, float absent) {
    if (value != absent) {
      name(name);
      json.number(value);
    }
  }

  public void flag(String name, @Nullable Boolean value) {
    if (value != null) {
      name(name);
      json.flag(value);
    }
  }

  public void flag(String name, boolean value, boolean absent) {
    if (value != absent) {
      flag(name, value);
    }
  }

  public void texts(String name, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    beginArray(name);
    values.forEach(json::text);
    endArray();
  }

  public void numbers(String name, List<Integer> values) {
    if (values.isEmpty()) {
      return;
    }
    beginArray(name);
    values.forEach(json::number);
    endArray();
  }

  public void map(String name, SortedMap<String, String> map) {
    if (map.isEmpty()) {
      return;
    }
    beginObject(name);
    wellFormed(map).forEach(this::text);
    endObject();
  }

  /** Two keys that differ only in lone surrogates must not become one. */
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
