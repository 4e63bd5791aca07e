package org.offprint.internal.limit;

import java.util.Locale;
import org.offprint.parse.LimitMet;
import org.offprint.parse.ParseLimitException;

/** The names of all limits, each once, with what happens where a source exceeds them. */
public enum Limit {
  INPUT_BYTES("the parse ends"),
  ELEMENTS("the parse ends"),
  DEADLINE_MILLIS("the parse ends"),
  PARSER_FAILURES("read as headings and paragraphs alone"),
  STRUCTURE_DEPTH("deeper elements looked through"),
  QUOTATION_DEPTH("deeper ones flattened");

  private final String code;
  private final String consequence;

  Limit(String consequence) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.consequence = consequence;
  }

  /** Its name in reports and exceptions: lowercase words with hyphens between them. */
  public String code() {
    return code;
  }

  /** What happens, in a few words. */
  public String consequence() {
    return consequence;
  }

  /** What ends a parse that asks for more. */
  public ParseLimitException exceeded(long allowed, long found) {
    return new ParseLimitException(code, allowed, found);
  }

  /** What a report says where the parse goes on. */
  public LimitMet met(long allowed, long found) {
    return new LimitMet(code, allowed, found, consequence);
  }
}
