package org.offprint.internal.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that stand for enum constants: {@code first-published} for FIRST_PUBLISHED. */
public final class EnumWord {
  private EnumWord() {}

  /**
   * The word of a constant.
   *
   * @param constant the constant
   * @return its name in lower case with hyphens
   */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that a word stands for, or {@code null} if there is none. */
  public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    return null;
  }
}
