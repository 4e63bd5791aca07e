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
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document value by value, with a stack of its own. Everything that is wrong with it as
 * JSON comes as an {@link InvalidJsonException}; an {@link IOException} is the source's.
 */
public final class JsonInput {
  /**
   * How many objects and arrays may stand inside each other. A node takes two, so the deepest
   * article takes little over 200; the rest is for properties that later versions may add.
   */
  static final int MAX_NESTING = 512;

  private final JsonParser parser;

  public JsonInput(Reader source) throws IOException {
    this.parser = JsonFormat.FACTORY.createParser(source);
  }

  /** The next token, or {@code null} at the end of the document. */
  public @Nullable JsonToken next() throws IOException {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (IOException e) {
      throw explained(e);
    }
    int nesting = parser.getParsingContext().getNestingDepth();
    if (nesting > MAX_NESTING) {
      throw new InvalidJsonException(
          "nesting: at most " + MAX_NESTING + " allowed, but there are at least " + nesting,
          here());
    }
    return token;
  }

  /** The name of the property that the last token is. */
  public String name() throws IOException {
    return WellFormedText.of(parser.currentName());
  }

  /** Reads the value that begins with the last token, and all that is in it. */
  public JsonValue value(JsonToken first, Location location) throws IOException {
    JsonValue root = begin(first, location);
    Deque<JsonValue> open = new ArrayDeque<>();
    if (!(root instanceof JsonScalar)) {
      open.push(root);
    }
    while (!open.isEmpty()) {
      JsonToken token = some();
      if (token.isStructEnd()) {
        open.pop();
        continue;
      }
      JsonValue value =
          open.peek() instanceof JsonObject object ? member(object) : element(open.peek(), token);
      if (!(value instanceof JsonScalar)) {
        open.push(value);
      }
    }
    return root;
  }

  private JsonValue member(JsonObject object) throws IOException {
    String name = name();
    JsonToken first = some();
    JsonValue value = begin(first, property(object.location(), name));
    if (object.members().put(name, value) != null) {
      throw new InvalidJsonException("the property is there twice", value.location());
    }
    return value;
  }

  private JsonValue element(JsonValue array, JsonToken first) throws IOException {
    var elements = ((JsonArray) array).elements();
    JsonValue value = begin(first, element(array.location(), elements.size()));
    elements.add(value);
    return value;
  }

  private JsonValue begin(JsonToken token, Location location) throws IOException {
    return switch (token) {
      case START_OBJECT -> new JsonObject(location, new LinkedHashMap<>());
      case START_ARRAY -> new JsonArray(location, new ArrayList<>());
      case VALUE_STRING ->
          new JsonScalar(location, JsonScalar.Kind.STRING, WellFormedText.of(text()));
      case VALUE_TRUE, VALUE_FALSE -> new JsonScalar(location, JsonScalar.Kind.BOOLEAN, text());
      case VALUE_NULL -> new JsonScalar(location, JsonScalar.Kind.NULL, text());
      default -> new JsonScalar(location, JsonScalar.Kind.NUMBER, text());
    };
  }

  private String text() throws IOException {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** The next token, where the document must not end. */
  public JsonToken some() throws IOException {
    JsonToken token = next();
    if (token == null) {
      throw new InvalidJsonException("the document ends too early", here());
    }
    return token;
  }

  /** Where the last token stands if it is the first of a property's value. */
  public Location property(Location parent, String name) {
    JsonLocation at = parser.currentTokenLocation();
    return parent.property(name, at.getLineNr(), at.getColumnNr());
  }

  /** Where the last token stands if it is the first of an element. */
  public Location element(Location parent, int index) {
    JsonLocation at = parser.currentTokenLocation();
    return parent.element(index, at.getLineNr(), at.getColumnNr());
  }

  /** Where reading has come to. */
  public Location here() {
    JsonLocation at = parser.currentLocation();
    Deque<JsonStreamContext> steps = new ArrayDeque<>();
    JsonStreamContext step = parser.getParsingContext();
    for (; step != null && !step.inRoot(); step = step.getParent()) {
      steps.push(step);
    }
    Location location = Location.root(at.getLineNr(), at.getColumnNr());
    for (JsonStreamContext each : steps) {
      if (each.hasCurrentIndex()) {
        location = location.element(each.getCurrentIndex(), at.getLineNr(), at.getColumnNr());
      } else if (each.hasCurrentName()) {
        location = location.property(each.getCurrentName(), at.getLineNr(), at.getColumnNr());
      }
    }
    return location;
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
}
