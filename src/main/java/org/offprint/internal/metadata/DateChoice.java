package org.offprint.internal.metadata;

import java.util.ArrayList;
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
        return Optional.of(new Choice<>(date.get(), agreeing(date.get(), witness, witnesses)));
      }
    }
    return Optional.empty();
  }

  /** The witness and those that name the same day. */
  private static List<Witness> agreeing(ArticleDate date, Witness chosen, List<Witness> witnesses) {
    List<Witness> agreeing = new ArrayList<>();
    for (Witness witness : witnesses) {
      if (witness.value().equals(chosen.value()) || isSameDay(date, witness)) {
        agreeing.add(witness);
      }
    }
    return agreeing;
  }

  private static boolean isSameDay(ArticleDate date, Witness witness) {
    if (date.day().isEmpty()) {
      return false;
    }
    Optional<ArticleDate> other = read(witness);
    return other.isPresent() && other.get().day().equals(date.day());
  }

  private static Optional<ArticleDate> read(Witness witness) {
    return DateReader.read(witness.value());
  }
}
