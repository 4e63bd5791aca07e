package org.offprint.internal.html.tree;

import java.io.Reader;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.limit.Limit;
import org.offprint.parse.LimitMet;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;

/**
 * Parses a page within the limits.
 *
 * <p>The parser ignores interrupts, so the reader that feeds it checks the deadline. Elements are
 * counted while parsing only if the page has enough start tags to exceed the limit, because
 * stopping at each element costs as much as the parse itself.
 */
public final class PageParser {
  /** Elements deeper than this become siblings; browsers do the same. */
  public static final int DEEPEST = 512;

  private static final LimitMet FAILED = Limit.PARSER_FAILURES.met(0, 1);

  /** No start tag is shorter, so a text has no more of them than this allows. */
  private static final int SHORTEST_TAG = "<p>".length();

  private PageParser() {}

  /**
   * The tree of a page. Where the parser fails, for example beyond its depth with unclosed
   * templates or formatting elements, it is the tree of the same words without nested elements.
   *
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public static ParsedPage parse(String html, String url, ParseLimits limits, Deadline deadline) {
    try {
      return ParsedPage.whole(tree(html, url, limits, deadline));
    } catch (ParseLimitException refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError failed) {
      Document flat = tree(FlatMarkup.of(html), url, limits, deadline);
      return new ParsedPage(flat, MarkedContents.NONE, Optional.of(FAILED));
    }
  }

  /**
   * The same, but most pages are parsed without what their scripts and drawings seem to contain,
   * which is much less work. Whoever visits the tree sees whether it was right; else the page has
   * to be parsed once more.
   *
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public static ParsedPage parseMarked(
      String html, String url, ParseLimits limits, Deadline deadline) {
    MarkedContents contents =
        hasFewTags(html, limits.elements()) ? MarkedContents.in(html) : MarkedContents.NONE;
    if (contents.size() == 0) {
      return parse(html, url, limits, deadline);
    }
    try {
      Reader reader = new DeadlineReader(new MarkedReader(contents), deadline);
      return new ParsedPage(parser().parseInput(reader, url), contents, Optional.empty());
    } catch (ParseLimitException refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError failed) {
      return parse(html, url, limits, deadline);
    }
  }

  private static Document tree(String html, String url, ParseLimits limits, Deadline deadline) {
    Parser parser = parser();
    Reader reader = new DeadlineReader(new StringReader(html), deadline);
    if (hasFewTags(html, limits.elements())) {
      return parser.parseInput(reader, url);
    }
    try (StreamParser stream = new StreamParser(parser)) {
      stream.parse(reader, url);
      long elements = 0;
      Iterator<Element> each = stream.iterator();
      while (each.hasNext()) {
        each.next();
        if (++elements > limits.elements()) {
          throw Limit.ELEMENTS.exceeded(limits.elements(), elements);
        }
      }
      return stream.document();
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  /** Whether a page has at most as many start tags as a limit allows. */
  private static boolean hasFewTags(String html, long limit) {
    if (html.length() / SHORTEST_TAG <= limit) {
      return true;
    }
    long tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean named = at + 1 < html.length() && Character.isLetter(html.charAt(at + 1));
      tags += named ? 1 : 0;
    }
    return tags <= limit;
  }
}
