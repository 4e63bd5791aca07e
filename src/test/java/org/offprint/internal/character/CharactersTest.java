package org.offprint.internal.character;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sets are written out as the tables of Unicode have them. */
class CharactersTest {
  private static final String BREAKING_SPACES =
      "0009-000D 001C-0020 1680 2000-2006 2008-200A 2028-2029 205F 3000";

  private static final String DROPPED = "0000 00AD 200B 2060 FEFF";

  @Test
  void spaces_are_the_white_space_of_unicode_and_the_separators_of_ascii() {
    assertThat(all(Characters::isSpace))
        .isEqualTo("0009-000D 001C-0020 0085 00A0 1680 2000-200A 2028-2029 202F 205F 3000");
  }

  @Test
  void no_space_is_beyond_the_basic_plane() {
    assertThat(IntStream.rangeClosed(0x10000, Character.MAX_CODE_POINT))
        .noneMatch(Characters::isSpace);
  }

  @Test
  void words_are_parted_by_breaking_spaces_and_the_no_break_space() {
    assertThat(all(c -> Characters.partsWords((char) c) && c != '\u00A0'))
        .isEqualTo(BREAKING_SPACES);
    assertThat(Characters.partsWords('\u00A0')).isTrue();
  }

  @Test
  void markup_collapses_ascii_spaces_ends_of_lines_and_no_break_spaces() {
    assertThat(all(c -> Characters.isCollapsed((char) c)))
        .isEqualTo("0009-000D 0020 00A0 2028-2029");
  }

  @Test
  void tags_are_parted_by_the_five_characters_of_the_standard() {
    assertThat(all(c -> Characters.isAsciiSpace((char) c))).isEqualTo("0009-000A 000C-000D 0020");
  }

  @Test
  void what_only_allows_or_forbids_a_break_is_dropped() {
    assertThat(all(c -> Characters.isDropped((char) c))).isEqualTo(DROPPED);
  }

  @Test
  void a_character_is_blank_if_it_is_a_space_or_dropped() {
    assertThat(all(c -> Characters.isBlank((char) c)))
        .isEqualTo(
            "0000 0009-000D 001C-0020 0085 00A0 00AD 1680 2000-200B 2028-2029 202F 205F-2060 3000"
                + " FEFF");
  }

  @Test
  void joiners_and_marks_of_direction_are_invisible_but_not_dropped() {
    assertThat(all(c -> Characters.isInvisible((char) c)))
        .isEqualTo("00AD 200B-200F 202A-202E 2060-206F FEFF");
  }

  /** The characters of the basic plane that are so, as ranges in hexadecimal digits. */
  private static String all(IntPredicate property) {
    return IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(c -> property.test(c) && !(c > 0 && property.test(c - 1)))
        .mapToObj(first -> range(first, property))
        .collect(Collectors.joining(" "));
  }

  private static String range(int first, IntPredicate property) {
    int last = first;
    while (last < Character.MAX_VALUE && property.test(last + 1)) {
      last++;
    }
    return first == last ? "%04X".formatted(first) : "%04X-%04X".formatted(first, last);
  }
}
