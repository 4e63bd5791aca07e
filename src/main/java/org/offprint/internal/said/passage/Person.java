package org.offprint.internal.said.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom an article names. */
public final class Person {
  private List<String> name;
  private final int first;
  private @Nullable Kind sex;
  private boolean sure;
  private int mentions;
  private int placed;

  /**
   * Makes one.
   *
   * @param name the words of the name
   * @param first the place of the first mention among all
   */
  public Person(List<String> name, int first, @Nullable Kind sex) {
    this.name = name;
    this.first = first;
    this.sex = sex;
  }

  /** The fullest name. */
  public String name() {
    return String.join(" ", name).replace("' ", "'").replace("’ ", "’");
  }

  public List<String> words() {
    return name;
  }

  public int first() {
    return first;
  }

  /** {@link Kind#MAN}, {@link Kind#WOMAN}, or {@code null} if the text does not say. */
  public @Nullable Kind sex() {
    return sex;
  }

  /** Notes that more than the capitals of the name says that somebody has it. */
  public void confirm() {
    sure = true;
  }

  /**
   * Counts a full name.
   *
   * @param behindPlaceWord whether a word such as "in" stands before it
   */
  public void mention(boolean behindPlaceWord) {
    mentions++;
    placed += behindPlaceWord ? 1 : 0;
  }

  /** Whether it is a place rather: most full names stand behind a word such as "in". */
  public boolean isPlace() {
    return placed * 2 > mentions && sex == null;
  }

  /** Whether it is a person for sure, where nouns have capitals too. */
  public boolean isSure() {
    return sure || sex != null;
  }

  public void learn(List<String> words, @Nullable Kind shown) {
    if (words.size() > name.size()) {
      name = words;
    }
    if (sex == null) {
      sex = shown;
    }
  }
}
