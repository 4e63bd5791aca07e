package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of pages leniently: it accepts raw line breaks in strings, superfluous commas and
 * comments, and ignores further values after the first. If it meets any other mistake, nothing is
 * returned, not even what precedes the mistake.
 */
public final class LenientJson {
  /** No real block is deeper. */
  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private LenientJson() {}

  /**
   * Reads a text.
   *
   * @param json the text
   * @return the value, made of maps, lists and strings; numbers and truth values as they are
   *     written; nulls are left out; empty if it is broken or nested too deeply
   */
  public static Optional<Object> read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return Optional.ofNullable(value(parser));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    Deque<Object> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    String name = "";
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> name = parser.currentName();
        case START_OBJECT, START_ARRAY -> {
          Object made =
              token == JsonToken.START_OBJECT
                  ? new LinkedHashMap<String, Object>()
                  : new ArrayList<Object>();
          open.push(made);
          names.push(name);
        }
        case END_OBJECT, END_ARRAY -> {
          Object made = open.pop();
          name = names.pop();
          if (open.isEmpty()) {
            return made;
          }
          put(open.peek(), name, made);
        }
        case VALUE_NULL -> {}
        default -> {
          String text = WellFormedText.of(parser.getText());
          if (open.isEmpty()) {
            return text;
          }
          put(open.peek(), name, text);
        }
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private static void put(Object open, String name, Object value) {
    if (open instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).putIfAbsent(name, value);
    } else {
      ((List<Object>) open).add(value);
    }
  }
}
