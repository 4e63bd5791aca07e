package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Values as text: a scalar's own text, and an object or array in its shortest form. */
public final class JsonText {
  private JsonText() {}

  public static String of(JsonValue value) {
    if (!value.kind().isContainer()) {
      return value.text();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFormat.FACTORY.createGenerator(text)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.toString();
  }

  /** Goes down to what is in a value, and up again only behind the last of it. */
  private static void write(JsonValue root, JsonGenerator generator) throws IOException {
    JsonValue open = root;
    begin(root, generator);
    JsonValue at = root.first();
    while (true) {
      if (at == null) {
        end(open, generator);
        if (open == root) {
          return;
        }
        at = open.next();
        open = Objects.requireNonNull(open.parent());
        continue;
      }
      if (open.is(JsonKind.OBJECT)) {
        generator.writeFieldName(at.name());
      }
      begin(at, generator);
      if (at.kind().isContainer()) {
        open = at;
        at = at.first();
      } else {
        at = at.next();
      }
    }
  }

  private static void begin(JsonValue value, JsonGenerator generator) throws IOException {
    switch (value.kind()) {
      case OBJECT -> generator.writeStartObject();
      case ARRAY -> generator.writeStartArray();
      case STRING -> generator.writeString(value.text());
      default -> generator.writeRawValue(value.text());
    }
  }

  private static void end(JsonValue value, JsonGenerator generator) throws IOException {
    if (value.is(JsonKind.OBJECT)) {
      generator.writeEndObject();
    } else {
      generator.writeEndArray();
    }
  }
}
