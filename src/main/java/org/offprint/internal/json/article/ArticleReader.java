package org.offprint.internal.json.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.JsonInput;
import org.offprint.internal.json.JsonKind;
import org.offprint.internal.json.JsonValue;
import org.offprint.internal.json.Location;
import org.offprint.internal.json.MarkSkippingReader;
import org.offprint.internal.json.Utf8Reader;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Note;

/**
 * Reads the articles that {@link ArticleWriter} writes, in O(document). Body and notes are read
 * node by node, so that little stands in memory besides the document and the article. This needs
 * the version to come first, as it does when written; what comes before it is kept until it is
 * known.
 */
public final class ArticleReader {
  private final JsonInput input;
  private final List<JsonValue> early = new ArrayList<>();
  private final Fields fields;
  private boolean versionKnown;
  private Header header = Header.EMPTY;
  private Metadata metadata = Metadata.EMPTY;
  private List<Block> body = List.of();
  private List<Note> notes = List.of();

  private ArticleReader(JsonInput input) {
    this.input = input;
    this.fields = new Fields(input.document());
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
    return read(new Utf8Reader(source));
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
    return new ArticleReader(new JsonInput(new MarkSkippingReader(source))).article();
  }

  private Article article() throws IOException {
    Set<String> names = new HashSet<>();
    input.begin();
    for (JsonValue value = input.nextProperty(); value != null; value = input.nextProperty()) {
      if (!names.add(value.name())) {
        throw new InvalidJsonException("the property is there twice", value.location());
      }
      property(value);
    }
    if (!versionKnown) {
      throw new InvalidJsonException(
          "expected the version of the format as property '"
              + FormatVersion.PROPERTY
              + "', but there is none",
          Location.ROOT);
    }
    return assembled();
  }

  private void property(JsonValue value) throws IOException {
    String name = value.name();
    if (name.equals(FormatVersion.PROPERTY)) {
      checkVersion(input.complete(value));
      versionKnown = true;
      early.forEach(this::take);
      early.clear();
    } else if (!versionKnown) {
      early.add(input.complete(value));
    } else if (name.equals("body") && value.is(JsonKind.ARRAY)) {
      body = nodes(Block.class, value);
    } else if (name.equals("notes") && value.is(JsonKind.ARRAY)) {
      notes = nodes(Note.class, value);
    } else {
      take(input.complete(value));
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

  /** Reads the nodes of an array; what was read for one is given back before the next. */
  private <N extends Node> List<N> nodes(Class<N> wanted, JsonValue array) throws IOException {
    NodeReader reader = new NodeReader();
    List<N> nodes = new ArrayList<>();
    int before = input.used();
    int index = 0;
    for (JsonValue value = input.nextElement(array, index);
        value != null;
        value = input.nextElement(array, index)) {
      N node = reader.node(value, wanted);
      if (node != null) {
        nodes.add(node);
      }
      input.release(before);
      index++;
    }
    return nodes;
  }

  private void take(JsonValue value) {
    switch (value.name()) {
      case "header" -> header = or(fields.readUnlessNull(value, HeaderReader::header), header);
      case "metadata" ->
          metadata = or(fields.readUnlessNull(value, MetadataReader::metadata), metadata);
      case "body" -> body = new NodeReader().nodes(Fields.arrayUnlessNull(value), Block.class);
      case "notes" -> notes = new NodeReader().nodes(Fields.arrayUnlessNull(value), Note.class);
      default -> fields.leftovers().keep(value);
    }
  }

  private static <T> T or(@Nullable T value, T absent) {
    return value == null ? absent : value;
  }

  private Article assembled() {
    Metadata known =
        fields.hasLeftovers()
            ? metadata.withExtra(fields.leftovers().addedTo(metadata.extra()))
            : metadata;
    try {
      return new Article(header, body, notes, known);
    } catch (IllegalArgumentException e) {
      throw new InvalidJsonException(String.valueOf(e.getMessage()), Location.ROOT, e);
    }
  }
}
