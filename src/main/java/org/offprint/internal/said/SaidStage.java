package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.quote.LineTree;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.SentenceCutter;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Tokenizer;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.passage.WantedNames;
import org.offprint.internal.said.source.NameFinder;
import org.offprint.internal.said.source.NameTable;
import org.offprint.internal.said.source.Pronouns;
import org.offprint.model.Block;
import org.offprint.model.Paragraph;

/**
 * Says of the quotations in an article what they are there for, and who said them.
 *
 * <p>Works on the finished tree with its quotations, as {@link
 * org.offprint.internal.quote.QuotationStage} makes it. An article without any is left alone, and
 * so is one in a language whose file has no verbs of speech. Takes time linear in the length of the
 * text.
 */
public final class SaidStage {
  /** The pronouns whose meaning is looked for. */
  private static final int BACK = Kind.HE.bit() | Kind.SHE.bit();

  private final @Nullable Lexicon lexicon;

  private SaidStage(@Nullable Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A stage for an article.
   *
   * @param language the article's BCP 47 tag, or {@code null}
   */
  public static SaidStage of(@Nullable String language) {
    if (language == null) {
      return new SaidStage(null);
    }
    Lexicon lexicon = Lexicon.of(Lexicon.subtag(language));
    return new SaidStage(lexicon.knowsSpeech() ? lexicon : null);
  }

  /**
   * The blocks with what was found out about their quotations, the same list if that is nothing.
   */
  public List<Block> read(List<Block> blocks) {
    if (lexicon == null) {
      return blocks;
    }
    List<Block> spoken = new DialogueLines(lexicon).read(blocks);
    return hasQuotation(spoken) ? attributed(spoken, lexicon) : spoken;
  }

  private static List<Block> attributed(List<Block> blocks, Lexicon lexicon) {
    PassageReader reader = new PassageReader();
    new LineTree(reader).rewrite(Block.class, blocks);
    List<Optional<Source>> cited = decide(reader, lexicon);
    List<Block> written =
        new LineTree(new PassageWriter(reader.passages())).rewrite(Block.class, blocks);
    return cited.isEmpty() ? written : new CitedQuotations(cited).written(written);
  }

  /** Decides about the quotations in lines, and whom the lines below others name. */
  private static List<Optional<Source>> decide(PassageReader reader, Lexicon lexicon) {
    Vocabulary vocabulary = new Vocabulary(lexicon);
    NameTable table = new NameTable();
    List<Passage> running = new ArrayList<>(reader.passages().size());
    for (Passage passage : reader.passages()) {
      if (passage.isRunning()) {
        running.add(passage);
      }
    }
    List<Passage> near = near(running, vocabulary);
    List<Passage> cut = new ArrayList<>(near);
    cut.addAll(reader.citations());
    for (Passage passage : reader.citations()) {
      Tokenizer.cut(passage, vocabulary);
    }
    NameFinder names = new NameFinder(table, vocabulary);
    findNames(running, new WantedNames(cut, vocabulary), names, vocabulary);
    Attributor attributor =
        new Attributor(vocabulary, table, new SplitUtterances(reader.passages()));
    for (Passage passage : near) {
      SentenceCutter.cut(passage);
      attributor.read(passage);
    }
    CitationReader citations = new CitationReader(table, names);
    List<Optional<Source>> cited = new ArrayList<>();
    for (Passage passage : reader.citations()) {
      cited.add(citations.source(passage));
    }
    return cited;
  }

  /** Reads the names near quotations, and farther away where the full forms of those may be. */
  private static void findNames(
      List<Passage> running, WantedNames wanted, NameFinder names, Vocabulary vocabulary) {
    for (Passage passage : running) {
      if (passage.tokens().isEmpty() && wanted.occurIn(passage)) {
        Tokenizer.cut(passage, vocabulary);
      }
    }
    for (Passage passage : running) {
      names.find(passage);
    }
  }

  /**
   * Those with quotations, and those before them that say whom their pronouns mean; they are cut.
   */
  private static List<Passage> near(List<Passage> running, Vocabulary vocabulary) {
    List<Passage> near = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < running.size(); i++) {
      Passage passage = running.get(i);
      if (passage.quotations().isEmpty()) {
        continue;
      }
      Tokenizer.cut(passage, vocabulary);
      int first = Math.max(next, i - (asksBack(passage) ? Pronouns.FARTHEST : 1));
      for (int j = first; j < i; j++) {
        Tokenizer.cut(running.get(j), vocabulary);
        near.add(running.get(j));
      }
      near.add(passage);
      next = i + 1;
    }
    return near;
  }

  /** Whether a passage has a pronoun outside of its quotations that may mean somebody before it. */
  private static boolean asksBack(Passage passage) {
    for (int i = 0; i < passage.tokens().size(); i++) {
      if (passage.tokens().get(i).isAny(BACK)) {
        return true;
      }
    }
    return false;
  }

  /** Most blocks are paragraphs, which are one line. */
  private static boolean hasQuotation(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph
          ? QuotationSearch.isIn(paragraph.content())
          : isIn(block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Block block) {
    QuotationSearch search = new QuotationSearch();
    new LineTree(search).rewrite(Block.class, List.of(block));
    return search.hasFound();
  }
}
