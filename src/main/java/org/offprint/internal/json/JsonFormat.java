package org.offprint.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** How the JSON library is set up, once for the writer and the reader. */
final class JsonFormat {
  /**
   * Makes all generators, and the factories of parsers. Neither names nor buffers are kept: what
   * one document holds leaves no trace for the next. Sizes are not limited because the article that
   * was written may be of any, nor is how often names collide; depth is the reader's task. The fast
   * float writer gives the same digits on every JDK.
   */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonFormat() {}

  /**
   * Makes what parses a document. It makes a name once, however often that comes; parsers share the
   * table of names with all others of their factory, so each has a factory of its own.
   */
  static JsonParser parser(Reader document) throws IOException {
    return FACTORY.copy().createParser(document);
  }

  /** What writes the white space; printers count levels, so each document has its own. */
  static @Nullable PrettyPrinter printer(JsonLayout layout) {
    return switch (layout) {
      case COMPACT -> null;
      case INDENTED -> indenting();
      case LINES -> new MinimalPrettyPrinter("\n");
    };
  }

  /** Two spaces and a line feed on every platform. */
  private static DefaultPrettyPrinter indenting() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
