package org.offprint.internal.decode;

import org.offprint.parse.CharsetRule;
import org.offprint.parse.Report;
import org.offprint.source.SourceKind;

/**
 * A source as characters, without a byte order mark.
 *
 * @param text the characters; a lone surrogate has become U+FFFD
 * @param kind what the source was taken for
 * @param charset the WHATWG name of the encoding in lower case
 * @param rule what decided the encoding
 * @param replacedSequences how many sequences could not be decoded and became U+FFFD
 */
public record DecodedSource(
    String text, SourceKind kind, String charset, CharsetRule rule, int replacedSequences) {
  /** The head of a report on what is read from it. */
  public Report.Builder report() {
    return Report.builder()
        .sourceKind(kind)
        .charset(charset)
        .charsetRule(rule)
        .replacedSequences(replacedSequences);
  }
}
