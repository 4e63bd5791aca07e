package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Tokenizer;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.source.NameFinder;
import org.offprint.internal.said.source.NameTable;

/**
 * Lines of text, cut into tokens, with the names in them: for what asks of a finished article. The
 * marks of its quotations are characters like others here.
 *
 * @param passages one for each line; none if nothing is known of how their language speaks
 * @param vocabulary the words of all lines
 * @param table the names of all lines
 */
record NamedLines(List<Passage> passages, Vocabulary vocabulary, NameTable table) {
  /**
   * Reads some lines.
   *
   * @param language the BCP 47 tag of their language
   */
  static NamedLines of(String language, List<String> lines) {
    Lexicon lexicon = Lexicon.of(Lexicon.subtag(language));
    Vocabulary vocabulary = new Vocabulary(lexicon);
    NameTable table = new NameTable();
    List<Passage> passages = new ArrayList<>();
    if (lexicon.knowsSpeech()) {
      Passage before = null;
      for (String line : lines) {
        Passage passage = new Passage(line, List.of(), true, before);
        Tokenizer.cut(passage, vocabulary);
        passages.add(passage);
        before = passage;
      }
      // After all are cut, since what a capital means is asked of all words.
      NameFinder finder = new NameFinder(table, vocabulary);
      for (Passage passage : passages) {
        finder.find(passage);
      }
    }
    return new NamedLines(passages, vocabulary, table);
  }
}
