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

  /** A way to write a value; a constant, unlike what would hold the value too. */
  @FunctionalInterface
  private interface Piece<T> {
    void write(JsonGenerator generator, T value) throws IOException;
  }

  /** A way to write something that has no value. */
  @FunctionalInterface
  private interface Mark {
    void write(JsonGenerator generator) throws IOException;
  }

  private <T> void write(Piece<T> piece, T value) {
    try {
      piece.write(generator, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Mark mark) {
    try {
      mark.write(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins an object. */
  public void beginObject() {
    write(JsonGenerator::writeStartObject);
  }

  /** Ends the innermost object. */
  public void endObject() {
    write(JsonGenerator::writeEndObject);
  }

  /** Begins an array. */
  public void beginArray() {
    write(JsonGenerator::writeStartArray);
  }

  /** Ends the innermost array. */
  public void endArray() {
    write(JsonGenerator::writeEndArray);
  }

  /**
   * Names the property that comes next.
   *
   * @param name its name
   */
  public void name(String name) {
    write(JsonGenerator::writeFieldName, name);
  }

  /**
   * Writes a string.
   *
   * @param text the string; halves of surrogate pairs become U+FFFD
   */
  public void text(String text) {
    write(JsonGenerator::writeString, WellFormedText.of(text));
  }

  /**
   * Writes a number.
   *
   * @param number the number
   */
  public void number(int number) {
    write(JsonGenerator::writeNumber, number);
  }

  /**
   * Writes a number.
   *
   * @param number the number
   */
  public void number(float number) {
    write(JsonGenerator::writeNumber, number);
  }

  /**
   * Writes a truth value.
   *
   * @param flag the value
   */
  public void flag(boolean flag) {
    write(JsonGenerator::writeBoolean, flag);
  }

  /** Writes that there is no value. */
  public void nothing() {
    write(JsonGenerator::writeNull);
  }
}
