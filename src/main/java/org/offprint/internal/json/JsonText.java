package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;

/** Values as text: a scalar's own text, and an object or array in its shortest form. */
public final class JsonText {
  private JsonText() {}

  public static String of(JsonValue value) {
    if (value instanceof JsonScalar scalar) {
      return scalar.text();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFormat.FACTORY.createGenerator(text)) {
      write(value, generator);
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.toString();
  }

  /** The stack holds what is left of each open object (entries) or array (values). */
  private static void write(JsonValue root, JsonGenerator generator) throws IOException {
    Deque<Iterator<?>> open = new ArrayDeque<>();
    begin(root, generator, open);
    while (!open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        if (generator.getOutputContext().inObject()) {
          generator.writeEndObject();
        } else {
          generator.writeEndArray();
        }
        continue;
      }
      Object next = open.peek().next();
      if (next instanceof Map.Entry<?, ?> member) {
        generator.writeFieldName((String) member.getKey());
        next = member.getValue();
      }
      begin((JsonValue) next, generator, open);
    }
  }

  private static void begin(JsonValue value, JsonGenerator generator, Deque<Iterator<?>> open)
      throws IOException {
    if (value instanceof JsonObject object) {
      generator.writeStartObject();
      open.push(object.members().entrySet().iterator());
    } else if (value instanceof JsonArray array) {
      generator.writeStartArray();
      open.push(array.elements().iterator());
    } else if (value instanceof JsonScalar scalar) {
      if (scalar.kind() == JsonScalar.Kind.STRING) {
        generator.writeString(scalar.text());
      } else {
        generator.writeRawValue(scalar.text());
      }
    }
  }
}
