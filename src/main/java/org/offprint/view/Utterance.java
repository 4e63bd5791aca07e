package org.offprint.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Attribution;
import org.offprint.model.Node;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;

/**
 * Words in one or more quotations that belong together: “We leave,” she said, “at dawn.” A turn of
 * an interview is an utterance as well.
 *
 * @param parts the quotations or the turn, in reading order, never empty
 * @param spans where the words of each part are in the text, without their marks
 * @param words the words of all parts, with a space between two of them
 * @param function what the words are there for; blocks and turns are speech where somebody says
 *     them
 * @param speaker who says them, or {@code null} if the article does not say
 * @param attribution how the article says so, or {@code null} if it does not, or by a label
 */
public record Utterance(
    List<Node> parts,
    List<TextSpan> spans,
    String words,
    QuotationFunction function,
    @Nullable Speaker speaker,
    @Nullable Attribution attribution) {
  /** Refuses {@code null} and parts without a place. */
  public Utterance {
    parts = List.copyOf(parts);
    spans = List.copyOf(spans);
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(function, "function");
    if (parts.isEmpty() || parts.size() != spans.size()) {
      throw new IllegalArgumentException("each part needs a span, and there must be one");
    }
  }

  /**
   * Whether somebody says the words: titles and terms stand in quotation marks as well.
   *
   * @return true for speech and fragments of it
   */
  public boolean isSaid() {
    return function == QuotationFunction.SPEECH || function == QuotationFunction.FRAGMENT;
  }

  /**
   * The fullest name of who says the words.
   *
   * @return the name, empty if the article does not say
   */
  public Optional<String> speakerName() {
    return Optional.ofNullable(speaker).map(Speaker::name);
  }

  /**
   * From the first word of the first part to the last one of the last part.
   *
   * @return the span, with what stands between the parts
   */
  public TextSpan span() {
    return new TextSpan(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
