package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Metadata;
import org.offprint.model.Role;
import org.offprint.model.Speaker;

/**
 * The facts of a thread: unless the head of the page states them, its author and its date are those
 * of the first post. What stands in other posts, or in boxes about members, is about something
 * else.
 */
public final class ThreadFacts {
  private static final String AUTHOR = "author";
  private static final String PUBLISHED = "published";

  private static final Set<EvidenceSource> HEAD =
      Set.of(EvidenceSource.JSON_LD, EvidenceSource.OPEN_GRAPH, EvidenceSource.META_TAG);

  private ThreadFacts() {}

  /**
   * The facts of a page with its posts.
   *
   * @param dateElement the number of the element that shows the date of the page, or -1; above the
   *     posts it may show that of the thread
   */
  public static Metadata of(Metadata page, Posts posts, int dateElement) {
    if (posts.isEmpty() || posts.areChat()) {
      return page;
    }
    FoundPost first = posts.all().get(0);
    List<Evidence> evidence = new ArrayList<>(page.evidence());
    Metadata.Builder facts = Metadata.builder().from(page);
    if (!isInHead(page, AUTHOR)) {
      Speaker author = first.author();
      facts.contributors(contributors(page, author));
      choose(evidence, AUTHOR, author == null ? null : author.name());
    }
    ArticleDate date = first.published();
    boolean above = dateElement >= 0 && dateElement < first.element();
    boolean stated = isInHead(page, PUBLISHED) || (date == null && above);
    if (!stated) {
      facts.published(Optional.ofNullable(date));
      choose(evidence, PUBLISHED, date == null ? null : date.raw());
    }
    return facts.evidence(evidence).build();
  }

  private static boolean isInHead(Metadata page, String field) {
    for (Evidence witness : page.evidence()) {
      if (witness.chosen() && witness.field().equals(field) && HEAD.contains(witness.source())) {
        return true;
      }
    }
    return false;
  }

  private static List<Contributor> contributors(Metadata page, @Nullable Speaker author) {
    List<Contributor> contributors = new ArrayList<>();
    if (author != null) {
      contributors.add(
          Contributor.builder().name(author.name()).certainty(Certainty.VISIBLE).build());
    }
    for (Contributor contributor : page.contributors()) {
      if (!contributor.role().equals(Role.AUTHOR)) {
        contributors.add(contributor);
      }
    }
    return contributors;
  }

  /** Makes a value the one that the first post shows, in place of what was chosen before. */
  private static void choose(List<Evidence> evidence, String field, @Nullable String value) {
    for (int i = 0; i < evidence.size(); i++) {
      Evidence said = evidence.get(i);
      if (said.field().equals(field) && said.chosen()) {
        evidence.set(i, said.withChosen(false));
      }
    }
    if (value != null) {
      evidence.add(
          new Evidence(field, value, EvidenceSource.VISIBLE_TEXT, Certainty.VISIBLE, true, null));
    }
  }
}
