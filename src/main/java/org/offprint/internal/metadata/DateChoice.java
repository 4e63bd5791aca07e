package org.offprint.internal.metadata;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.DateReader;
import org.offprint.model.ArticleDate;

/** Chooses a date: the first in order of trust that can be read. */
final class DateChoice {
  private DateChoice() {}

  static Optional<Choice<ArticleDate>> choose(List<Witness> witnesses) {
    for (Witness witness : witnesses) {
      Optional<ArticleDate> date = read(witness);
      if (date.isPresent()) {
        return date.map(found -> new Choice<>(found, witness));
      }
    }
    return Optional.empty();
  }

  /** What the witness says; years before the web are left to people to believe. */
  static Optional<ArticleDate> read(Witness witness) {
    return DateReader.read(witness.value());
  }
}
