package org.offprint.internal.html.held;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.JsonEscapes;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;

/**
 * The text of an article that a page holds in a script, for its scripts to show: in the {@code
 * articleBody} of JSON-LD, or as markup with paragraphs in a string of any script's data.
 *
 * <p>Strings are searched as JSON writes them, also inside other strings. Takes time linear in the
 * length of the scripts.
 *
 * @param script the number of the script
 * @param markup the text, with its markup if it has any
 * @param length how many characters of it are shown
 */
record ScriptText(int script, String markup, int length) {
  /**
   * In characters; shorter strings are not articles. At 250 or 1,000, none of 509 pages changes.
   */
  private static final int SHORTEST = 500;

  /**
   * Markup with fewer, in a string that has no telling name, is not an article. At 1 or 6, none of
   * 509 pages changes.
   */
  private static final int FEWEST_PARAGRAPHS = 3;

  /**
   * Scripts hold pages as strings inside strings; deeper nesting has not been seen. At 1 or 6, none
   * of 509 pages changes.
   */
  private static final int DEEPEST = 3;

  /**
   * A string with more names of properties outside of its tags is data, which holds strings itself.
   * Of 122 strings with paragraphs in the scripts of 1,580 pages, 113 have none, two have 2, and
   * seven have 511 to 77,461.
   */
  private static final int MOST_NAMES = 30;

  private static final String BODY = "articleBody";

  /** The texts still to be searched for strings. */
  private record Source(int script, String text, int depth) {}

  /** The longest such text of a page, or {@code null}. */
  static @Nullable ScriptText longest(CutPage page) {
    PageTree tree = page.tree();
    ScriptText longest = null;
    Deque<Source> open = new ArrayDeque<>();
    for (int i = 1; i < tree.size(); i++) {
      if (tree.tag(i).equals("script")) {
        open.push(new Source(i, tree.data(i), 1));
        while (!open.isEmpty()) {
          ScriptText found = longest(open.pop(), open);
          boolean longer = longest == null || (found != null && found.length > longest.length);
          longest = longer ? found : longest;
        }
      }
    }
    return longest;
  }

  private static @Nullable ScriptText longest(Source source, Deque<Source> open) {
    String text = source.text;
    ScriptText longest = null;
    int at = text.indexOf('"');
    int nameEnd = -1;
    while (at >= 0) {
      int end = JsonEscapes.end(text, at + 1, text.length());
      if (end < 0) {
        break;
      }
      if (end - at > SHORTEST) {
        boolean body = nameEnd >= 0 && isBody(text, nameEnd, at);
        String value = JsonEscapes.decode(text, at + 1, end);
        ScriptText found = of(source.script, value, body);
        if (found != null) {
          longest = longest == null || found.length > longest.length ? found : longest;
        } else if (source.depth < DEEPEST) {
          open.push(new Source(source.script, value, source.depth + 1));
        }
      }
      nameEnd = end;
      at = text.indexOf('"', end + 1);
    }
    return longest;
  }

  /** Whether a string is the value of that name, which ends before it. */
  private static boolean isBody(String text, int nameEnd, int value) {
    int from = nameEnd - BODY.length();
    return from > 0
        && text.startsWith(BODY, from)
        && text.substring(nameEnd + 1, value).strip().equals(":");
  }

  private static @Nullable ScriptText of(int script, String value, boolean body) {
    int paragraphs = 0;
    for (int at = value.indexOf("</p>"); at >= 0; at = value.indexOf("</p>", at + 1)) {
      paragraphs++;
    }
    boolean markup = paragraphs >= FEWEST_PARAGRAPHS && names(value) <= MOST_NAMES;
    int length = markup || body ? shown(value) : 0;
    return length < SHORTEST ? null : new ScriptText(script, value, length);
  }

  /** How many quotation marks with a colon behind them stand outside of tags. */
  private static int names(String text) {
    int names = 0;
    boolean tag = false;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      tag |= c == '<';
      names += !tag && c == '"' && text.charAt(i + 1) == ':' ? 1 : 0;
      tag &= c != '>';
    }
    return names;
  }

  /** How many characters stand outside of tags. */
  private static int shown(String markup) {
    int shown = 0;
    boolean tag = false;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      tag |= c == '<';
      shown += tag || c <= ' ' ? 0 : 1;
      tag &= c != '>';
    }
    return shown;
  }
}
