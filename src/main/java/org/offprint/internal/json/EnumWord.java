package org.offprint.internal.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that stand for enum constants: {@code first-published} for FIRST_PUBLISHED. */
public final class EnumWord {
  /** By ordinal. */
  private static final ClassValue<List<String>> WORDS =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
              .toList();
        }
      };

  private EnumWord() {}

  /**
   * The word of a constant.
   *
   * @param constant the constant
   * @return its name in lower case with hyphens
   */
  public static String of(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass()).get(constant.ordinal());
  }

  /** The words of all constants, in their order. */
  public static List<String> all(Class<? extends Enum<?>> type) {
    return WORDS.get(type);
  }

  /** The constant that a word stands for, or {@code null} if there is none. */
  public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
    int ordinal = WORDS.get(type).indexOf(word);
    return ordinal < 0 ? null : type.getEnumConstants()[ordinal];
  }
}
