package org.offprint.internal.pass;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.words.PhraseList;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Node;
import org.offprint.model.SpeechTurn;

/**
 * Finds the reporters in the transcript of a broadcast: the label of a turn says so ({@code INES
 * VARGA, BYLINE:}), or the last words do ({@code For Harbour Radio, I'm Ines Varga in Lund.}).
 */
final class TranscriptReporters {
  /**
   * A sign-off with more words is a sentence of the report. At 7, 2 of 1,009 pages and texts
   * change; at 30, none.
   */
  private static final int MOST_WORDS = 15;

  /** A first name and a last. At 1, none of 1,009 pages and texts changes; at 4, 2. */
  private static final int FEWEST_NAMES = 2;

  private final FoundContributors found;

  private TranscriptReporters(FoundContributors found) {
    this.found = found;
  }

  /** The draft with the reporters among those who have a part in it. */
  static ArticleDraft read(ArticleDraft draft) {
    TranscriptReporters reporters = null;
    boolean any = false;
    for (Block block : draft.body()) {
      if (block instanceof SpeechTurn turn) {
        if (reporters == null) {
          reporters = new TranscriptReporters(new FoundContributors(draft));
        }
        any |= reporters.readLabel(turn);
        for (Block said : turn.content()) {
          any |= reporters.readSignOff(said);
        }
      }
    }
    return any ? draft.withMetadata(reporters.found.metadata()) : draft;
  }

  private boolean readLabel(SpeechTurn turn) {
    StringBuilder label = new StringBuilder();
    turn.label().forEach(inline -> label.append(inline.plainText()));
    int comma = label.indexOf(",");
    boolean byline =
        comma > 0
            && Words.TRANSCRIPT_BYLINES.phrases().indexIn(Tokens.fold(label.substring(comma))) >= 0;
    return byline && add(label.substring(0, comma), turn, Rule.TRANSCRIPT_BYLINE);
  }

  private boolean readSignOff(Block said) {
    String text = said.plainText();
    if (Tokens.count(text) > MOST_WORDS) {
      return false;
    }
    String folded = Tokens.fold(text);
    PhraseList introductions = Words.SELF_INTRODUCTIONS.phrases();
    int at = introductions.indexIn(folded);
    if (at < 0) {
      return false;
    }
    int name = at + introductions.at(folded, at).orElse("").length();
    return add(named(text.substring(Tokens.foldedEnd(text, name))), said, Rule.TRANSCRIPT_SIGN_OFF);
  }

  /** What stands before a place, or before the stop. */
  private static String named(String rest) {
    List<String> words = Tokens.split(rest);
    for (int i = FEWEST_NAMES; i < words.size(); i++) {
      String word = words.get(i);
      // "de" comes before places and inside names.
      if (Words.PLACE_PREPOSITIONS.phrases().matchesFolded(word)
          && !Words.NAME_PARTICLES.phrases().matchesFolded(word)) {
        return String.join(" ", words.subList(0, i));
      }
    }
    return rest.substring(0, Math.max(0, rest.length() - 1));
  }

  private boolean add(String words, Node where, Rule rule) {
    Optional<String> name = PersonName.in(words);
    name.ifPresent(
        reporter ->
            found.add(
                Contributor.builder()
                    .name(reporter)
                    .kind(ContributorKind.PERSON)
                    .certainty(Certainty.VISIBLE)
                    .build(),
                where,
                rule,
                0.9));
    return name.isPresent();
  }
}
