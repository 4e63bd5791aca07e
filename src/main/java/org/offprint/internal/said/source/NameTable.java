package org.offprint.internal.said.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.Person;

/** Whom and what an article names, under the fullest name it gives. */
public final class NameTable {
  /** How many people with one name are told apart. */
  private static final int MOST_ALIKE = 24;

  private final Map<String, List<Person>> byLastName = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();
  private final Map<String, String> longByAcronym = new HashMap<>();
  private int mentions;
  private int people;

  /** The place of a mention that is about to be looked at, among all. */
  public int next() {
    return ++mentions;
  }

  /** The place of the last mention that was looked at. */
  int place() {
    return mentions;
  }

  /** How many people it has. */
  public int people() {
    return people;
  }

  /** Somebody by a full name, of two words or more. */
  public Person full(List<String> name, @Nullable Kind sex) {
    String last = name.get(name.size() - 1);
    List<Person> alike = list(byLastName, last);
    for (Person person : alike) {
      if (isLike(person.words(), name)) {
        person.learn(name, sex);
        return person;
      }
    }
    people++;
    Person person = new Person(name, mentions, sex);
    if (alike.size() < MOST_ALIKE) {
      alike.add(person);
      list(byFirstName, name.get(0)).add(person);
    }
    return person;
  }

  private static List<Person> list(Map<String, List<Person>> map, String key) {
    List<Person> list = map.get(key);
    if (list == null) {
      list = new ArrayList<>(1);
      map.put(key, list);
    }
    return list;
  }

  /** Whether the first names are the same, or one is an initial of the other. */
  private static boolean isLike(List<String> one, List<String> other) {
    String first = one.get(0);
    String second = other.get(0);
    if (first.equals(second)) {
      return true;
    }
    boolean initial = first.endsWith(".") || second.endsWith(".");
    return initial && first.charAt(0) == second.charAt(0);
  }

  /** Somebody by a last name behind a title or role, though no full name was given. */
  public Person single(String name, @Nullable Kind sex) {
    Person known = known(name, mentions);
    if (known != null) {
      known.learn(List.of(name), sex);
      return known;
    }
    people++;
    Person person = new Person(List.of(name), mentions, sex);
    list(byLastName, name).add(person);
    return person;
  }

  /** Who has a last name, or else a first name that nobody shares: the last full one before. */
  public @Nullable Person known(String name, int mention) {
    List<Person> alike = byLastName.get(name);
    if (alike == null) {
      List<Person> first = byFirstName.getOrDefault(name, List.of());
      return first.size() == 1 ? first.get(0) : null;
    }
    Person known = alike.get(0);
    for (Person person : alike) {
      if (person.first() <= mention && person.words().size() > 1) {
        known = person;
      }
    }
    return known;
  }

  public void acronym(String letters, String name) {
    longByAcronym.putIfAbsent(letters, name);
  }

  /** The long name of a body, or the given one. */
  public String body(String name) {
    return longByAcronym.getOrDefault(name, name);
  }
}
