package org.offprint.export;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.article.ArticleReader;
import org.offprint.model.Article;

/**
 * Reads what {@link JsonExporter} writes, and gives the schema of it.
 *
 * <p>The property {@code offprint} is the version of the format, and may stand anywhere in the
 * document. A document of a newer version is refused. Within a version, later libraries may add
 * types, properties and words; this one reads such a document and loses nothing of it:
 *
 * <ul>
 *   <li>A node of an unknown type becomes a {@link org.offprint.model.CustomBlock} or {@link
 *       org.offprint.model.CustomInline}, whichever can stand there, with the type as its kind (and
 *       the type as written under {@code json:type} if it is not a lowercase name). Properties that
 *       every node may have are read as usual. Its {@code content} is read if that is an array of
 *       nodes, where inlines among blocks get a paragraph around them and a node that cannot stand
 *       there counts as one of unknown type. All else is in its {@code data}, objects and arrays as
 *       JSON. Where only a part may stand, such as a list item, the custom node is in such a part.
 *   <li>An unknown property of a node is in the {@link org.offprint.model.NodeInfo#data() data} of
 *       its info under {@code json:} and its name ({@code json:media.focus} for one of the node's
 *       medium); one elsewhere is in {@link org.offprint.model.Metadata#extra()} under {@code
 *       json:} and its path, such as {@code json:header.motto}. Strings stay as they are, all else
 *       is given as JSON. A key that is taken gets an underscore.
 *   <li>An unknown word counts as absent if the property has a default, and is kept in the same
 *       way.
 * </ul>
 *
 * <p>{@code null} counts as absent. A node that requires content but has none is dropped if it
 * holds no words and nothing unknown: an empty heading, a list without items. Whatever else does
 * not fit is refused, and so is a property that an object has twice. Half of a surrogate pair is
 * read as U+FFFD.
 *
 * <p>Nodes may stand {@link Article#MAX_DEPTH} deep, objects and arrays 512 deep, of which an
 * article takes less than half; nothing else is limited. Reading costs O(document), whatever its
 * depth. Safe for use by several threads.
 */
public final class ArticleJson {
  private static final String SCHEMA = "article-1.schema.json";

  private ArticleJson() {}

  /**
   * Reads an article.
   *
   * @param in the document in UTF-8, with or without a byte order mark; it is read to its end and
   *     not closed
   * @return the article
   * @throws IOException if reading fails
   * @throws ArticleJsonException if the document is not an article in JSON
   */
  public static Article read(InputStream in) throws IOException {
    try {
      return ArticleReader.read(in);
    } catch (InvalidJsonException e) {
      throw refused(e);
    }
  }

  /**
   * Reads an article.
   *
   * @param json the whole document
   * @return the article
   * @throws ArticleJsonException if the document is not an article in JSON
   */
  public static Article read(String json) {
    try {
      return ArticleReader.read(json);
    } catch (InvalidJsonException e) {
      throw refused(e);
    }
  }

  private static ArticleJsonException refused(InvalidJsonException e) {
    return new ArticleJsonException(e);
  }

  /**
   * The JSON Schema (draft 2020-12) of the documents that this version writes. It is silent about
   * unknown types and properties, because readers take them, and strict about known ones.
   *
   * @return the text of the schema
   */
  public static String schema() {
    try (InputStream in = ArticleJson.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new FileNotFoundException(SCHEMA + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
