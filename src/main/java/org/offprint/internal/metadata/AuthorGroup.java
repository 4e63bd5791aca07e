package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.model.ContributorKind;

/**
 * The names that one kind of witness gives.
 *
 * @param credits the names by their form for comparison, in order
 * @param sources which witness gave each
 */
record AuthorGroup(Map<String, Credit> credits, Map<String, Witness> sources) {
  Set<String> keys() {
    return credits.keySet();
  }

  /** How many of them may be people. */
  int people() {
    int people = 0;
    for (Credit credit : credits.values()) {
      people += credit.kind() == ContributorKind.ORGANIZATION ? 0 : 1;
    }
    return people;
  }

  boolean shares(AuthorGroup other) {
    return !Collections.disjoint(keys(), other.keys());
  }

  /** The witnesses that give a name which the other group has too. */
  List<Witness> shared(AuthorGroup other) {
    List<Witness> shared = new ArrayList<>();
    for (Map.Entry<String, Witness> source : sources.entrySet()) {
      if (other.keys().contains(source.getKey())) {
        shared.add(source.getValue());
      }
    }
    return shared;
  }

  /** How many names a witness gave. */
  int namesOf(Witness witness) {
    int names = 0;
    for (Witness source : sources.values()) {
      names += source.index() == witness.index() ? 1 : 0;
    }
    return names;
  }

  /**
   * With {@code Varga, Ines} read as one inverted name, if that name occurs in its usual order
   * elsewhere or the two words cannot be names of their own.
   */
  AuthorGroup turned(Set<String> spoken) {
    Map<String, Credit> turned = new LinkedHashMap<>();
    Map<String, Witness> from = new LinkedHashMap<>();
    for (Map.Entry<String, Credit> entry : credits.entrySet()) {
      Credit credit = entry.getValue();
      Witness witness = sources.get(entry.getKey());
      Optional<String> name = turned(witness, spoken);
      String value = name.orElse(credit.name());
      String newKey = TitleForm.key(value);
      Credit kept =
          name.isEmpty()
              ? credit
              : new Credit(value, ContributorKind.PERSON, credit.role(), null, null);
      turned.putIfAbsent(newKey, kept);
      from.putIfAbsent(newKey, witness);
    }
    return new AuthorGroup(turned, from);
  }

  private static Optional<String> turned(Witness witness, Set<String> spoken) {
    String value = witness.value();
    int comma = value.indexOf(',');
    if (comma <= 0 || value.indexOf(',', comma + 1) >= 0) {
      return Optional.empty();
    }
    String last = value.substring(0, comma).strip();
    String first = value.substring(comma + 1).strip();
    String name = first + ' ' + last;
    boolean single = Tokens.count(last) == 1 && Tokens.count(first) <= 2;
    boolean known = spoken.contains(TitleForm.key(name)) && Tokens.count(name) <= 5;
    boolean plain = single && !AuthorNames.isOrganisation(name) && PersonName.in(name).isPresent();
    return known || plain ? Optional.of(name) : Optional.empty();
  }
}
