package org.offprint.internal.said.passage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one line of an article: a paragraph, a heading, a caption. */
public final class Passage {
  private final String text;
  private final List<QuotedWords> quotations;
  private final boolean running;
  private final @Nullable Passage before;
  private Tokens tokens = Tokens.NONE;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<NameRun> names = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param quotations all of them, outer ones before those inside them
   * @param running whether it is running text, not a heading or the like
   * @param before the passage of running text before it
   */
  public Passage(
      String text, List<QuotedWords> quotations, boolean running, @Nullable Passage before) {
    this.text = text;
    this.quotations = quotations;
    this.running = running;
    this.before = before;
  }

  public String text() {
    return text;
  }

  public String text(int from, int to) {
    return text.substring(tokens.start(from), tokens.end(to - 1));
  }

  public List<QuotedWords> quotations() {
    return quotations;
  }

  public boolean isRunning() {
    return running;
  }

  public @Nullable Passage before() {
    return before;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Takes the tokens of its text. */
  void hold(Tokens cut) {
    tokens = cut;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The runs of capitalised words, in order. */
  public List<NameRun> names() {
    return names;
  }

  /** The run that holds a token, or {@code null}. */
  public @Nullable NameRun nameAt(int token) {
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      NameRun run = names.get(middle);
      if (run.to() <= token) {
        low = middle + 1;
      } else if (run.from() > token) {
        high = middle - 1;
      } else {
        return run;
      }
    }
    return null;
  }
}
