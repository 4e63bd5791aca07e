package org.offprint.internal.metadata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares titles and removes the name of the site from them. */
final class TitleForm {
  private static final char ASCII_END = '\u0080';
  private static final String MARKS = "|–—-·•:»«›‹/~";

  private TitleForm() {}

  /** Letters and digits in words, for comparison. */
  static String key(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (title.charAt(i) >= ASCII_END) {
        return words(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
      }
    }
    return words(title);
  }

  /** The words with single spaces between them, ASCII letters in lower case. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (space && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        space = false;
      } else {
        space = true;
      }
    }
    return words.toString();
  }

  /** Whether two titles have the same words. */
  static boolean areSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** Whether one title occurs in the other and makes up half of it or more. */
  static boolean areAlike(String one, String other) {
    String a = ' ' + key(one) + ' ';
    String b = ' ' + key(other) + ' ';
    String small = a.length() <= b.length() ? a : b;
    String large = a.length() <= b.length() ? b : a;
    return small.length() > 2 && small.length() * 2 >= large.length() && large.contains(small);
  }

  /**
   * How many hundredths of the words of two titles are words of both; -1 if one of them is a single
   * word, as all titles in scripts without spaces are.
   */
  static int sharedWords(String one, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(key(one).split(" ")));
    Set<String> others = new HashSet<>(Arrays.asList(key(other).split(" ")));
    if (words.size() < 2 || others.size() < 2) {
      return -1;
    }
    int all = words.size() + others.size();
    others.retainAll(words);
    return 100 * others.size() / (all - others.size());
  }

  /** The title without the name of the site at its end or its start. */
  static String withoutSite(String title, SiteNames sites) {
    String rest = title;
    boolean cut = true;
    while (cut) {
      cut = false;
      List<Integer> marks = marks(rest);
      for (int mark : marks) {
        String head = rest.substring(0, mark).strip();
        String tail = rest.substring(mark + 1).strip();
        boolean site = rest.charAt(mark) == '|' ? sites.isBehindBar(tail) : sites.contains(tail);
        if (site && !head.isEmpty() && !sites.contains(head)) {
          rest = trimMarks(head);
          cut = true;
          break;
        }
        if (sites.contains(head) && !tail.isEmpty()) {
          rest = trimMarks(tail);
          cut = true;
          break;
        }
      }
    }
    return rest;
  }

  /** The pieces on both sides of the marks that can divide title and site, longest head first. */
  static List<String> heads(String title) {
    List<String> heads = new ArrayList<>();
    for (int mark : marks(title)) {
      String head = trimMarks(title.substring(0, mark).strip());
      if (!head.isEmpty()) {
        heads.add(0, head);
      }
    }
    return heads;
  }

  /** Whether a text is what stands before or after one of these marks. */
  static boolean isPart(String text, String title) {
    String key = key(text);
    if (key.isEmpty() || key.length() >= title.length()) {
      return false;
    }
    for (int mark : marks(title)) {
      if (key.equals(key(title.substring(0, mark))) || key.equals(key(title.substring(mark + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> marks(String title) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 1; i + 1 < title.length(); i++) {
      char c = title.charAt(i);
      boolean space = title.charAt(i + 1) == ' ' && (title.charAt(i - 1) == ' ' || c == ':');
      if (c == '|' || c == '»' || c == '«' || (MARKS.indexOf(c) >= 0 && space)) {
        marks.add(i);
      }
    }
    return marks;
  }

  private static String trimMarks(String text) {
    int from = 0;
    int to = text.length();
    while (to > from && (text.charAt(to - 1) == ' ' || MARKS.indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    while (from < to && (text.charAt(from) == ' ' || MARKS.indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    return text.substring(from, to);
  }
}
