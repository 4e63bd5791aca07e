package org.offprint.internal.json.article;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonInput;
import org.offprint.internal.json.JsonObject;
import org.offprint.internal.json.JsonValue;
import org.offprint.internal.json.Location;
import org.offprint.internal.json.MarkSkippingReader;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Note;

/**
 * Reads the articles that {@link ArticleWriter} writes, in O(document). Body and notes are read
 * node by node, so that what stands in memory besides the article is small. This needs the version
 * to come first, as it does when written; what comes before it is kept until it is known.
 */
public final class ArticleReader {
  private final JsonInput input;
  private final Location root;
  private final Map<String, JsonValue> early = new LinkedHashMap<>();
  private final Leftovers leftovers = new Leftovers();
  private boolean versionKnown;
  private Header header = Header.EMPTY;
  private Metadata metadata = Metadata.EMPTY;
  private List<Block> body = List.of();
  private List<Note> notes = List.of();

  private ArticleReader(Reader source) throws IOException {
    this.input = new JsonInput(source);
    this.root = Location.root(1, 1);
  }

  /**
   * Reads a document.
   *
   * @param source UTF-8, with or without a byte order mark; it is not closed
   * @return the article
   * @throws IOException if the source fails
   * @throws InvalidJsonException if this version cannot read the document
   */
  public static Article read(InputStream source) throws IOException {
    // given a decoder rather than a charset, the reader reports malformed bytes
    return read(new InputStreamReader(source, StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * Reads a document.
   *
   * @param source the whole document
   * @return the article
   * @throws InvalidJsonException if this version cannot read the document
   */
  public static Article read(String source) {
    try {
      return read(new StringReader(source));
    } catch (IOException e) {
      throw new UncheckedIOException("a string reader does not fail", e);
    }
  }

  private static Article read(Reader source) throws IOException {
    return new ArticleReader(new MarkSkippingReader(source)).article();
  }

  private Article article() throws IOException {
    JsonToken first = input.next();
    if (first != JsonToken.START_OBJECT) {
      throw new InvalidJsonException(
          first == null ? "the document is empty" : "expected an object", root);
    }
    Set<String> names = new HashSet<>();
    while (input.some() != JsonToken.END_OBJECT) {
      String name = input.name();
      JsonToken token = input.some();
      Location location = input.property(root, name);
      if (!names.add(name)) {
        throw new InvalidJsonException("the property is there twice", location);
      }
      property(name, token, location);
    }
    if (input.next() != null) {
      throw new InvalidJsonException("expected the end of the document", input.here());
    }
    if (!versionKnown) {
      throw new InvalidJsonException(
          "expected the version of the format as property '"
              + FormatVersion.PROPERTY
              + "', but there is none",
          root);
    }
    return assembled();
  }

  private void property(String name, JsonToken token, Location location) throws IOException {
    if (name.equals(FormatVersion.PROPERTY)) {
      checkVersion(input.value(token, location));
      versionKnown = true;
      early.forEach(this::take);
      early.clear();
    } else if (!versionKnown) {
      early.put(name, input.value(token, location));
    } else if (name.equals("body") && token == JsonToken.START_ARRAY) {
      body = nodes(Block.class, location);
    } else if (name.equals("notes") && token == JsonToken.START_ARRAY) {
      notes = nodes(Note.class, location);
    } else {
      take(name, input.value(token, location));
    }
  }

  private static void checkVersion(JsonValue value) {
    int version = Fields.integer(value);
    if (version > FormatVersion.CURRENT) {
      throw new InvalidJsonException(
          "the document is of version "
              + version
              + " of the format, but this library reads no newer one than version "
              + FormatVersion.CURRENT,
          value.location());
    }
    if (version < FormatVersion.CURRENT) {
      throw new InvalidJsonException("the format has no version " + version, value.location());
    }
  }

  private <N extends Node> List<N> nodes(Class<N> wanted, Location array) throws IOException {
    List<N> nodes = new ArrayList<>();
    int index = 0;
    for (JsonToken token = input.some(); token != JsonToken.END_ARRAY; token = input.some()) {
      JsonValue value = input.value(token, input.element(array, index++));
      N node = NodeReader.node(value, wanted);
      if (node != null) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private void take(String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(Map.of(name, value));
    Fields fields = new Fields(new JsonObject(root, members), "", leftovers);
    switch (name) {
      case "header" -> header = or(fields.optional(name, HeaderReader::header), header);
      case "metadata" -> metadata = or(fields.optional(name, MetadataReader::metadata), metadata);
      case "body" -> body = NodeReader.nodes(fields.elements(name), Block.class);
      case "notes" -> notes = NodeReader.nodes(fields.elements(name), Note.class);
      default -> fields.finish();
    }
  }

  private static <T> T or(@Nullable T value, T absent) {
    return value == null ? absent : value;
  }

  private Article assembled() {
    Metadata known =
        leftovers.isEmpty() ? metadata : metadata.withExtra(leftovers.addedTo(metadata.extra()));
    try {
      return new Article(header, body, notes, known);
    } catch (IllegalArgumentException e) {
      throw new InvalidJsonException(String.valueOf(e.getMessage()), root, e);
    }
  }
}
