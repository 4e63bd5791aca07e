package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;

/**
 * Chooses the authors. What the head declares is compared with the byline beside the title: where
 * they name different people, the byline wins; where they share a name, the head wins, because it
 * knows who is an author and who took the pictures. People come before organisations.
 */
final class AuthorChoice {
  private static final List<Clue> BESIDE_TITLE =
      List.of(
          Clue.BYLINE_LINE,
          Clue.BYLINE_ELEMENT,
          Clue.AUTHOR_LINK,
          Clue.AUTHOR_ADDRESS,
          Clue.BYLINE_LABEL,
          Clue.NAME_BESIDE_DATE);
  private static final List<Clue> DISTANT = List.of(Clue.CLOSING_BYLINE, Clue.DISTANT_AUTHOR);
  private static final List<Clue> HEAD =
      List.of(
          Clue.JSON_LD_AUTHOR,
          Clue.CITATION_AUTHOR,
          Clue.META_AUTHOR,
          Clue.WRITTEN_BY_LABEL,
          Clue.ARTICLE_AUTHOR,
          Clue.SERVICE_AUTHOR,
          Clue.MICRODATA_AUTHOR);

  private final Witnesses witnesses;
  private final AuthorNames names;
  private final Predicate<String> printed;

  /**
   * @param printed whether readers see some words anywhere on the page
   */
  AuthorChoice(Witnesses witnesses, SiteNames sites, Predicate<String> printed) {
    this.witnesses = witnesses;
    this.names = new AuthorNames(sites);
    this.printed = printed;
  }

  Optional<Choice<List<Contributor>>> choose() {
    List<AuthorGroup> ruled = groups(List.of(Clue.SITE_RULE_AUTHOR));
    if (!ruled.isEmpty()) {
      return Optional.of(contributors(ruled.get(0), List.of(), ruled));
    }
    List<AuthorGroup> page = groups(BESIDE_TITLE);
    List<AuthorGroup> head = groups(HEAD);
    for (int i = 0; i < head.size(); i++) {
      // Names that were turned before are spoken from then on.
      head.set(i, head.get(i).turned(spoken(page, head)));
    }
    Optional<AuthorGroup> seen = best(page);
    Optional<AuthorGroup> said = best(head);
    List<AuthorGroup> named = groups(List.of(Clue.PRINTED_NAME));
    Optional<AuthorGroup> chosen = said;
    if (seen.isPresent() && (said.isEmpty() || wins(seen.get(), said.get()))) {
      chosen = seen;
    }
    if (chosen.isEmpty() || chosen.get().people() == 0) {
      chosen = otherwise(said, seen, named);
    }
    page.addAll(named);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    List<AuthorGroup> all = new ArrayList<>(page);
    all.addAll(head);
    return Optional.of(contributors(chosen.get(), page, all));
  }

  /** Whom to believe where neither the head nor a byline beside the title names a person. */
  private Optional<AuthorGroup> otherwise(
      Optional<AuthorGroup> said, Optional<AuthorGroup> seen, List<AuthorGroup> named) {
    Optional<AuthorGroup> distant = best(groups(DISTANT));
    if (distant.isPresent() && distant.get().people() > 0) {
      return distant;
    }
    for (Optional<AuthorGroup> group : List.of(best(named), said, seen)) {
      if (group.isPresent()) {
        return group;
      }
    }
    return distant;
  }

  /** Whether to believe the byline beside the title rather than the head. */
  private boolean wins(AuthorGroup seen, AuthorGroup said) {
    if (said.people() == 0) {
      return seen.people() > 0;
    }
    return seen.people() > 0 && !seen.shares(said) && !arePrinted(said);
  }

  /** Whether there are people among them, and readers see the names of all of these. */
  private boolean arePrinted(AuthorGroup group) {
    boolean printed = false;
    for (Credit credit : group.credits().values()) {
      if (credit.kind() == ContributorKind.PERSON) {
        printed = this.printed.test(credit.name());
        if (!printed) {
          return false;
        }
      }
    }
    return printed;
  }

  private static Set<String> spoken(List<AuthorGroup> page, List<AuthorGroup> head) {
    Set<String> keys = new LinkedHashSet<>();
    for (AuthorGroup group : page) {
      keys.addAll(group.keys());
    }
    for (AuthorGroup group : head) {
      keys.addAll(group.keys());
    }
    return keys;
  }

  /** The first group with people in it; else the first. */
  private static Optional<AuthorGroup> best(List<AuthorGroup> groups) {
    for (AuthorGroup group : groups) {
      if (group.people() > 0) {
        return Optional.of(group);
      }
    }
    return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(0));
  }

  private List<AuthorGroup> groups(List<Clue> clues) {
    List<AuthorGroup> groups = new ArrayList<>();
    for (Clue clue : clues) {
      Map<String, Credit> credits = new LinkedHashMap<>();
      Map<String, Witness> sources = new LinkedHashMap<>();
      for (Witness witness : witnesses.of(clue)) {
        for (Credit credit : names.in(witness)) {
          String key = TitleForm.key(credit.name());
          credits.putIfAbsent(key, credit);
          sources.putIfAbsent(key, witness);
        }
      }
      if (!credits.isEmpty()) {
        groups.add(new AuthorGroup(credits, sources));
      }
    }
    return groups;
  }

  /** Whether the byline beside the title has a name: then it is not only that of the site. */
  private static boolean isNamed(String name, AuthorGroup said, List<AuthorGroup> page) {
    return page.stream().anyMatch(seen -> seen != said && seen.keys().contains(name));
  }

  private static Choice<List<Contributor>> contributors(
      AuthorGroup group, List<AuthorGroup> page, List<AuthorGroup> all) {
    boolean people = group.people() > 0;
    List<Contributor> found = new ArrayList<>();
    List<Witness> believed = new ArrayList<>();
    for (Map.Entry<String, Credit> entry : group.credits().entrySet()) {
      Credit credit = entry.getValue();
      boolean organisation = credit.kind() == ContributorKind.ORGANIZATION;
      if (people && organisation && !isNamed(entry.getKey(), group, page)) {
        continue;
      }
      Witness witness = group.sources().get(entry.getKey());
      believed.add(witness);
      Contributor contributor = credit.contributor(witness.clue().certainty());
      String url = witness.url();
      if (url != null && group.namesOf(witness) == 1) {
        contributor = contributor.withUrl(url);
      }
      found.add(contributor);
    }
    // Those that name the same people agree, wherever they stand.
    for (AuthorGroup other : all) {
      believed.addAll(other.shared(group));
    }
    return new Choice<>(List.copyOf(found), List.copyOf(believed));
  }
}
