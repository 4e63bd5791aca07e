package org.offprint.internal.said.passage;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Attribution;
import org.offprint.model.Speaker;

/**
 * Who is quoted, and how the text says so.
 *
 * @param name the fullest name
 * @param mention the words used here
 * @param person who it is, if a person
 * @param cue the word that gives the quotation to the source, or {@code null}
 * @param rule which rule found it
 */
public record Source(
    String name, String mention, @Nullable Person person, @Nullable String cue, Rule rule) {

  /** The same source, found by another rule and without a cue of its own. */
  public Source by(Rule other) {
    return new Source(name, mention, person, null, other);
  }

  public Source by(Rule other, @Nullable String word) {
    return new Source(name, mention, person, word, other);
  }

  public Attribution attribution() {
    Attribution.Builder builder =
        Attribution.builder().speaker(Speaker.of(name)).mention(mention).rule(rule.code());
    return cue == null ? builder.build() : builder.cue(cue).build();
  }
}
