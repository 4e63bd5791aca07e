package org.offprint.internal.html;

import java.io.Reader;
import java.io.StringReader;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;

/**
 * Parses a page within the limits.
 *
 * <p>The parser does not heed an interrupt, so the deadline is kept in the reader that feeds it.
 * Elements are counted while parsing only if the page has enough start tags to exceed their limit,
 * because stopping at each element costs as much as the parse itself.
 */
final class PageParser {
  /** Elements deeper than this become siblings; browsers do the same. */
  private static final int DEEPEST = 512;

  private PageParser() {}

  /**
   * The tree of a page.
   *
   * @param startTags how many start tags it has
   */
  static Document parse(
      String html, int startTags, String url, ParseLimits limits, Deadline deadline) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    Reader reader = new DeadlineReader(new StringReader(html), deadline);
    if (startTags <= limits.elements()) {
      return parser.parseInput(reader, url);
    }
    try (StreamParser stream = new StreamParser(parser)) {
      stream.parse(reader, url);
      long elements = 0;
      Iterator<Element> each = stream.iterator();
      while (each.hasNext()) {
        each.next();
        if (++elements > limits.elements()) {
          throw new ParseLimitException("elements", limits.elements(), elements);
        }
      }
      return stream.document();
    }
  }

  /** About how many elements a page has: those that it writes, without those that are implied. */
  static int startTags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean named = at + 1 < html.length() && Character.isLetter(html.charAt(at + 1));
      tags += named ? 1 : 0;
    }
    return tags;
  }
}
