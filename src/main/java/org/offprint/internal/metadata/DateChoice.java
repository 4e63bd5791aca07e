package org.offprint.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.model.ArticleDate;

/** Chooses a date: the most trusted one that can be read. */
final class DateChoice {
  private DateChoice() {}

  static Optional<Choice<ArticleDate>> choose(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      Optional<ArticleDate> date = read(witness);
      if (date.isPresent()) {
        return date.map(found -> new Choice<>(found, agreeing(found, witness, witnesses)));
      }
    }
    return Optional.empty();
  }

  /** The witness and those that name the same day. */
  private static List<Witness> agreeing(ArticleDate date, Witness chosen, List<Witness> witnesses) {
    return witnesses.stream()
        .filter(witness -> witness.value().equals(chosen.value()) || isSameDay(date, witness))
        .toList();
  }

  private static boolean isSameDay(ArticleDate date, Witness witness) {
    return date.day().isPresent() && read(witness).flatMap(ArticleDate::day).equals(date.day());
  }

  private static Optional<ArticleDate> read(Witness witness) {
    return DateReader.read(witness.value());
  }
}
