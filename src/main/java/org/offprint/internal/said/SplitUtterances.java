package org.offprint.internal.said;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;
import org.offprint.internal.said.passage.Token;

/**
 * Joins words that only a clause about who says them parts: “We leave,” Ines Varga said, “at dawn.”
 */
final class SplitUtterances {
  /** In tokens, of the clause between two parts. */
  private static final int LONGEST_CLAUSE = 18;

  private final List<Passage> passages;
  private @Nullable Set<String> taken;
  private int named;

  /**
   * Joins such words in some passages.
   *
   * @param passages all of an article, whose utterances have names that are not given again
   */
  SplitUtterances(List<Passage> passages) {
    this.passages = passages;
  }

  /** Joins those of a passage whose speakers are known. */
  void join(Passage passage) {
    if (passage.quotations().size() > 1) {
      for (Sentence sentence : passage.sentences()) {
        join(sentence);
      }
    }
  }

  private void join(Sentence sentence) {
    int before = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      QuotedWords second = sentence.at(i).quoted();
      if (second == null) {
        continue;
      }
      QuotedWords first = before < 0 ? null : sentence.at(before).quoted();
      if (first != null && isSplit(sentence, before, i, first, second)) {
        String name = first.utterance();
        if (name == null) {
          name = second.utterance() == null ? unused() : second.utterance();
          first.join(name);
        }
        if (second.utterance() == null) {
          second.join(name);
        }
      }
      before = i;
    }
  }

  private static boolean isSplit(
      Sentence sentence, int first, int second, QuotedWords opens, QuotedWords goesOn) {
    Source source = opens.source();
    Source same = goesOn.source();
    boolean parted =
        sentence.is(second - 1, Token.Type.COMMA) || sentence.is(second - 1, Token.Type.DASH);
    if (source == null
        || same == null
        || !parted
        || source.rule() != Rule.SAID_BEHIND
        || !source.name().equals(same.name())
        || second - first > LONGEST_CLAUSE
        || !opens.isSpeech()
        || !goesOn.isSpeech()) {
      return false;
    }
    boolean verb = false;
    for (int i = first + 1; i < second; i++) {
      verb |= sentence.isAny(i, Kind.VERB.bit() | Kind.ASIDE.bit());
    }
    return verb;
  }

  private String unused() {
    if (taken == null) {
      taken = new HashSet<>();
      for (Passage passage : passages) {
        for (QuotedWords quoted : passage.quotations()) {
          if (quoted.utterance() != null) {
            taken.add(quoted.utterance());
          }
        }
      }
    }
    String name;
    do {
      name = "s" + ++named;
    } while (taken.contains(name));
    return name;
  }
}
