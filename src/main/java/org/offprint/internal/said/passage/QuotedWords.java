package org.offprint.internal.said.passage;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
import org.offprint.model.InlineQuotation;
import org.offprint.model.QuotationFunction;

/** A quotation in a passage, with what is found out about it. */
public final class QuotedWords {
  private final InlineQuotation node;
  private final int start;
  private final boolean nested;
  private int contentStart;
  private int contentEnd;
  private int end;
  private QuotationFunction function;
  private @Nullable Source source;
  private @Nullable String utterance;

  public QuotedWords(InlineQuotation node, int start, boolean nested) {
    this.node = node;
    this.start = start;
    this.nested = nested;
    this.function = node.function();
    this.utterance = node.utterance();
  }

  public void hold(int from, int to, int closed) {
    contentStart = from;
    contentEnd = to;
    end = closed;
  }

  /** Whether it stands inside another one. */
  public boolean isNested() {
    return nested;
  }

  /** Where its opening mark starts in the passage. */
  public int start() {
    return start;
  }

  public int contentStart() {
    return contentStart;
  }

  public int contentEnd() {
    return contentEnd;
  }

  /** Where its closing mark ends. */
  public int end() {
    return end;
  }

  /** Whether it runs on in the next paragraph. */
  public boolean isOpen() {
    return contentEnd == end && !node.open().isEmpty();
  }

  /** Whether a dash opens it, as it opens the lines of a dialogue, in which people take turns. */
  public boolean isTurn() {
    return !node.open().isEmpty() && Characters.isLongDash(node.open().charAt(0));
  }

  public @Nullable String utterance() {
    return utterance;
  }

  /** Says that it is a part of an utterance. */
  public void join(String name) {
    utterance = name;
  }

  public QuotationFunction function() {
    return function;
  }

  public void decide(QuotationFunction decided) {
    if (node.function() == QuotationFunction.UNKNOWN) {
      function = decided;
    }
  }

  /** Whether somebody said the words. */
  public boolean isSpeech() {
    return function == QuotationFunction.SPEECH || function == QuotationFunction.FRAGMENT;
  }

  public @Nullable Source source() {
    return source;
  }

  public void give(@Nullable Source found) {
    source = found;
  }

  /** The quotation with what was found out, the same object if that is nothing. */
  public InlineQuotation written() {
    InlineQuotation written = function == node.function() ? node : node.withFunction(function);
    if (utterance != null && node.utterance() == null) {
      written = written.withUtterance(utterance);
    }
    return source == null || node.attribution() != null || !isSpeech()
        ? written
        : written.withAttribution(source.attribution());
  }
}
