package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.people.NamesInText;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Inline;
import org.offprint.model.Speaker;

/**
 * Who answers in an interview whose turns do not say: the one person whom the title and the text
 * before the first question name, or else the title, the standfirst or that text alone. Whoever
 * wrote the article is not it.
 */
final class Guest {
  private final Set<String> title;
  private final Set<String> standfirst;
  private final Set<String> writers;

  private Guest(Set<String> title, Set<String> standfirst, Set<String> writers) {
    this.title = title;
    this.standfirst = standfirst;
    this.writers = writers;
  }

  static Guest of(ArticleDraft draft) {
    List<String> title = new ArrayList<>();
    for (Inline inline : draft.header().title()) {
      title.add(inline.plainText());
    }
    List<String> standfirst = new ArrayList<>();
    for (Block block : draft.header().standfirst()) {
      standfirst.add(block.plainText());
    }
    Set<String> writers = new TreeSet<>();
    for (Contributor contributor : draft.metadata().contributors()) {
      writers.add(contributor.name());
    }
    return new Guest(
        NamesInText.in(List.of(String.join("", title))).fullNames(),
        NamesInText.in(standfirst).fullNames(),
        writers);
  }

  /**
   * The guest, {@code null} if nobody in particular is named.
   *
   * @param introduction the text before the first turn
   */
  @Nullable Speaker introducedBy(List<String> introduction) {
    Set<String> before = new TreeSet<>(NamesInText.in(introduction).fullNames());
    before.addAll(standfirst);
    Set<String> both = new TreeSet<>(title);
    both.retainAll(before);
    for (Set<String> names : List.of(both, title, standfirst, before)) {
      Set<String> others = new TreeSet<>(names);
      others.removeAll(writers);
      if (!others.isEmpty()) {
        return others.size() == 1 ? Speaker.of(others.iterator().next()) : null;
      }
    }
    return null;
  }
}
