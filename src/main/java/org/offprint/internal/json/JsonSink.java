package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Takes a document of JSON piece by piece; what it is given nests as JSON does. Failures of the
 * target come as {@link UncheckedIOException}, because visitors cannot throw others.
 */
public final class JsonSink {
  private final JsonGenerator generator;

  private JsonSink(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes a document.
   *
   * @param target where to; neither flushed nor closed
   * @param layout where it has white space
   * @param document what writes it
   * @throws IOException if the target fails
   */
  public static void write(Appendable target, JsonLayout layout, Consumer<JsonSink> document)
      throws IOException {
    try (JsonGenerator generator =
        JsonFormat.FACTORY.createGenerator(new AppendableWriter(target))) {
      generator.setPrettyPrinter(JsonFormat.printer(layout));
      document.accept(new JsonSink(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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

  /** Begins an object. */
  public void beginObject() {
    write(generator::writeStartObject);
  }

  /** Ends the innermost object. */
  public void endObject() {
    write(generator::writeEndObject);
  }

  /** Begins an array. */
  public void beginArray() {
    write(generator::writeStartArray);
  }

  /** Ends the innermost array. */
  public void endArray() {
    write(generator::writeEndArray);
  }

  /**
   * Names the property that comes next.
   *
   * @param name its name
   */
  public void name(String name) {
    write(() -> generator.writeFieldName(name));
  }

  /**
   * Writes a string.
   *
   * @param text the string; halves of surrogate pairs become U+FFFD
   */
  public void text(String text) {
    write(() -> generator.writeString(WellFormedText.of(text)));
  }

  /**
   * Writes a number.
   *
   * @param number the number
   */
  public void number(int number) {
    write(() -> generator.writeNumber(number));
  }

  /**
   * Writes a number.
   *
   * @param number the number
   */
  public void number(float number) {
    write(() -> generator.writeNumber(number));
  }

  /**
   * Writes a truth value.
   *
   * @param flag the value
   */
  public void flag(boolean flag) {
    write(() -> generator.writeBoolean(flag));
  }

  /** Writes that there is no value. */
  public void nothing() {
    write(generator::writeNull);
  }
}
