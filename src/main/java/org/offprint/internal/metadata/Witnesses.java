package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ContributorKind;
import org.offprint.model.ElementPath;

/** All that the page says about its article, in the order in which it was found. */
public final class Witnesses {
  /**
   * A page that states something more often than this adds nothing new. At 50 or 200, none of 1,009
   * pages and texts changes.
   */
  private static final int MOST_PER_CLUE = 100;

  /**
   * No fact about an article is longer; anything longer is a mistake of the page. At 5,000 or
   * 20,000, none of 1,009 pages and texts changes.
   */
  private static final int LONGEST = 10_000;

  private final List<Witness> all = new ArrayList<>();
  private final Map<Clue, List<Witness>> byClue = new EnumMap<>(Clue.class);

  /** Pages state most facts several times in the same words, which are kept once. */
  private final Map<String, String> values = new HashMap<>();

  /** Takes a value, unless it is blank or far too long. */
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
    List<Witness> same = byClue.get(clue);
    if (same == null) {
      same = new ArrayList<>();
      byClue.put(clue, same);
    }
    if (value.isBlank() || value.length() > LONGEST || same.size() >= MOST_PER_CLUE) {
      return Optional.empty();
    }
    String shared = Objects.requireNonNullElse(values.putIfAbsent(value, value), value);
    Witness witness = new Witness(all.size(), clue, shared, kind, url, place);
    all.add(witness);
    same.add(witness);
    return Optional.of(witness);
  }

  /** Whether more witnesses of that kind are accepted. */
  public boolean wants(Clue clue) {
    return of(clue).size() < MOST_PER_CLUE;
  }

  public List<Witness> all() {
    return List.copyOf(all);
  }

  /** The witnesses of a kind, in order. */
  public List<Witness> of(Clue clue) {
    return byClue.getOrDefault(clue, List.of());
  }

  /** The first witness of a kind. */
  public Optional<Witness> first(Clue clue) {
    List<Witness> list = of(clue);
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
  }

  /** The first witness of each kind that states the fact, most trusted first. */
  List<Witness> firstOfEachKind(Fact fact) {
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
