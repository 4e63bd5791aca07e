package org.offprint.internal.said.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.source.NounPhrase;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.internal.said.source.Sources;
import org.offprint.internal.said.source.Subjects;

/** Ines Varga said: “We leave.” Of several verbs the nearest one decides. */
public final class SaidBeforeRule implements AttributionRule {
  /** What may stand between a conjunction and its verb. */
  private static final int BETWEEN = Kind.ADVERB.bit() | Kind.AUXILIARY.bit() | Kind.REPORTED.bit();

  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Sources sources;

  public SaidBeforeRule(NounPhrases phrases, Subjects subjects, Sources sources) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.sources = sources;
  }

  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    int verb = verbBefore(sentence, quotation);
    if (verb == quotation - 1 && sentence.is(verb, Kind.NAMING)) {
      // A leaflet called “Fog”: that is its name.
      return null;
    }
    if (verb >= 0) {
      return hasOpener(sentence, verb, quotation) ? null : of(sentence, verb, quotation);
    }
    int behind = participleBehind(sentence, quotation);
    return behind < 0 || isPassive(sentence, quotation)
        ? null
        : subjects.of(sentence, behind, sentence.from(), quotation, Rule.SAID_BEFORE);
  }

  /** Whether another source is named nearer to the quotation: he said, according to her, “no”. */
  private static boolean hasOpener(Sentence sentence, int verb, int quotation) {
    for (int i = verb + 1; i < quotation; i++) {
      if (sentence.is(i, Kind.OPENER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject of the clause before a quotation is what is spoken of. */
  private static boolean isPassive(Sentence sentence, int quotation) {
    for (int i = quotation - 1; i >= sentence.from(); i--) {
      if (sentence.is(i, Token.Type.COMMA)) {
        return false;
      }
      if (sentence.is(i, Kind.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** The verb behind a quotation whose auxiliary stands before it, in the same clause; or -1. */
  private int participleBehind(Sentence sentence, int quotation) {
    boolean auxiliary = false;
    for (int i = quotation - 1; i >= sentence.from(); i--) {
      if (sentence.is(i, Token.Type.COMMA)) {
        break;
      }
      auxiliary |= sentence.is(i, Kind.AUXILIARY);
    }
    for (int i = quotation + 1; auxiliary && i < sentence.to(); i++) {
      if (!sentence.is(i, Token.Type.WORD)) {
        break;
      }
      if (phrases.isVerb(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whom the sentence gives words to that need not stand in marks. */
  public @Nullable Source speaker(Sentence sentence) {
    int verb = verbBefore(sentence, sentence.to());
    return verb < 0 ? null : of(sentence, verb, sentence.to());
  }

  private @Nullable Source of(Sentence sentence, int verb, int to) {
    String cue = sentence.passage().text(verb, verb + 1);
    int shared = verb;
    while (isJoined(sentence, shared)) {
      int earlier = verbBefore(sentence, shared);
      if (earlier < 0) {
        Source first = first(sentence, shared);
        return first == null ? null : first.by(Rule.SAID_BEFORE, cue);
      }
      shared = earlier;
    }
    Source found = subjects.of(sentence, shared, sentence.from(), to, Rule.SAID_BEFORE);
    return found == null ? null : found.by(Rule.SAID_BEFORE, cue);
  }

  private int verbBefore(Sentence sentence, int to) {
    for (int i = to - 1; i >= sentence.from(); i--) {
      if (phrases.isVerb(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the verb shares the subject of one before it: she left and said. */
  private static boolean isJoined(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > sentence.from() && sentence.isAny(i, BETWEEN)) {
      i--;
    }
    return sentence.is(i, Kind.CONJUNCTION) && i > sentence.from();
  }

  private @Nullable Source first(Sentence sentence, int to) {
    List<NounPhrase> all = phrases.in(sentence, sentence.from(), to);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).namesSource()) {
        return sources.of(sentence, all, i, to, Rule.SAID_BEFORE);
      }
    }
    return null;
  }
}
