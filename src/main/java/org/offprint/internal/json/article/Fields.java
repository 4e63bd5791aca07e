package org.offprint.internal.json.article;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.EnumWord;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonKind;
import org.offprint.internal.json.JsonText;
import org.offprint.internal.json.JsonValue;
import org.offprint.internal.json.Location;

/**
 * The properties of an object, taken out one by one by the code that knows them. A property that is
 * {@code null} counts as absent. What is never taken is left over.
 */
final class Fields {
  /** Longer numbers do not fit into any integer here. */
  private static final int LONGEST_NUMBER = 64;

  private final JsonValue object;

  /** Those of the node or article that has them, which keep what is left over of all in it. */
  private final Fields owner;

  private @Nullable Leftovers leftovers;
  private boolean words;

  /** Those of a node or article. */
  Fields(JsonValue object) {
    this.object = object;
    this.owner = this;
  }

  private Fields(JsonValue object, Fields owner) {
    this.object = object;
    this.owner = owner;
  }

  Location location() {
    return object.location();
  }

  /** Whether everything was taken. */
  boolean isEmpty() {
    return object.first() == null;
  }

  boolean hasLeftovers() {
    return owner.leftovers != null;
  }

  /** What is left over of the node or article. */
  Leftovers leftovers() {
    if (owner.leftovers == null) {
      owner.leftovers = new Leftovers(owner.object);
    }
    return owner.leftovers;
  }

  /** Leaves everything over that was not taken. */
  void finish() {
    for (JsonValue each = object.first(); each != null; each = object.first()) {
      leftovers().keep(each);
      object.remove(each.name());
    }
  }

  /** Takes everything out but some properties. */
  List<JsonValue> takeAllBut(Set<String> names) {
    List<JsonValue> result = new ArrayList<>();
    for (JsonValue each = object.first(); each != null; each = each.next()) {
      if (!names.contains(each.name())) {
        result.add(each);
      }
    }
    result.forEach(each -> object.remove(each.name()));
    return result;
  }

  /** Takes a property out, whatever it is. */
  @Nullable JsonValue take(String name) {
    JsonValue value = object.remove(name);
    return value == null ? null : unlessNull(value);
  }

  private static @Nullable JsonValue unlessNull(JsonValue value) {
    return value.is(JsonKind.NULL) ? null : value;
  }

  /** What is there under a name, without taking it out. */
  @Nullable JsonValue peek(String name) {
    return object.find(name);
  }

  /** Takes a property out if it is a string. */
  @Nullable String takeIfText(String name) {
    JsonValue value = peek(name);
    return value != null && value.is(JsonKind.STRING) ? optionalText(name) : null;
  }

  private <T> T required(@Nullable T value, String name, String expected) {
    if (value == null) {
      throw new InvalidJsonException(
          "expected " + expected + " as property '" + name + "', but there is none",
          object.location());
    }
    return value;
  }

  static InvalidJsonException mismatch(String expected, JsonValue value) {
    return new InvalidJsonException(
        "expected " + expected + ", but found " + value.kind().description(), value.location());
  }

  private static String scalar(JsonValue value, JsonKind kind, String expected) {
    if (value.is(kind)) {
      return value.text();
    }
    throw mismatch(expected, value);
  }

  @Nullable String optionalText(String name) {
    JsonValue value = take(name);
    return value == null ? null : scalar(value, JsonKind.STRING, "a string");
  }

  String text(String name) {
    return required(optionalText(name), name, "a string");
  }

  String text(String name, String absent) {
    String value = optionalText(name);
    return value == null ? absent : value;
  }

  /** Text that a reader of the article sees. */
  String words(String name, String absent) {
    String value = text(name, absent);
    words |= !value.isEmpty();
    return value;
  }

  String words(String name) {
    String value = text(name);
    words |= !value.isEmpty();
    return value;
  }

  /** Whether words that a reader of the article sees were taken out. */
  boolean hadWords() {
    return words;
  }

  /** A name of an open set, made by a function that refuses invalid names. */
  <T> T code(String name, Function<String, T> maker) {
    JsonValue value = required(take(name), name, "a lowercase name");
    return code(value, maker);
  }

  <T> T code(String name, Function<String, T> maker, T absent) {
    JsonValue value = take(name);
    return value == null ? absent : code(value, maker);
  }

  private static <T> T code(JsonValue value, Function<String, T> maker) {
    try {
      return maker.apply(scalar(value, JsonKind.STRING, "a lowercase name"));
    } catch (IllegalArgumentException e) {
      throw new InvalidJsonException(
          "expected a lowercase name, but found \"" + JsonText.of(value) + '"',
          value.location(),
          e);
    }
  }

  Optional<String> found(String name) {
    return Optional.ofNullable(optionalText(name));
  }

  @Nullable Boolean optionalFlag(String name) {
    JsonValue value = take(name);
    return value == null ? null : Boolean.valueOf(scalar(value, JsonKind.BOOLEAN, "true or false"));
  }

  boolean flag(String name, boolean absent) {
    Boolean value = optionalFlag(name);
    return value == null ? absent : value;
  }

  @Nullable Integer optionalInteger(String name) {
    JsonValue value = take(name);
    return value == null ? null : Integer.valueOf(integer(value));
  }

  int integer(String name) {
    return integer(required(take(name), name, "a whole number"));
  }

  int integer(String name, int absent) {
    JsonValue value = take(name);
    return value == null ? absent : integer(value);
  }

  int integerFrom(int least, int most, String name) {
    return integerFrom(least, most, required(take(name), name, "a whole number"));
  }

  private static int integerFrom(int least, int most, JsonValue value) {
    int number = integer(value);
    if (number < least || number > most) {
      throw new InvalidJsonException(
          "expected a whole number from " + least + " to " + most + ", but found " + number,
          value.location());
    }
    return number;
  }

  int positive(String name, int absent) {
    JsonValue value = take(name);
    return value == null ? absent : integerFrom(1, Integer.MAX_VALUE, value);
  }

  /** As in JSON Schema, {@code 2.0} is whole. */
  static int integer(JsonValue value) {
    int small = value.smallNumber();
    return small >= 0 ? small : anyInteger(value);
  }

  private static int anyInteger(JsonValue value) {
    String digits = scalar(value, JsonKind.NUMBER, "a whole number");
    try {
      if (digits.length() <= LONGEST_NUMBER) {
        return new BigDecimal(digits).intValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // said below
    }
    throw new InvalidJsonException("expected a whole number of 32 bits", value.location());
  }

  float number(String name, float absent) {
    JsonValue value = take(name);
    if (value == null) {
      return absent;
    }
    if (!value.is(JsonKind.NUMBER)) {
      throw mismatch("a number", value);
    }
    return value.decimal();
  }

  /** One of a set that has no member for anything else. */
  <E extends Enum<E>> E word(String name, Class<E> type) {
    JsonValue value = take(name);
    E constant =
        value == null || !value.is(JsonKind.STRING) ? null : EnumWord.find(type, value.text());
    return constant == null ? refused(value, name, type) : constant;
  }

  private <E extends Enum<E>> E refused(@Nullable JsonValue value, String name, Class<E> type) {
    String all = "one of " + String.join(", ", EnumWord.all(type));
    String found = scalar(required(value, name, all), JsonKind.STRING, all);
    throw new InvalidJsonException(
        "expected " + all + ", but found " + found, required(value, name, all).location());
  }

  /** One of a set; a word of a later version counts as absent and is left over. */
  <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> type) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    E constant = EnumWord.find(type, scalar(value, JsonKind.STRING, "a string"));
    if (constant == null) {
      leftovers().keep(value);
    }
    return constant;
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E absent) {
    E constant = optionalWord(name, type);
    return constant == null ? absent : constant;
  }

  /** The array that a property is, or {@code null} if it is absent. */
  @Nullable JsonValue array(String name) {
    JsonValue value = take(name);
    return value == null ? null : array(value);
  }

  private static JsonValue array(JsonValue value) {
    if (value.is(JsonKind.ARRAY)) {
      return value;
    }
    throw mismatch("an array", value);
  }

  static @Nullable JsonValue arrayUnlessNull(JsonValue value) {
    return value.is(JsonKind.NULL) ? null : array(value);
  }

  private static @Nullable JsonValue first(@Nullable JsonValue array) {
    return array == null ? null : array.first();
  }

  List<String> texts(String name) {
    List<String> result = new ArrayList<>();
    for (JsonValue each = first(array(name)); each != null; each = each.next()) {
      result.add(scalar(each, JsonKind.STRING, "a string"));
    }
    return result;
  }

  /** An object of strings, empty if it is absent. */
  SortedMap<String, String> map(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, String> map = new TreeMap<>();
    for (JsonValue each = object(value).first(); each != null; each = each.next()) {
      map.put(each.name(), scalar(each, JsonKind.STRING, "a string"));
    }
    return map;
  }

  static JsonValue object(JsonValue value) {
    if (value.is(JsonKind.OBJECT)) {
      return value;
    }
    throw mismatch("an object", value);
  }

  <T> @Nullable T optional(String name, Function<Fields, T> reader) {
    JsonValue value = take(name);
    return value == null ? null : read(value, reader);
  }

  <T> T required(String name, Function<Fields, T> reader) {
    return required(optional(name, reader), name, "an object");
  }

  <T> List<T> list(String name, Function<Fields, T> reader) {
    List<T> result = new ArrayList<>();
    for (JsonValue each = first(array(name)); each != null; each = each.next()) {
      result.add(read(each, reader));
    }
    return result;
  }

  <T> @Nullable T readUnlessNull(JsonValue value, Function<Fields, T> reader) {
    return value.is(JsonKind.NULL) ? null : read(value, reader);
  }

  /**
   * Makes something of an object; values that the model refuses are reported as errors of the
   * document.
   */
  private <T> T read(JsonValue value, Function<Fields, T> reader) {
    Fields fields = new Fields(object(value), owner);
    T result;
    try {
      result = reader.apply(fields);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidJsonException(String.valueOf(e.getMessage()), value.location(), e);
    }
    fields.finish();
    return result;
  }
}
