package org.offprint.internal.html.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witness;
import org.offprint.internal.metadata.Witnesses;
import org.offprint.model.ContributorKind;
import org.offprint.model.ElementPath;

/** Collects what the elements of a page say and remembers which element said it. */
final class WitnessCollector {
  /**
   * In characters; a longer value is not a fact. At 10,000 or 40,000, none of 509 pages changes.
   */
  private static final int LONGEST = 20_000;

  private final Witnesses witnesses = new Witnesses();
  private final Map<Integer, Integer> elements = new HashMap<>();
  private final ElementPaths paths;

  WitnessCollector(ElementPaths paths) {
    this.paths = paths;
  }

  Witnesses witnesses() {
    return witnesses;
  }

  /** The number of the element of a witness, by the witness's number; -1 for one without. */
  int element(int index) {
    return elements.getOrDefault(index, -1);
  }

  /** Adds what an element with a number says. */
  void add(Clue clue, String value, int element) {
    add(clue, value, ContributorKind.UNKNOWN, null, element);
  }

  /** Adds a contributor whom an element with a number names. */
  void add(Clue clue, String value, ContributorKind kind, @Nullable String url, int element) {
    if (wants(clue, value)) {
      ElementPath place = paths.ofWitness(element);
      Optional<Witness> witness = witnesses.add(clue, CleanText.of(value), kind, url, place);
      if (witness.isPresent()) {
        elements.put(witness.get().index(), element);
      }
    }
  }

  private boolean wants(Clue clue, String value) {
    return value.length() <= LONGEST && witnesses.wants(clue);
  }
}
