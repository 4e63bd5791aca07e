package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document value by value, without recursion. Everything that is wrong with it as JSON
 * comes as an {@link InvalidJsonException}; an {@link IOException} is the source's.
 */
public final class JsonInput {
  /**
   * How many objects and arrays may stand inside each other. A node takes two, so the deepest
   * article takes little over 200; the rest is for properties that later versions may add.
   */
  static final int MAX_NESTING = 512;

  /** How many values there is room for at first; most blocks have fewer. */
  private static final int VALUES = 64;

  /** A document has half as many names, most of which come again and again; a power of two. */
  private static final int NAMES = 64;

  private final JsonParser parser;
  private final JsonValue document = new JsonValue();

  /** All values that were made, of which the first {@link #used} are in use, in their order. */
  private @Nullable JsonValue[] values = new JsonValue[VALUES];

  private int used;

  /** Names that are well-formed, each in a place by its hash. */
  private final @Nullable String[] names = new String[NAMES];

  private final RepeatedWords words = new RepeatedWords();

  public JsonInput(Reader source) throws IOException {
    this.parser = JsonFormat.parser(source);
  }

  /** The document, to which the values that are read one by one are not added. */
  public JsonValue document() {
    return document;
  }

  /** Begins to read the document. */
  public void begin() throws IOException {
    JsonToken first = next();
    if (first != JsonToken.START_OBJECT) {
      throw new InvalidJsonException(
          first == null ? "the document is empty" : "expected an object", Location.ROOT);
    }
    document.begin(JsonKind.OBJECT, "");
  }

  /**
   * Begins to read the next property of the document.
   *
   * @return the property, without what is in it, or {@code null} at the end of the document
   */
  public @Nullable JsonValue nextProperty() throws IOException {
    String name = nextName();
    if (name != null) {
      JsonValue value = begin(next());
      value.standIn(document, name, 0);
      return value;
    }
    if (next() != null) {
      throw new InvalidJsonException("expected the end of the document", here());
    }
    return null;
  }

  /**
   * Reads the next element of an array that is begun.
   *
   * @param index how many have been read
   * @return the element with all that is in it, or {@code null} at the end of the array
   */
  public @Nullable JsonValue nextElement(JsonValue array, int index) throws IOException {
    JsonToken token = next();
    if (token == JsonToken.END_ARRAY) {
      return null;
    }
    JsonValue value = begin(token);
    value.standIn(array, null, index);
    return complete(value);
  }

  /** Reads what is in the value that was begun last. */
  public JsonValue complete(JsonValue value) throws IOException {
    JsonValue open = value.kind().isContainer() ? value : null;
    while (open != null) {
      JsonValue part = open.is(JsonKind.OBJECT) ? property(open) : element(open);
      if (part == null) {
        open = open == value ? null : open.parent();
      } else if (part.kind().isContainer()) {
        open = part;
      }
    }
    return value;
  }

  private @Nullable JsonValue property(JsonValue object) throws IOException {
    String name = nextName();
    if (name == null) {
      return null;
    }
    JsonValue value = begin(next());
    if (!object.addProperty(name, value)) {
      throw new InvalidJsonException("the property is there twice", value.location());
    }
    return value;
  }

  private @Nullable JsonValue element(JsonValue array) throws IOException {
    JsonToken token = next();
    if (token == JsonToken.END_ARRAY) {
      return null;
    }
    JsonValue value = begin(token);
    array.addElement(value);
    return value;
  }

  private JsonValue begin(@Nullable JsonToken first) throws IOException {
    if (first == null) {
      throw new InvalidJsonException("the document ends too early", here());
    }
    JsonValue value = unused();
    JsonLocation at = parser.currentTokenLocation();
    value.standAt(at.getLineNr(), at.getColumnNr());
    switch (first) {
      case START_OBJECT -> open(value, JsonKind.OBJECT);
      case START_ARRAY -> open(value, JsonKind.ARRAY);
      case VALUE_STRING -> value.begin(JsonKind.STRING, string());
      case VALUE_TRUE, VALUE_FALSE -> value.begin(JsonKind.BOOLEAN, text());
      case VALUE_NULL -> value.begin(JsonKind.NULL, text());
      default -> value.begin(JsonKind.NUMBER, text());
    }
    return value;
  }

  private JsonValue unused() {
    if (used == values.length) {
      values = Arrays.copyOf(values, 2 * used);
    }
    JsonValue value = values[used];
    if (value == null) {
      value = new JsonValue();
      values[used] = value;
    }
    used++;
    return value;
  }

  private void open(JsonValue value, JsonKind kind) {
    value.begin(kind, "");
    int nesting = parser.getParsingContext().getNestingDepth();
    if (nesting > MAX_NESTING) {
      throw new InvalidJsonException(
          "nesting: at most " + MAX_NESTING + " allowed, but there are at least " + nesting,
          here());
    }
  }

  /** How many values are in use. */
  public int used() {
    return used;
  }

  /** Gives the values beyond a number back, so that those that are read next take their place. */
  public void release(int stillUsed) {
    used = stillUsed;
  }

  /** The next token, or {@code null} at the end of the document. */
  private @Nullable JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** The name of the next property, or {@code null} at the end of the object. */
  private @Nullable String nextName() throws IOException {
    try {
      String name = parser.nextFieldName();
      return name == null ? null : wellFormed(name);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** The parser gives the same string for the same name, so that it need not be searched again. */
  private String wellFormed(String name) {
    int place = name.hashCode() & NAMES - 1;
    if (name.equals(names[place])) {
      return name;
    }
    String text = WellFormedText.of(name);
    names[place] = text;
    return text;
  }

  /** The last token, which is a string. */
  private String string() throws IOException {
    try {
      char[] characters = parser.getTextCharacters();
      return words.of(characters, parser.getTextOffset(), parser.getTextLength());
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** The text of the last token. */
  private String text() throws IOException {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  private InvalidJsonException explained(IOException e) throws IOException {
    if (e instanceof CharacterCodingException || e instanceof CharConversionException) {
      return new InvalidJsonException("the document is not valid UTF-8", here(), e);
    }
    if (e instanceof JsonProcessingException problem) {
      return new InvalidJsonException("malformed JSON: " + problem.getOriginalMessage(), here(), e);
    }
    throw e;
  }

  /** Where reading has come to. */
  private Location here() {
    Deque<JsonStreamContext> steps = new ArrayDeque<>();
    JsonStreamContext step = parser.getParsingContext();
    for (; step != null && !step.inRoot(); step = step.getParent()) {
      steps.push(step);
    }
    JsonPath path = new JsonPath();
    for (JsonStreamContext each : steps) {
      if (each.hasCurrentName()) {
        path.add(each.getCurrentName(), 0);
      } else if (each.inArray() && each.hasCurrentIndex()) { // objects count their properties too
        path.add(null, each.getCurrentIndex());
      }
    }
    JsonLocation at = parser.currentLocation();
    return new Location(path.toString(), at.getLineNr(), at.getColumnNr());
  }
}
