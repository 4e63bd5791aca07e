package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.recognize.people.NamesInText;
import org.offprint.internal.recognize.people.Speakers;
import org.offprint.internal.recognize.people.TurnLabel;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Paragraph;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurnRole;

/**
 * A conversation whose questions are in bold and whose answers are not. A body is one if at least
 * three bold paragraphs end with a question mark, two in three of all bold ones do, two in three
 * are answered before the next, and in half the answers somebody says "I": questions that an office
 * answers are not a conversation. It begins with the first question; a bold line that is not a
 * sentence ends a turn and opens none. Where the first answer opens with the name of somebody whom
 * the article names above, all answers are theirs until another name comes.
 */
final class BoldQuestions {
  private static final Rule RULE = Rule.BOLD_QUESTIONS;

  /** Fewer questions are headings of an article. At 1 or 6, 1 of 1,009 pages and texts changes. */
  private static final int FEWEST = 3;

  private static final String QUESTION_MARKS = "?？؟;";
  private static final String CLOSERS = " \"'”’»)]";

  /**
   * In characters; no pronoun in the lists is longer. At 3 or 12, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_PRONOUN = 6;

  private final TurnBuilder turns = new TurnBuilder();
  private final Speakers speakers = new Speakers();
  private final Map<SpeechTurnRole, Speaker> speakerByRole = new EnumMap<>(SpeechTurnRole.class);
  private final NamesInText names;
  private boolean begun;
  private boolean asked;

  private BoldQuestions(NamesInText names) {
    this.names = names;
  }

  /** Whether a body is such a conversation. */
  static boolean areIn(List<Block> body) {
    int bold = 0;
    int questions = 0;
    int answers = 0;
    int personal = 0;
    boolean answered = true;
    boolean self = true;
    for (Block block : body) {
      if (!(block instanceof Paragraph paragraph)) {
        continue;
      }
      if (ParagraphEmphasis.isWhollyStrong(paragraph)) {
        bold++;
        questions += isQuestion(paragraph) ? 1 : 0;
        answered &= questions == 0;
        self = answered;
        continue;
      }
      answers += answered ? 0 : 1;
      answered = true;
      if (!self && isInFirstPerson(paragraph)) {
        personal++;
        self = true;
      }
    }
    return questions >= FEWEST
        && questions * 3 >= bold * 2
        && answers * 3 >= bold * 2
        && personal * 2 >= answers;
  }

  /** Ends with a question mark, perhaps with closing marks after it. */
  private static boolean isQuestion(Paragraph paragraph) {
    String text = paragraph.plainText();
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && QUESTION_MARKS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isInFirstPerson(Paragraph paragraph) {
    for (String word : Tokens.split(paragraph.plainText())) {
      boolean small =
          word.length() <= LONGEST_PRONOUN && Words.FIRST_PERSON.phrases().matches(word);
      if (small || isCapitalPronoun(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code I}, and {@code I'm}: in lower case other languages have that word. */
  private static boolean isCapitalPronoun(String word) {
    int end = 0;
    while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
      end++;
    }
    boolean whole = end == word.length() || word.charAt(end) == '\'' || word.charAt(end) == '’';
    return whole
        && end > 0
        && Words.FIRST_PERSON_CAPITALS.phrases().matches(word.substring(0, end));
  }

  /**
   * The body with its turns.
   *
   * @param around what names people besides the introduction
   * @param guest who answers, where no answer says so
   */
  static List<Block> read(List<Block> body, List<String> around, Guest guest) {
    List<String> texts = new ArrayList<>();
    for (Block block : body) {
      if (block instanceof Paragraph paragraph && ParagraphEmphasis.isWhollyStrong(paragraph)) {
        break;
      }
      texts.add(block.plainText());
    }
    Speaker answers = guest.introducedBy(texts);
    texts.addAll(0, around);
    BoldQuestions reader = new BoldQuestions(NamesInText.in(texts));
    if (answers != null) {
      reader.speakerByRole.put(SpeechTurnRole.ANSWER, answers);
    }
    for (Block block : body) {
      if (block instanceof Paragraph paragraph) {
        reader.read(paragraph);
      } else {
        reader.turns.add(block);
      }
    }
    return reader.turns.body();
  }

  private void read(Paragraph paragraph) {
    if (ParagraphEmphasis.isWhollyStrong(paragraph)) {
      boolean question = isQuestion(paragraph);
      begun |= question;
      if (!question && !Sentences.ends(paragraph.plainText())) {
        turns.end();
        asked = false;
      } else if (begun && !asked) {
        asked = true;
        open(SpeechTurnRole.QUESTION, paragraph);
        return;
      }
    } else if (ParagraphEmphasis.isWhollyEmphasised(paragraph)) {
      turns.end();
      asked = false;
    } else if (asked) {
      asked = false;
      open(SpeechTurnRole.ANSWER, paragraph);
      return;
    }
    turns.add(paragraph);
  }

  private void open(SpeechTurnRole role, Paragraph paragraph) {
    String label = TurnLabel.of(BlockOpening.of(paragraph));
    Optional<InlineCut> cut =
        label != null && names.has(label)
            ? InlineCut.at(paragraph.content(), label.length() + 1)
            : Optional.empty();
    if (cut.isEmpty() || cut.get().after().isEmpty()) {
      turns.open(role, List.of(), speakerByRole.get(role), paragraph.info(), RULE, 0.8);
      turns.add(paragraph);
      return;
    }
    Speaker speaker = speakers.of(names.full(label).orElse(label));
    if (speaker != null) {
      speakerByRole.put(role, speaker);
    }
    turns.open(role, cut.get().before(), speaker, paragraph.info(), RULE, 0.8);
    turns.add(paragraph.withContent(cut.get().after()));
  }
}
