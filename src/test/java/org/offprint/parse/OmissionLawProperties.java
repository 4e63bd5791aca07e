package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.testing.OmissionLaw;
import org.offprint.testing.SpecFile;

/** Texts put together from what articles and pages are made of lose no word and double none. */
class OmissionLawProperties {
  private static final List<String> PROSE =
      List.of(
          "The ferry leaves the old pier at six, long before the fish market opens its doors to the town.",
          "Nobody remembers a morning without it. It carries flour, letters[1] and light-house lamps, and dogs*.",
          "Die Fähre verlässt den alten Anleger um sechs Uhr¹, und der Kapitän sagt: „Wir warten nicht.“ (jfk)",
          "LUND, May 3 (AP) - The ferry left the old pier at six, long before the lighthouse was lit.",
          "Le bac transporte de la farine, des lettres et parfois un vélo, dit-il : « Personne n'attend. »",
          "To buy a ticket, do as the islanders have always done and leave out none of the following steps:",
          "Captains come and go on this route, and the owners say that they do not care, but one thing is",
          "changed without asking the old woman who sells the tickets, for she knows what the sea will do.");

  private static final List<String> LINES =
      List.of(
          "The last ferry to the island",
          "THE LAST FERRY",
          "# The last ferry",
          "## The route ¶",
          "Harbour life:",
          "2.1 Even dogs",
          "Who pays for it?",
          "Sometimes it waits.",
          "never",
          "By Ines Varga and Bo Lind",
          "Von Jonas Feldkamp | 3. Mai 2026",
          "Ines Varga",
          "LUND, Sweden (AP)",
          "HUSUM (dpa)",
          "Published 3 May 2026, updated 4 May 2026",
          "3/5/2026",
          "12:3:4",
          "5 min read",
          "12",
          "- flour",
          "- salt and rope",
          "1. Ring the bell.",
          "2. Wait for her.",
          "(a) a coin",
          "(b) a coat",
          "> We have never waited.",
          ">",
          ">> Not even for the king.",
          ">>> open(table)",
          "    We have never waited for anybody, and never shall.",
          "It carries flour, letters",
          "Nobody remembers a morning without it.",
          "void print() {",
          "    open(table);",
          "}",
          "$ make print --quiet",
          "Year\tDogs",
          "2023\t",
          "\t420",
          "INES VARGA, HOST: Good morning.",
          "LIND: It has waited once.",
          "LIND: For whom?",
          "(SOUNDBITE OF BELL)",
          "(Bild: Bo Lind)",
          "The ferry in May. Photograph: Bo Lind",
          "* * *",
          "-----",
          "=====",
          "Share",
          "Tweet",
          "12 comments",
          "Recommended",
          "Read more: Ten piers",
          "Advertisement",
          "Sign up",
          "Most read",
          "Comments",
          "About the author",
          "Ines Varga is a historian. She lives in Lund.",
          "This article first appeared in The Ferry Post. Bo Lind writes for it.",
          "Correction: It has one bell.",
          "Notes",
          "[1] Built in 1911.",
          "[1] Built again.",
          "* Closed.",
          "Reporting by Ines Varga; Editing by Bo Lind",
          "Email varga@example.org");

  private static final List<String> ODDITIES =
      List.of(
          "a\u00A0b\u00A0 c",
          "in\u00ADspec\u00ADtor \u00AD",
          "\u200Bzero\u2060width\uFEFF",
          "\u0000nul\u0000",
          "\u0001\u001B\u007F",
          "\uD83D\uDEA2 \uD83D\uDE00\uD83D\uDE00",
          "\uD835\uDC00\uD835\uDC01: word",
          "שלום עולם \u202Eabc\u202C",
          "e\u0301te\u0301 \u0130stanbul \u01C5",
          "【東京=通信】船は六時に出る。",
          "İİİ by İnes",
          "\t\ttabs\t \tand\u2003blanks ",
          "light-");

  private static final List<String> ENDS =
      List.of(
          "\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\f");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> wrapped =
        Combinators.combine(
                Arbitraries.of(PROSE).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(45, 62, 70),
                Arbitraries.of("", "    ", "> ", "- ", ">> "),
                Arbitraries.of("", "    ", "> ", "  "))
            .as((words, width, first, next) -> wrap(String.join(" ", words), width, first, next));
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(PROSE)),
            Tuple.of(10, Arbitraries.of(LINES)),
            Tuple.of(2, wrapped),
            Tuple.of(1, Arbitraries.of(ODDITIES)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(12).map(OmissionLawProperties::whole)));
    Arbitrary<String> ended =
        Combinators.combine(piece, Arbitraries.of(ENDS)).as((words, end) -> words + end);
    return ended.list().ofMaxSize(24).map(pieces -> whole(String.join("", pieces)));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void kept_and_left_out_are_the_input(@ForAll("texts") String text) {
    OmissionLaw.assertHolds(text, Offprint.parser().parse(SavedPage.ofText(text)));
  }

  @Example
  void examples_of_the_specification_lose_nothing() throws IOException {
    for (SpecFile file : SpecFile.all()) {
      for (SpecFile.Example example : file.examples()) {
        SavedPage page = SavedPage.ofText(example.source());
        OmissionLaw.assertHolds(example.source(), Offprint.parser().parse(page));
      }
    }
  }

  @Example
  void wrapped_lines_are_wrapped() {
    assertThat(wrap("a light-house bb", 9, "> ", "  ")).isEqualTo("> a light-\n  house bb");
  }

  /** Lines of at most that width, cut at spaces and after hyphens, with a margin. */
  private static String wrap(String text, int width, String first, String next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("(?<=[ -])")) {
      if (line.length() > 0 && line.length() + word.length() > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString());
    return first + String.join("\n" + next, lines);
  }

  /** The text without halves of surrogate pairs and without a byte order mark before it. */
  private static String whole(String text) {
    String pairs = text.replaceAll("[\\ud800-\\udfff]", "\uFFFD");
    return pairs.startsWith("\uFEFF") ? pairs.substring(1) : pairs;
  }
}
