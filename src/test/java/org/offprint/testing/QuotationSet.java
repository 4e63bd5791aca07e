package org.offprint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts with who says what in them, from a file in {@code said}: a line {@code == what is shown},
 * the text, then a line {@code > words = speaker} for each quotation that somebody said, with "-"
 * for nobody in particular and " | " between spellings of one speaker. Quoted words without such a
 * line are no speech.
 */
public record QuotationSet(List<Entry> entries) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "said");

  /** A text and what is said in it. */
  public record Entry(String shows, String text, List<Said> said) {}

  /** Words and the spellings of who says them, none if the text does not tell. */
  public record Said(String words, List<String> speakers) {}

  /** The set of a language, by its tag. */
  public static QuotationSet of(String language) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String part : Files.readString(FOLDER.resolve(language + ".txt")).split("(?m)^== ")) {
      if (!part.startsWith("#")) {
        entries.add(entry(part));
      }
    }
    return new QuotationSet(entries);
  }

  private static Entry entry(String part) {
    int line = part.indexOf('\n');
    StringBuilder text = new StringBuilder();
    List<Said> said = new ArrayList<>();
    for (String written : part.substring(line + 1).split("\n")) {
      if (written.startsWith("> ")) {
        said.add(said(written.substring(2)));
      } else {
        text.append(written).append('\n');
      }
    }
    return new Entry(part.substring(0, line), text.toString().strip(), said);
  }

  private static Said said(String written) {
    int sign = written.lastIndexOf(" = ");
    String speakers = written.substring(sign + 3);
    return new Said(
        written.substring(0, sign),
        speakers.equals("-") ? List.of() : List.of(speakers.split(" \\| ")));
  }
}
