package org.offprint.internal.said.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Tokens;
import org.offprint.internal.said.passage.Vocabulary;
import org.offprint.internal.said.passage.Word;

/** Finds names in the passages of an article: one walk fills the table, another one reads it. */
public final class NameFinder {
  /** What stands before the name of a person. */
  private static final int TITLES =
      Kind.ROLE.bit() | Kind.ADDRESS.bit() | Kind.MAN.bit() | Kind.WOMAN.bit();

  /** A full name without titles has no more words. */
  private static final int MOST_WORDS = 4;

  /** In tokens; more capitals in a row are a heading or the like, and are cut. */
  private static final int LONGEST_RUN = 40;

  private final NameTable table;
  private final Vocabulary vocabulary;

  public NameFinder(NameTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
  }

  /** Puts the runs of capitalised words into a passage. */
  public void find(Passage passage) {
    Tokens tokens = passage.tokens();
    int i = 0;
    while (i < tokens.size()) {
      if (isNameWord(passage, i)) {
        int to = endOfRun(passage, i);
        NameRun run = run(passage, i, to);
        passage.names().add(run);
        acronym(passage, run);
        i = to;
      } else {
        i++;
      }
    }
  }

  private boolean isNameWord(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    if (!token.isCapitalWord()) {
      return false;
    }
    if (token.isAny(Kind.NO_NAME)) {
      return false;
    }
    return !opens(passage, i)
        || !((token.word().isLowerSomewhere() && token.word().capitals() == 0)
            || token.is(Kind.VERB)
            || Words.STOP_WORDS.phrases().matchesFolded(token.word().folded()));
  }

  private static boolean opens(Passage passage, int i) {
    if (i == 0) {
      return true;
    }
    Token.Type before = passage.tokens().get(i - 1).type();
    return before == Token.Type.STOP
        || before == Token.Type.QUOTATION
        || before == Token.Type.COLON;
  }

  private int endOfRun(Passage passage, int from) {
    Tokens tokens = passage.tokens();
    boolean body = false;
    int i = from;
    while (i < tokens.size() && i - from < LONGEST_RUN) {
      Token token = tokens.get(i);
      if (!isNameWord(passage, i)) {
        int next = behindLink(passage, i, body);
        if (next < 0 || i == from) {
          break;
        }
        i = next;
        continue;
      }
      body |= token.is(Kind.BODY);
      i++;
      if (token.owner()) {
        break;
      }
    }
    return i;
  }

  /** Behind lowercase words inside a name: Ana de Lind, the Ministry of the Sea; or -1. */
  private int behindLink(Passage passage, int i, boolean body) {
    Tokens tokens = passage.tokens();
    if (i == 0) {
      return -1;
    }
    int last = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.ARTICLE) && body ? i + 1 : i;
    if (last + 1 >= tokens.size()
        || tokens.get(i).type() != Token.Type.WORD
        || !isNameWord(passage, last + 1)) {
      return -1;
    }
    boolean capitalNouns = vocabulary.hasCapitalNouns();
    if (capitalNouns && !mayHaveParticle(tokens, i)) {
      return -1;
    }
    Token token = tokens.get(i);
    boolean particle = Words.NAME_PARTICLES.phrases().matchesFolded(token.word().folded());
    boolean ofBody =
        body
            && !capitalNouns
            && token.is(Kind.PREPOSITION)
            && tokens.length(i) <= 3
            && (token.word().folded().equals("of") || token.word().folded().equals("for"));
    boolean inName = particle && last == i && !(capitalNouns && token.is(Kind.ARTICLE));
    return inName || ofBody ? last + 1 : -1;
  }

  /** Where nouns have capitals too: Ana von Lind, but not the mayor of Lind, as they are alike. */
  private static boolean mayHaveParticle(Tokens tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean one =
        i < 2
            || !(tokens.get(i - 2).isCapitalWord()
                || tokens.get(i - 2).isAny(Kind.ARTICLE.bit() | Kind.PREPOSITION.bit()));
    boolean onlyOne = i + 2 >= tokens.size() || !tokens.get(i + 2).isCapitalWord();
    return one
        && onlyOne
        && !before.isAny(TITLES | Kind.BODY.bit())
        && !before.word().isNounSomewhere();
  }

  private NameRun run(Passage passage, int from, int to) {
    int place = table.next();
    Tokens tokens = passage.tokens();
    int cut = from;
    for (int i = from; i < to - 1; i++) {
      Token token = tokens.get(i);
      if (token.isAny(TITLES | Kind.BODY.bit())) {
        cut = i + 1;
      }
    }
    Token last = tokens.get(to - 1);
    if (last.is(Kind.BODY) || hasLink(passage, cut, to) || isOfBody(tokens, from, cut, to)) {
      return new NameRun(from, from, to, place, null);
    }
    if (last.isAny(TITLES) && to - cut < 2) {
      int name = isNameAllTheSame(passage, from, to) ? from : to;
      return new NameRun(from, name, to, place, null);
    }
    boolean titled = cut > from || (from > 0 && tokens.get(from - 1).isAny(TITLES));
    if (vocabulary.hasCapitalNouns()) {
      while (to - cut > 2 && tokens.get(cut).word().isNounSomewhere()) {
        cut++;
        titled = true;
      }
      if (!titled && isBehindArticle(passage, from)) {
        return new NameRun(from, cut, to, place, null);
      }
    }
    if (!titled && !vocabulary.hasCapitalNouns() && isRightBehindArticle(passage, from)) {
      // The Namibian Constitution: people have no article.
      return new NameRun(from, cut, to, place, null);
    }
    Kind sex = sex(passage, Math.max(0, from - 1), cut);
    if (to - cut >= 2 && to - cut <= MOST_WORDS && isPerson(passage, cut, to, titled)) {
      Person person = table.full(words(passage, cut, to), sex);
      person.mention(!titled && from > 0 && isPlaceWord(tokens.get(from - 1)));
      if (titled || !vocabulary.hasCapitalNouns() || isConfirmed(passage, cut, to)) {
        person.confirm();
      }
      return new NameRun(from, cut, to, place, person);
    }
    String name = passage.text(to - 1, to);
    if (to - cut == 1 && titled && isSingle(passage, from, cut)) {
      return new NameRun(from, cut, to, place, table.single(name, sex));
    }
    return new NameRun(from, cut, to, place, null);
  }

  private static boolean isPlaceWord(Token token) {
    return token.word() != null
        && !token.capital()
        && Words.PLACE_SIGNS.phrases().matchesFolded(token.word().folded());
  }

  /** Stephen King wrote. King said: a word for a role that is somebody's last name. */
  private boolean isNameAllTheSame(Passage passage, int from, int to) {
    if (to - from != 1 || from > 0 && passage.tokens().get(from - 1).is(Kind.ARTICLE)) {
      return false;
    }
    Person known = table.known(passage.text(from, to), table.place());
    return known != null
        && known.words().size() > 1
        && known.words().get(known.words().size() - 1).equals(passage.text(from, to));
  }

  /** Behind a body or a role, what it belongs to: Ministerio de Pesca, Guardia Civil. */
  private static boolean isOfBody(Tokens tokens, int from, int cut, int to) {
    if (cut == from) {
      return false;
    }
    Token before = tokens.get(cut - 1);
    return !tokens.get(cut).capital()
        || (to - cut == 1 && before.is(Kind.BODY) && !before.isAny(TITLES));
  }

  /** Whether a word behind a title or role is a name: not a noun, where nouns have capitals too. */
  private boolean isSingle(Passage passage, int from, int at) {
    if (!isPerson(passage, at, at + 1, true)) {
      return false;
    }
    Token token = passage.tokens().get(at);
    if (!vocabulary.hasCapitalNouns() || token.word() == null) {
      return true;
    }
    Token before = at > 0 ? passage.tokens().get(at - 1) : token;
    return before.isAny(TITLES)
        && !before.is(Kind.BODY)
        && !token.word().isNounSomewhere()
        && (token.word().capitals() > 1 || before.is(Kind.ADDRESS) || isSubject(passage, at));
  }

  /** Whether a name occurs elsewhere, or stands where a person does. */
  private static boolean isConfirmed(Passage passage, int from, int to) {
    Word last = passage.tokens().get(to - 1).word();
    return (last != null && last.capitals() > 1 && !last.isNounSomewhere())
        || isSubject(passage, to - 1)
        || (from > 0 && passage.tokens().get(from - 1).isAny(Kind.VERB.bit()));
  }

  /** Whether a verb follows, or an apposition. */
  private static boolean isSubject(Passage passage, int at) {
    Token next = at + 1 < passage.tokens().size() ? passage.tokens().get(at + 1) : null;
    return next != null
        && (next.isAny(Kind.VERB.bit() | Kind.AUXILIARY.bit())
            || next.type() == Token.Type.COMMA
            || next.type() == Token.Type.OPENING);
  }

  /** Whether an article stands before some words, perhaps with adjectives between. */
  private static boolean isBehindArticle(Passage passage, int from) {
    for (int i = from - 1; i >= 0; i--) {
      Token token = passage.tokens().get(i);
      if (token.isAny(Kind.ARTICLE.bit() | Kind.BELONGING.bit() | Kind.PREPOSITION.bit())) {
        return token.is(Kind.ARTICLE) || token.is(Kind.BELONGING);
      }
      if (token.type() != Token.Type.WORD || token.capital() || token.is(Kind.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRightBehindArticle(Passage passage, int from) {
    return from > 0 && passage.tokens().get(from - 1).is(Kind.ARTICLE);
  }

  /** Whether a body's name goes on behind a word such as "of". */
  private static boolean hasLink(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.tokens().get(i).isAny(Kind.PREPOSITION.bit())
          && !Words.NAME_PARTICLES
              .phrases()
              .matchesFolded(passage.tokens().get(i).word().folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Passage passage, int from, int to, boolean titled) {
    Tokens tokens = passage.tokens();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isAny(Kind.BODY.bit() | Kind.DOCUMENT.bit() | Kind.WORK.bit()) && i == to - 1) {
        return false;
      }
      if (tokens.length(i) > 1 && isAllCapitals(passage, i)) {
        return false;
      }
      boolean noun =
          token.word().isNounSomewhere() || (i == from && token.word().isLowerSomewhere());
      if (vocabulary.hasCapitalNouns() && noun && !titled) {
        return false;
      }
    }
    return tokens.length(to - 1) > 1;
  }

  private static boolean isAllCapitals(Passage passage, int token) {
    for (int i = passage.tokens().start(token); i < passage.tokens().end(token); i++) {
      char c = passage.text().charAt(i);
      if (Character.isLowerCase(c) || c == '.') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Kind sex(Passage passage, int from, int to) {
    Kind sex = null;
    for (int i = from; i < to; i++) {
      Token token = passage.tokens().get(i);
      if (token.is(Kind.WOMAN)) {
        sex = Kind.WOMAN;
      } else if (token.is(Kind.MAN)) {
        sex = Kind.MAN;
      }
    }
    return sex;
  }

  private static List<String> words(Passage passage, int from, int to) {
    List<String> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      words.add(passage.text(i, i + 1));
    }
    return List.copyOf(words);
  }

  /** The Lagos Ferry Authority (LFA). */
  private void acronym(Passage passage, NameRun run) {
    Tokens tokens = passage.tokens();
    int at = run.to();
    if (at + 2 >= tokens.size()
        || tokens.get(at).type() != Token.Type.OPENING
        || tokens.get(at + 1).type() != Token.Type.WORD
        || tokens.get(at + 2).type() != Token.Type.CLOSING) {
      return;
    }
    String letters = passage.text(at + 1, at + 2);
    StringBuilder initials = new StringBuilder();
    for (int i = run.from(); i < run.to(); i++) {
      if (tokens.get(i).isCapitalWord()) {
        initials.append(passage.text().charAt(tokens.start(i)));
      }
    }
    if (letters.length() > 1 && letters.contentEquals(initials)) {
      table.acronym(letters, passage.text(run.from(), run.to()));
    }
  }
}
