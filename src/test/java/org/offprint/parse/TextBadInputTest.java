package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.OmissionLaw;
import org.offprint.testing.SmallStack;

/** Whatever comes in, an article and a report come out, or the exception of the limits. */
class TextBadInputTest {
  /** Only tells a parse that hangs from one that does not; twice the deadline of a parse. */
  private static final Duration HANG = Duration.ofSeconds(60);

  private static final byte[] PNG_START = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
  };

  static Stream<Named<String>> smallTexts() {
    return Stream.of(
        named("nothing", ""),
        named("blanks", " \t\u00A0\u3000 "),
        named("line ends", "\n\r\n\r\u2028\u2029\f\u000B\u0085"),
        named("a word", "ferry"),
        named("a line without an end", "The last ferry to the island"),
        named("a full stop", "."),
        named("NUL characters", "\0\0\0"),
        named("NUL characters among words", "The \0last\0 ferry\0"),
        named("control characters", "\u0001\u0002 The \u001B[31mlast\u001B[0m ferry \u007F\u0090"),
        named("marks of direction", "\u202E\u2066The last\u2069 ferry\u202C\u200F\u061C"),
        named("soft hyphens and zero widths", "\u00AD\u200B\u2060\uFEFF\u00AD"),
        named("numbers", "1 2 3\n\n4.5.6\n\n7/8/9\n\n12:3:4\n\n99:99\n\n0000-00-00\n\n9999999999"),
        named(
            "marks", "...\n\n!?\n\n()\n\n-\n\n--\n\n#\n\n# #\n\n>\n\n*\n\n[]\n\n:\n\n“”\n\n|\n\n/"),
        named(
            "openings alone",
            "By\n\nVon:\n\nPhoto:\n\nRead more:\n\nCorrection:\n\n[1]\n\n1.\n\n(a)"),
        named("letters of no case", "船は六時に出る\n\n文\n\n【】\n\n【=】\n\n年月日"));
  }

  static Stream<Named<String>> largeTexts() {
    return Stream.of(
        named("a line of one letter", "a".repeat(5_000_000)),
        named("a line of words", "ferry and fog ".repeat(400_000)),
        named("a line of marks", "“(>*_#[-".repeat(500_000)),
        named("a line of blanks", "a" + " ".repeat(5_000_000) + "b"),
        named("quotation marks at the margin", ">".repeat(1_000_000)),
        named("deep quotation", "> ".repeat(500_000) + "fog"),
        named("number signs", "#".repeat(1_000_000)),
        named("open brackets", "[".repeat(1_000_000)),
        named("blank lines", "\n".repeat(2_000_000)),
        named("lines of a word", lines(200_000, i -> "fog")),
        named("paragraphs of a word", lines(50_000, i -> "fog" + i + "\n")),
        named("quoted nothing", lines(200_000, i -> ">")),
        named("quotations", lines(200_000, i -> ">".repeat(i % 30) + " fog " + i)),
        named("numbered notes", lines(100_000, i -> "[" + i % 1000 + "] Fog " + i)),
        named("noted words", "Fog[1] ".repeat(100_000) + ".\n\n[1] Or mist."),
        named("bylines", lines(100_000, i -> "By Ines Varga" + letters(i) + "\n")),
        named("names and dates", lines(100_000, i -> "Ines V" + letters(i) + " | 3 May 2026")),
        named("credits", lines(100_000, i -> "Photo: Bo Lind\n")),
        named("reporters", lines(100_000, i -> "Reporting by Bo L" + letters(i) + "\n")),
        named("dates", lines(100_000, i -> "3 May 2026\n")),
        named("datelines", lines(30_000, i -> "LUND (AP)\n")),
        named("notes about authors", lines(50_000, i -> "Bo L" + letters(i) + " is a baker.\n")),
        named("first publications", lines(50_000, i -> "This article first appeared in Fog.\n")),
        named("the same list over and over", lines(50_000, i -> "1. fog\n2. rain")),
        named("list items", lines(50_000, i -> "- fog " + i)),
        named("tables", lines(50_000, i -> "fog\t" + i)),
        named("turns", lines(30_000, i -> "SPEAKER " + letters(i) + ": Fog.")),
        named("headings", lines(30_000, i -> "# Fog " + i + "\n")),
        named("code", lines(50_000, i -> "fog(" + i + "); {")),
        named("ornaments", lines(50_000, i -> "* * *\n")),
        named("share bars", lines(50_000, i -> "Share")),
        named(
            "torn lines", lines(30_000, i -> "fog lies on the sound and then\n\nrain\n\nfalls\n")),
        named(
            "a repeated passage",
            "fog and rain and wind ".repeat(100_000)
                + ".\n\n"
                + "fog and rain and wind fog and rain and snow."),
        named("repeated passages", lines(20_000, i -> "fog and rain and wind " + i + "\n")),
        named("open quotation marks", "“Fog and rain, said Ines Varga. ".repeat(35_000)),
        named("a sentence of speech", "“Fog,” said Ines Varga, and “rain” ".repeat(30_000)),
        named("speech of pronouns", "Ines Varga left. " + "“Fog,” she said. ".repeat(60_000)),
        named("names in a row", "Ines Varga Bo Lind ".repeat(55_000) + "said: “Fog and rain.”"),
        named("names that all differ", names(40_000) + " She said: “Fog and rain.”"),
        named("marks in marks", "“‘".repeat(50_000) + "fog" + "’”".repeat(50_000)),
        named("menus", lines(25_000, i -> "Home News Sport\nLogin\nShop " + i + "\n")),
        named("short menus", lines(6_000, i -> "Home News Sport\nLogin\nShop " + i + "\n")),
        named("ends of all kinds", "Fog lies here.\r\nRain.\rWind.\n\u2028".repeat(30_000)),
        named(
            "references", "References\n\n" + lines(50_000, i -> "   " + i + ". https://a.b/" + i)),
        named("sentences", "Fog lies on the sound. ".repeat(100_000)),
        named(
            "wrapped lines", lines(30_000, i -> "fog lies on the sound and on the old pier and-")));
  }

  @ParameterizedTest
  @MethodSource("smallTexts")
  void small_text_loses_nothing(String text) {
    OmissionLaw.assertHolds(text, Offprint.parser().parse(SavedPage.ofText(text)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("largeTexts")
  void large_text_is_read_or_refused(String text) {
    assertTimeoutPreemptively(HANG, () -> SmallStack.run(() -> readOrRefuse(text)));
  }

  @Test
  void halves_of_pairs_are_replaced() {
    String text = "The \uD83D last \uDE00\uDE00 ferry\uD83D";

    ParseResult result = Offprint.parser().parse(SavedPage.ofText(text));

    assertThat(result.report().replacedSequences()).isEqualTo(4);
    OmissionLaw.assertHolds("The \uFFFD last \uFFFD\uFFFD ferry\uFFFD", result);
  }

  @Test
  void halves_of_pairs_beside_quotation_marks_are_replaced() {
    String text =
        "Ines Varga said: \uD83D“Fog \uDC00”\uD83D and went to the ferry with the old bell.";

    ParseResult result = Offprint.parser().parse(SavedPage.ofText(text));

    OmissionLaw.assertHolds(text.replaceAll("[\uD83D\uDC00]", "\uFFFD"), result);
    assertThat(result.article().quotations()).hasSize(1);
  }

  @Test
  void empty_text_is_an_empty_article() {
    ParseResult result = Offprint.parser().parse(SavedPage.ofText(""));

    assertThat(result.article().body()).isEmpty();
    assertThat(result.article().title()).isEmpty();
    assertThat(result.report().omissions()).isEmpty();
  }

  @Test
  void picture_taken_for_text_is_read() {
    ParseResult result = Offprint.parser().parse(SavedPage.of(PNG_START).withKind(SourceKind.TEXT));

    assertThat(result.article().plainText()).contains("IHDR");
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void any_bytes_are_read(@ForAll @Size(max = 2000) byte[] bytes) {
    assertThat(Offprint.parser().parse(SavedPage.of(bytes)).article()).isNotNull();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void any_bytes_taken_for_text_are_read(@ForAll @Size(max = 2000) byte[] bytes) {
    SavedPage page = SavedPage.of(bytes).withKind(SourceKind.TEXT);

    assertThat(Offprint.parser().parse(page).article()).isNotNull();
  }

  /** Capitals that are no letters stand in circles; capitals of other scripts, and their signs. */
  @Test
  void capitals_of_all_kinds_beside_quotations_are_read() {
    StringBuilder capitals = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        capitals.append((char) c).append(c % 2 == 0 ? " " : "");
      }
    }

    readOrRefuse("“We left,” said Ines.\n\n" + capitals + "\n\nInes and " + capitals);
  }

  /** "Aa" and "BB" have one hash as strings, and so have all words of such pairs. */
  @Test
  void words_made_to_share_a_hash_are_read_in_linear_time() {
    StringBuilder words = new StringBuilder("“We left,” said Ines, and he said that it was late. ");
    for (int i = 0; i < 1 << 15; i++) {
      for (int bit = 0; bit < 15; bit++) {
        words.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      words.append(' ');
    }
    String page = "<html lang=en><article><h1>A title</h1><p>" + words + "</p></article>";

    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Offprint.parseHtml(page, null)).isNotNull());
  }

  private static String names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "The ferry of Ines V" + letters(i) + " left.")
        .collect(Collectors.joining(" "));
  }

  private static void readOrRefuse(String text) {
    try {
      OmissionLaw.assertHolds(text, Offprint.parser().parse(SavedPage.ofText(text)));
    } catch (ParseLimitException refused) {
      assertThat(refused).hasMessageContaining("at most");
    }
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  /** A number as letters, since names have no digits. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0 || letters.isEmpty(); rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static Named<String> named(String name, String text) {
    return Named.of(name, text);
  }
}
