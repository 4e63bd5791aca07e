package org.offprint.internal.html.element;

import java.util.List;

/**
 * The names in a class attribute, ignoring case; their ends also as they read without hyphens and
 * underscores: {@code foot-note_Text} ends in {@code footnotetext}. Nothing is copied.
 */
public final class PackedNames {
  private PackedNames() {}

  /** Whether one of the names is one of these, in lower case. */
  static boolean anyIsIn(String names, List<String> wanted) {
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (isEdge(names, i)) {
        if (isIn(names, from, i, wanted)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private static boolean isIn(String names, int from, int end, List<String> wanted) {
    for (String name : wanted) {
      if (name.length() == end - from && names.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the names ends like this, in lower case without hyphens and underscores. */
  public static boolean anyEndsIn(String names, List<String> ends) {
    for (int i = 1; i <= names.length(); i++) {
      if (isEdge(names, i) && !isEdge(names, i - 1) && endsInOne(names, i, ends)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInOne(String names, int end, List<String> ends) {
    for (String wanted : ends) {
      if (endsIn(names, end, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name that ends at a place ends like this; a space before it matches nothing. */
  private static boolean endsIn(String names, int end, String wanted) {
    int left = wanted.length();
    for (int i = end - 1; i >= 0 && left > 0; i--) {
      char c = names.charAt(i);
      if (c != '-' && c != '_') {
        left--;
        if (Character.toLowerCase(c) != wanted.charAt(left)) {
          return false;
        }
      }
    }
    return left == 0;
  }

  /** Whether no character of a name is at a place. */
  private static boolean isEdge(String names, int at) {
    return at < 0 || at == names.length() || Character.isWhitespace(names.charAt(at));
  }
}
