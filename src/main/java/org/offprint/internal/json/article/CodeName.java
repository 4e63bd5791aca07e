package org.offprint.internal.json.article;

/** Names of open sets as the model wants them: lowercase letters, digits and {@code - : . _}. */
final class CodeName {
  private CodeName() {}

  /** The name itself if it is one, otherwise the nearest that is. */
  static String nearest(String name) {
    StringBuilder code = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        code.append((char) (c - 'A' + 'a'));
      } else {
        code.append(isAllowed(c) ? c : '-');
      }
    }
    if (code.length() == 0) {
      return "unknown";
    }
    boolean letterFirst = code.charAt(0) >= 'a' && code.charAt(0) <= 'z';
    return letterFirst ? code.toString() : code.insert(0, "x-").toString();
  }

  /** The name itself, refused if it is not a valid name. */
  static String checked(String name) {
    if (!name.equals(nearest(name))) {
      throw new IllegalArgumentException("not a lowercase name");
    }
    return name;
  }

  private static boolean isAllowed(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-:._".indexOf(c) >= 0;
  }
}
