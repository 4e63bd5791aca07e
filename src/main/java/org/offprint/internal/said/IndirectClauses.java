package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.SentenceCutter;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Tokens;
import org.offprint.internal.said.rule.AccordingToRule;
import org.offprint.internal.said.rule.SaidBeforeRule;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Pronouns;
import org.offprint.internal.said.source.Sources;
import org.offprint.internal.said.source.Subjects;

/**
 * Finds the clauses that give what somebody has said without quoting it, in three forms that leave
 * no doubt where the clause begins and ends: behind a verb of speech and a word such as <i>that</i>
 * (Ines Varga said that the ferry leaves), before a comma and a verb of speech at the end of the
 * sentence (The ferry leaves, Varga said), and with words such as <i>according to</i>. A sentence
 * with quotation marks is left to those who read quotations. Takes time linear in the length of the
 * lines.
 */
public final class IndirectClauses {
  /** In tokens from a verb to the word that opens the clause: when and where it was said. */
  private static final int FARTHEST = 10;

  /** In tokens behind the last comma of a sentence: who said it, and when. */
  private static final int LONGEST_END = 12;

  /** In tokens; fewer words are hardly a clause. */
  private static final int SHORTEST = 3;

  /** The kinds of words that open no clause which could stand alone. */
  private static final int NO_CLAUSE = Kind.CONJUNCTION.bit() | Kind.VERB.bit();

  private final NamedLines lines;
  private final NounPhrases phrases;
  private final Sources sources;
  private final Subjects subjects;
  private final SaidBeforeRule before;
  private final AccordingToRule accordingTo;
  private final List<IndirectClause> found = new ArrayList<>();

  private IndirectClauses(NamedLines lines) {
    this.lines = lines;
    phrases = new NounPhrases(lines.vocabulary(), lines.table());
    sources = new Sources(lines.vocabulary(), lines.table(), phrases, new Pronouns(phrases));
    subjects = new Subjects(lines.vocabulary(), phrases, sources);
    before = new SaidBeforeRule(phrases, subjects, sources);
    accordingTo = new AccordingToRule(lines.vocabulary(), phrases, sources);
  }

  /**
   * Those in some lines.
   *
   * @param language the BCP 47 tag of their language; in one without words that open such clauses
   *     there are none
   * @param lines their texts, in order
   * @return in their order
   */
  public static List<IndirectClause> in(String language, List<String> lines) {
    if (Words.REPORTED_CLAUSE_OPENERS.of(Lexicon.subtag(language)).isEmpty()) {
      return List.of();
    }
    IndirectClauses clauses = new IndirectClauses(NamedLines.of(language, lines));
    clauses.find();
    return List.copyOf(clauses.found);
  }

  private void find() {
    for (int line = 0; line < lines.passages().size(); line++) {
      Passage passage = lines.passages().get(line);
      SentenceCutter.cut(passage);
      for (Sentence sentence : passage.sentences()) {
        Source said = before.speaker(sentence);
        sentence.speak(said);
        if (!hasMarks(sentence)) {
          find(sentence, line);
        }
      }
    }
  }

  /** Whether anything in a sentence may be words of somebody's own, or stands in brackets. */
  private static boolean hasMarks(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token.Type type = sentence.at(i).type();
      if (type == Token.Type.OTHER || type == Token.Type.QUOTATION || type == Token.Type.COLON) {
        return true;
      }
    }
    return false;
  }

  private void find(Sentence sentence, int line) {
    int end = end(sentence);
    int opening = opening(sentence, end);
    if (opening >= 0) {
      add(sentence, line, opening + 1, end, before.source(sentence, opening));
      return;
    }
    int comma = onlyComma(sentence, end);
    if (comma < 0 || opensNone(sentence, sentence.from())) {
      return;
    }
    if (end - comma <= LONGEST_END) {
      Source behind = behind(sentence, comma + 1, end);
      if (behind != null) {
        add(sentence, line, sentence.from(), comma, behind);
        return;
      }
    }
    Source named = accordingTo.source(sentence, sentence.to());
    if (named != null) {
      accordingTo(sentence, line, comma, end, named);
    }
  }

  /** In German, articles open relative clauses too. */
  private static boolean opensNone(Sentence sentence, int at) {
    return sentence.isAny(at, NO_CLAUSE)
        || (sentence.is(at, Kind.RELATIVE) && !sentence.is(at, Kind.ARTICLE));
  }

  /** Before the mark that ends it. */
  private static int end(Sentence sentence) {
    int end = sentence.to();
    while (end > sentence.from() && sentence.is(end - 1, Token.Type.STOP)) {
      end--;
    }
    return end;
  }

  /** The word that opens a clause behind a verb of speech, or -1. */
  private int opening(Sentence sentence, int end) {
    int verb = -1;
    for (int i = sentence.from(); i < end; i++) {
      boolean opens = verb >= 0 && i - verb <= FARTHEST && opensClause(sentence.at(i));
      // Behind the verb itself, or parted from what stands behind it by a comma.
      if (opens && (i == verb + 1 || sentence.is(i - 1, Token.Type.COMMA))) {
        return i;
      }
      verb = isSpeech(sentence, i, end) ? i : verb;
    }
    return -1;
  }

  private static boolean opensClause(Token token) {
    return token.word() != null
        && !token.capital()
        && Words.REPORTED_CLAUSE_OPENERS.phrases().matchesFolded(token.word().folded());
  }

  /** The comma of a sentence, or -1 if it has none, or several, of which any may end the clause. */
  private static int onlyComma(Sentence sentence, int end) {
    int comma = -1;
    for (int i = sentence.from(); i < end; i++) {
      if (sentence.is(i, Token.Type.COMMA)) {
        if (comma >= 0) {
          return -1;
        }
        comma = i;
      }
    }
    return comma;
  }

  /** Who is named with a verb of speech in the last words of a sentence. */
  private @Nullable Source behind(Sentence sentence, int from, int end) {
    if (isSpeech(sentence, from, end)) {
      Source source = subjects.right(sentence, from, end, Rule.SAID_BEHIND);
      return source == null
          ? null
          : source.by(Rule.SAID_BEHIND, sentence.passage().text(from, from + 1));
    }
    for (int i = from + 1; i < end; i++) {
      if (isSpeech(sentence, i, end) && closes(sentence, i + 1, end)) {
        Source source = subjects.left(sentence, i, from, Rule.SAID_BEHIND);
        return source == null
            ? null
            : source.by(Rule.SAID_BEHIND, sentence.passage().text(i, i + 1));
      }
    }
    return null;
  }

  /** A verb with which somebody says something, rather than calls a thing by a name. */
  private boolean isSpeech(Sentence sentence, int at, int end) {
    return at < end
        && phrases.isVerb(sentence, at)
        && !sentence.at(at).capital()
        && !sentence.isAny(at, Kind.NAMING.bit() | Kind.JUDGING.bit());
  }

  /** Whether nothing stands behind the verb but when and where it was said. */
  private static boolean closes(Sentence sentence, int from, int end) {
    return from == end
        || sentence.isAny(from, Kind.PREPOSITION.bit() | Kind.WEEKDAY.bit() | Kind.ADVERB.bit());
  }

  /** The rest of a sentence that opens or ends with the words about its source. */
  private void accordingTo(Sentence sentence, int line, int comma, int end, Source named) {
    if (isNamedBetween(sentence, sentence.from(), comma, named)) {
      if (opensNone(sentence, comma + 1)) {
        return;
      }
      add(sentence, line, comma + 1, end, named);
    } else if (isNamedBetween(sentence, comma + 1, end, named)) {
      add(sentence, line, sentence.from(), comma, named);
    }
  }

  private static boolean isNamedBetween(Sentence sentence, int from, int to, Source named) {
    return from < to
        && named.cue() != null
        && sentence.passage().text(from, to).contains(named.cue())
        && sentence.passage().text(from, to).contains(named.mention());
  }

  private void add(Sentence sentence, int line, int from, int to, @Nullable Source source) {
    if (source != null && to - from >= SHORTEST && sources.canSpeak(source)) {
      Tokens tokens = sentence.passage().tokens();
      found.add(
          new IndirectClause(line, tokens.start(from), tokens.end(to - 1), source.attribution()));
    }
  }
}
