package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes properties by one rule: what is absent, empty or the default is left out. Failures of the
 * target come as {@link UncheckedIOException}, because visitors cannot throw others.
 */
final class JsonOutput {
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Something that writes to the generator. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void name(String name) {
    write(() -> generator.writeFieldName(name));
  }

  void beginObject() {
    write(generator::writeStartObject);
  }

  void beginObject(String name) {
    name(name);
    beginObject();
  }

  void endObject() {
    write(generator::writeEndObject);
  }

  void beginArray(String name) {
    name(name);
    write(generator::writeStartArray);
  }

  void endArray() {
    write(generator::writeEndArray);
  }

  void text(String name, @Nullable String value) {
    if (value != null) {
      name(name);
      write(() -> generator.writeString(WellFormedText.of(value)));
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
      write(() -> generator.writeNumber(value));
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
      write(() -> generator.writeNumber(value));
    }
  }

  void flag(String name, @Nullable Boolean value) {
    if (value != null) {
      name(name);
      write(() -> generator.writeBoolean(value));
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
    values.forEach(value -> write(() -> generator.writeString(WellFormedText.of(value))));
    endArray();
  }

  void numbers(String name, List<Integer> values) {
    if (values.isEmpty()) {
      return;
    }
    beginArray(name);
    values.forEach(value -> write(() -> generator.writeNumber(value)));
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
