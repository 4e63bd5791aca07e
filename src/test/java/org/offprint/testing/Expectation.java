package org.offprint.testing;

import java.util.Locale;
import org.offprint.export.OutlineExporter;
import org.offprint.parse.ParseResult;

/** What an example of the specification says of the article in its source. */
public enum Expectation {
  /** The outline, with what was left out if the example asks for it. */
  OUTLINE {
    @Override
    public String of(ParseResult result, String expected) {
      OutlineExporter exporter = new OutlineExporter().withFullText(true);
      boolean omissions = expected.lines().anyMatch(line -> line.startsWith(LEFT_OUT));
      return (omissions ? exporter.withOmissions(result.report().omissions()) : exporter)
          .export(result.article());
    }
  },
  /** Which rule made each node what it is. */
  ORIGINS {
    @Override
    public String of(ParseResult result, String expected) {
      return OriginLines.of(result.article());
    }
  };

  private static final String LEFT_OUT = "Left out:";

  /**
   * What is to be compared with an expectation.
   *
   * @param result the parse
   * @param expected the expectation
   */
  public abstract String of(ParseResult result, String expected);

  /** The word that opens its fence. */
  String fence() {
    return name().toLowerCase(Locale.ROOT);
  }
}
