package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witness;
import org.offprint.internal.metadata.Witnesses;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;

/**
 * The names that the page declares and prints in the same words beside the title: so the name of an
 * account, a name of one word or that of a team is known to be what readers take for the author.
 */
final class PrintedNames {
  /** In characters; a longer line is prose. */
  private static final int LONGEST = 160;

  private PrintedNames() {}

  /** A line and the declared name in it. */
  record Found(PageLine line, String name) {}

  static List<Found> in(List<PageLine> lines, Witnesses witnesses, List<Clue> clues) {
    Map<String, String> declared = new LinkedHashMap<>();
    for (Clue clue : clues) {
      for (Witness witness : witnesses.of(clue)) {
        declared.putIfAbsent(Tokens.fold(witness.value()), witness.value());
      }
    }
    List<Found> found = new ArrayList<>();
    if (declared.isEmpty()) {
      return found;
    }
    for (PageLine line : lines) {
      if (line.length() > LONGEST) {
        continue;
      }
      List<String> texts = new ArrayList<>(line.leaves());
      texts.add(line.text());
      texts.addAll(BylineReader.parts(line.text()));
      for (String text : texts) {
        String name = declared.remove(Tokens.fold(BylineReader.withoutByWord(text)));
        if (name != null) {
          found.add(new Found(line, name));
        }
      }
    }
    return found;
  }
}
