package org.offprint.internal.json.article;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.EnumWord;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonArray;
import org.offprint.internal.json.JsonObject;
import org.offprint.internal.json.JsonScalar;
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

  private final JsonObject object;
  private final String prefix;
  private final Leftovers leftovers;

  private boolean words;

  /** Fields of an object; the prefix is its path as left-over keys have it, with a dot. */
  Fields(JsonObject object, String prefix, Leftovers leftovers) {
    this.object = object;
    this.prefix = prefix;
    this.leftovers = leftovers;
  }

  Location location() {
    return object.location();
  }

  Leftovers leftovers() {
    return leftovers;
  }

  /** Leaves everything over that was not taken. */
  void finish() {
    object.members().forEach((name, value) -> leftovers.keep(prefix + name, value));
    object.members().clear();
  }

  /** Takes everything out but some properties. */
  Map<String, JsonValue> takeAllBut(Set<String> names) {
    Map<String, JsonValue> taken = new LinkedHashMap<>(object.members());
    taken.keySet().removeAll(names);
    object.members().keySet().retainAll(names);
    return taken;
  }

  /** Takes a property out, whatever it is. */
  @Nullable JsonValue take(String name) {
    JsonValue value = object.members().remove(name);
    boolean isNull = value instanceof JsonScalar scalar && scalar.kind() == JsonScalar.Kind.NULL;
    return isNull ? null : value;
  }

  /** What is there under a name, without taking it out. */
  @Nullable JsonValue peek(String name) {
    return object.members().get(name);
  }

  /** Takes a property out if it is a string. */
  @Nullable String takeIfText(String name) {
    return peek(name) instanceof JsonScalar scalar && scalar.kind() == JsonScalar.Kind.STRING
        ? optionalText(name)
        : null;
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
        "expected " + expected + ", but found " + value.description(), value.location());
  }

  private static String scalar(JsonValue value, JsonScalar.Kind kind, String expected) {
    if (value instanceof JsonScalar scalar && scalar.kind() == kind) {
      return scalar.text();
    }
    throw mismatch(expected, value);
  }

  @Nullable String optionalText(String name) {
    JsonValue value = take(name);
    return value == null ? null : scalar(value, JsonScalar.Kind.STRING, "a string");
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
      return maker.apply(scalar(value, JsonScalar.Kind.STRING, "a lowercase name"));
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
    return value == null
        ? null
        : Boolean.valueOf(scalar(value, JsonScalar.Kind.BOOLEAN, "true or false"));
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
    return required(optionalInteger(name), name, "a whole number");
  }

  int integer(String name, int absent) {
    Integer value = optionalInteger(name);
    return value == null ? absent : value;
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
    String digits = scalar(value, JsonScalar.Kind.NUMBER, "a whole number");
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
    return value == null
        ? absent
        : Float.parseFloat(scalar(value, JsonScalar.Kind.NUMBER, "a number"));
  }

  /** One of a set that has no member for anything else. */
  <E extends Enum<E>> E word(String name, Class<E> type) {
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(EnumWord::of)
            .collect(Collectors.joining(", ", "one of ", ""));
    JsonValue value = required(take(name), name, all);
    E constant = EnumWord.find(type, scalar(value, JsonScalar.Kind.STRING, all));
    if (constant == null) {
      throw new InvalidJsonException(
          "expected " + all + ", but found " + JsonText.of(value), value.location());
    }
    return constant;
  }

  /** One of a set; a word of a later version counts as absent and is left over. */
  <E extends Enum<E>> @Nullable E optionalWord(String name, Class<E> type) {
    JsonValue value = take(name);
    if (value == null) {
      return null;
    }
    E constant = EnumWord.find(type, scalar(value, JsonScalar.Kind.STRING, "a string"));
    if (constant == null) {
      leftovers.keep(prefix + name, value);
    }
    return constant;
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E absent) {
    E constant = optionalWord(name, type);
    return constant == null ? absent : constant;
  }

  private static JsonArray array(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw mismatch("an array", value);
  }

  /** The elements of an array, none if it is absent. */
  List<JsonValue> elements(String name) {
    JsonValue value = take(name);
    return value == null ? List.of() : array(value).elements();
  }

  List<String> texts(String name) {
    return elements(name).stream()
        .map(element -> scalar(element, JsonScalar.Kind.STRING, "a string"))
        .toList();
  }

  /** An object of strings, empty if it is absent. */
  SortedMap<String, String> map(String name) {
    JsonValue value = take(name);
    if (value == null) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, String> map = new TreeMap<>();
    object(value)
        .members()
        .forEach((key, each) -> map.put(key, scalar(each, JsonScalar.Kind.STRING, "a string")));
    return map;
  }

  static JsonObject object(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw mismatch("an object", value);
  }

  <T> @Nullable T optional(String name, Function<Fields, T> reader) {
    JsonValue value = take(name);
    return value == null ? null : read(value, prefix + name + '.', leftovers, reader);
  }

  <T> T required(String name, Function<Fields, T> reader) {
    return required(optional(name, reader), name, "an object");
  }

  <T> List<T> list(String name, Function<Fields, T> reader) {
    List<JsonValue> elements = elements(name);
    List<T> result = new ArrayList<>(elements.size());
    for (int i = 0; i < elements.size(); i++) {
      String path = prefix + name + '[' + i + "].";
      result.add(read(elements.get(i), path, leftovers, reader));
    }
    return result;
  }

  /**
   * Makes something of an object; values that the model refuses are reported as errors of the
   * document.
   */
  static <T> T read(
      JsonValue value, String prefix, Leftovers leftovers, Function<Fields, T> reader) {
    Fields fields = new Fields(object(value), prefix, leftovers);
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
