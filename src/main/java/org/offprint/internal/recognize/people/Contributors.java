package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.offprint.model.Contributor;

/**
 * The known contributors to an article, each once; names are compared ignoring case. Not safe for
 * use by several threads.
 */
public final class Contributors implements Predicate<String> {
  private final List<Contributor> all = new ArrayList<>();
  private final Map<String, Integer> placesByName = new HashMap<>();

  /** In the order in which they became known. */
  public List<Contributor> all() {
    return all;
  }

  /** Whether a contributor of that name is known. */
  @Override
  public boolean test(String name) {
    return knows(name);
  }

  /** Whether a contributor of that name is known. */
  public boolean knows(String name) {
    return placesByName.containsKey(folded(name));
  }

  /** Adds a contributor; to one who is known already, what is new about them. */
  public void add(Contributor found) {
    Integer place = placesByName.putIfAbsent(folded(found.name()), all.size());
    if (place == null) {
      all.add(found);
    } else {
      all.set(place, merged(all.get(place), found));
    }
  }

  /**
   * Whether a note about a person is about an author of the article: about a known one, or, if
   * nobody is known, about somebody whom the text has not mentioned before.
   *
   * @param note the note
   * @param before what stands before it
   */
  public boolean isAuthor(AuthorNote note, Iterable<String> before) {
    if (knows(note.name())) {
      return true;
    }
    if (!all.isEmpty()) {
      return false;
    }
    String family = note.name().substring(note.name().lastIndexOf(' ') + 1);
    for (String text : before) {
      if (hasWord(text, family)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Contributor merged(Contributor known, Contributor found) {
    Contributor.Builder both = Contributor.builder().from(known);
    both.addAllBio(found.bio());
    if (known.position().isEmpty()) {
      found.position().ifPresent(both::position);
    }
    if (known.affiliations().isEmpty()) {
      both.addAllAffiliations(found.affiliations());
    }
    if (known.email().isEmpty()) {
      found.email().ifPresent(both::email);
    }
    if (known.handle().isEmpty()) {
      found.handle().ifPresent(both::handle);
    }
    return both.build();
  }
}
