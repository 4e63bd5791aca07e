package org.offprint.internal.said.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;

/** Words in a sentence in the mood of reported speech are those of the speaker before it. */
public final class ReportedRule implements AttributionRule {
  @Override
  public @Nullable Source source(Sentence sentence, int quotation) {
    Sentence before = sentence.before();
    if (before == null || !sentence.has(Kind.REPORTED)) {
      return null;
    }
    Source speaker = before.speaker();
    return speaker == null ? null : speaker.by(Rule.REPORTED_MOOD);
  }
}
