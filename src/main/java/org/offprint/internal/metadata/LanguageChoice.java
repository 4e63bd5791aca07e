package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the language. The page's own attribute wins unless two other witnesses agree on a
 * different language: templates set it and are not always translated.
 */
final class LanguageChoice {
  private final Witnesses witnesses;

  LanguageChoice(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  Optional<Choice<String>> choose() {
    List<Witness> said = new ArrayList<>();
    for (Witness witness : witnesses.firstOfEachKind(Fact.LANGUAGE)) {
      if (LanguageTag.of(witness.value()).isPresent()) {
        said.add(witness);
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Witness first = said.get(0);
    Witness chosen = first;
    if (said.size() > 2 && primary(said.get(1)).equals(primary(said.get(2)))) {
      chosen = primary(first).equals(primary(said.get(1))) ? first : said.get(1);
    }
    return Optional.of(new Choice<>(tag(chosen), chosen));
  }

  private static String tag(Witness witness) {
    return LanguageTag.of(witness.value()).orElseThrow();
  }

  private static String primary(Witness witness) {
    return LanguageTag.primary(tag(witness));
  }
}
