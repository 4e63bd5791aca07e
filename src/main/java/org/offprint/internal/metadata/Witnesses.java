package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ContributorKind;
import org.offprint.model.ElementPath;

/** All that the page says about its article, in the order in which it was found. */
public final class Witnesses {
  /**
   * A page that says a thing more often than this says nothing new. At 50 or 200, none of 1,009
   * pages and texts changes.
   */
  private static final int MOST_PER_CLUE = 100;

  /**
   * No fact of an article is longer; what is longer is a mistake of the page. At 5,000 or 20,000,
   * none of 1,009 pages and texts changes.
   */
  private static final int LONGEST = 10_000;

  private final List<Witness> all = new ArrayList<>();
  private final Map<Clue, List<Witness>> byClue = new EnumMap<>(Clue.class);

  /** Takes a value; blank and endless ones are not taken. */
  public Optional<Witness> add(Clue clue, String value, @Nullable ElementPath place) {
    return add(clue, value, ContributorKind.UNKNOWN, null, place);
  }

  /** Takes a contributor. */
  public Optional<Witness> add(
      Clue clue,
      String value,
      ContributorKind kind,
      @Nullable String url,
      @Nullable ElementPath place) {
    List<Witness> same = byClue.computeIfAbsent(clue, key -> new ArrayList<>());
    if (value.isBlank() || value.length() > LONGEST || same.size() >= MOST_PER_CLUE) {
      return Optional.empty();
    }
    Witness witness = new Witness(all.size(), clue, value, kind, url, place);
    all.add(witness);
    same.add(witness);
    return Optional.of(witness);
  }

  /** Whether more witnesses of that sort are taken. */
  public boolean wants(Clue clue) {
    return of(clue).size() < MOST_PER_CLUE;
  }

  public List<Witness> all() {
    return List.copyOf(all);
  }

  /** The witnesses of a sort, in order. */
  public List<Witness> of(Clue clue) {
    return byClue.getOrDefault(clue, List.of());
  }

  /** The first witness of a sort. */
  public Optional<Witness> first(Clue clue) {
    List<Witness> list = of(clue);
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }

  /** The first witness of each sort that tells of the fact, most trusted first. */
  List<Witness> firsts(Fact fact) {
    List<Witness> firsts = new ArrayList<>();
    for (Clue clue : Clue.of(fact)) {
      List<Witness> list = of(clue);
      if (!list.isEmpty()) {
        firsts.add(list.get(0));
      }
    }
    return firsts;
  }
}
