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
 * line are no speech; a line {@code ~ words} says that they stand in marks all the same. A line
 * with {@code +} in place of {@code >} is another part of the utterance above it.
 */
public record QuotationSet(List<Entry> entries) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "said");

  /** A text and what is said in it. */
  public record Entry(String shows, String text, List<Said> said, List<String> notSaid) {
    @Override
    public String toString() {
      return shows;
    }
  }

  /**
   * Words and the spellings of who says them.
   *
   * @param parts the words, of which those split by their verb are several
   * @param speakers "" if the text does not tell
   */
  public record Said(List<String> parts, List<String> speakers) {
    /** The words of all parts. */
    public String words() {
      return String.join(" ", parts);
    }

    private Said with(Said more) {
      List<String> all = new ArrayList<>(parts);
      all.addAll(more.parts);
      return new Said(all, speakers);
    }

    /** Whether somebody of a name may be the speaker, "" if nobody is. */
    public boolean isBy(String name) {
      return speakers.contains(name);
    }
  }

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
    List<String> notSaid = new ArrayList<>();
    for (String written : part.substring(line + 1).split("\n")) {
      if (written.startsWith("> ")) {
        said.add(said(written.substring(2)));
      } else if (written.startsWith("+ ")) {
        said.add(said.remove(said.size() - 1).with(said(written.substring(2))));
      } else if (written.startsWith("~ ")) {
        notSaid.add(written.substring(2));
      } else {
        text.append(written).append('\n');
      }
    }
    return new Entry(part.substring(0, line), text.toString().strip(), said, notSaid);
  }

  private static Said said(String written) {
    int sign = written.lastIndexOf(" = ");
    List<String> speakers = new ArrayList<>(List.of(written.substring(sign + 3).split(" \\| ")));
    speakers.replaceAll(speaker -> speaker.equals("-") ? "" : speaker);
    return new Said(List.of(written.substring(0, sign)), speakers);
  }
}
