package org.offprint.internal.export;

import org.offprint.model.CodeBlock;

/** The language of a code block as formats can name it that have one word for it. */
public final class CodeLanguage {
  private CodeLanguage() {}

  /** The language; empty for none and for what is not a plain name. */
  public static String of(CodeBlock code) {
    String language = code.language();
    return language != null && language.chars().allMatch(CodeLanguage::isPlain) ? language : "";
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "+-#.".indexOf(c) >= 0);
  }
}
