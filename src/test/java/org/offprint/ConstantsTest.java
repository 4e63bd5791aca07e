package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.testing.LibrarySources;

/** Each number that decides something says what it is: above it, or above its group. */
class ConstantsTest {
  private static final Path INNER_ROOMS = LibrarySources.ROOT.resolve("org/offprint/internal");

  private static final Pattern CONSTANT =
      Pattern.compile(" *(?:\\w+ )*static final (?:int|long|float|double) (\\w+)\\b.*");

  @Test
  void numbers_of_the_inner_rooms_say_what_they_are() {
    assertThat(LibrarySources.files())
        .filteredOn(file -> file.startsWith(INNER_ROOMS))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(silent(Files.readString(file))).isEmpty());
  }

  @Test
  void most_of_them_are_found() {
    Stream<String> lines = LibrarySources.files().stream().flatMap(ConstantsTest::lines);

    assertThat(lines.filter(line -> CONSTANT.matcher(line).matches())).hasSizeGreaterThan(300);
  }

  @Test
  void one_without_a_comment_is_found() {
    assertThat(silent("class A {\n  private static final int MOST = 3;\n")).containsExactly("MOST");
  }

  @Test
  void a_comment_speaks_for_its_group() {
    String source =
        """
        class A {
          /** In characters. */
          private static final int FROM = 3;
          private static final int TO =
              5;
          static final double SHARE = .5;
        }
        """;

    assertThat(silent(source)).isEmpty();
  }

  @Test
  void a_comment_does_not_speak_beyond_a_blank_line() {
    String source =
        """
        class A {
          // In characters.
          private static final int FROM = 3;

          private static final int TO = 5;
          private static final String NAME = "";
          private static final int LAST = 7;
        }
        """;

    assertThat(silent(source)).containsExactly("TO", "LAST");
  }

  /** The constants with no comment above them or their group. */
  private static List<String> silent(String source) {
    List<String> silent = new ArrayList<>();
    boolean told = false;
    boolean within = false;
    for (String line : source.split("\n")) {
      Matcher constant = CONSTANT.matcher(line);
      if (constant.matches()) {
        if (!told && !constant.group(1).equals("serialVersionUID")) {
          silent.add(constant.group(1));
        }
        within = !line.endsWith(";");
      } else if (within) {
        within = !line.endsWith(";");
      } else {
        String text = line.strip();
        told = text.endsWith("*/") || text.startsWith("//") || (told && text.startsWith("@"));
      }
    }
    return silent;
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readString(file).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
