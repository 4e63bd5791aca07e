package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the title. A heading that agrees with what the head of the page declares is the title as
 * readers see it; without such a heading, the most trusted declaration is taken.
 */
final class TitleChoice {
  private static final List<Clue> DECLARED =
      List.of(
          Clue.JSON_LD_HEADLINE,
          Clue.MICRODATA_HEADLINE,
          Clue.OG_TITLE,
          Clue.META_TITLE,
          Clue.TWITTER_TITLE,
          Clue.TITLE_ELEMENT);

  /** In hundredths of the words of both: at less, two titles are about other things. */
  private static final int LEAST_SHARED = 34;

  /** How many headings are compared in this way: where many stand, most head other articles. */
  private static final int MOST_REWORDED = 2;

  private final Witnesses witnesses;
  private final SiteNames sites;

  TitleChoice(Witnesses witnesses, SiteNames sites) {
    this.witnesses = witnesses;
    this.sites = sites;
  }

  Optional<Choice<String>> choose() {
    List<Witness> declared = new ArrayList<>();
    for (Clue clue : DECLARED) {
      Optional<Witness> first = witnesses.first(clue);
      if (first.isPresent()) {
        declared.add(first.get());
      }
    }
    List<Witness> headings = new ArrayList<>();
    for (Witness heading : witnesses.of(Clue.ARTICLE_HEADING)) {
      if (declared.isEmpty() || !sites.contains(heading.value())) {
        headings.add(heading);
      }
    }
    Optional<Witness> agreed = agreed(headings, declared);
    if (agreed.isPresent()) {
      return Optional.of(withoutKicker(agreed.get()));
    }
    Optional<Witness> reworded = reworded(headings, declared);
    if (reworded.isPresent()) {
      return Optional.of(new Choice<>(reworded.get().value(), reworded.get()));
    }
    for (Witness witness : declared) {
      String title = cut(witness);
      boolean headline = witness.clue() == Clue.JSON_LD_HEADLINE;
      if (!headline && headings.size() == 1) {
        break;
      }
      if (!title.isBlank() && !sites.contains(title)) {
        return Optional.of(new Choice<>(title, witness));
      }
    }
    List<Witness> rest = headings.isEmpty() ? declared : headings;
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice<>(cut(rest.get(0)), rest.get(0)));
  }

  /** A heading that ends with the declared headline has a kicker before it. */
  private Choice<String> withoutKicker(Witness heading) {
    Optional<Witness> headline = witnesses.first(Clue.JSON_LD_HEADLINE);
    boolean kicked =
        headline.isPresent()
            && TitleForm.key(heading.value()).endsWith(' ' + TitleForm.key(headline.get().value()))
            && TitleForm.areAlike(heading.value(), headline.get().value());
    return kicked
        ? new Choice<>(headline.get().value(), List.of(heading, headline.get()))
        : new Choice<>(heading.value(), heading);
  }

  /**
   * The first heading that is declared in the same words; else the first that is declared in part.
   */
  private Optional<Witness> agreed(List<Witness> headings, List<Witness> declared) {
    for (Witness heading : headings) {
      for (Witness witness : declared) {
        if (TitleForm.areSame(heading.value(), cut(witness))) {
          return Optional.of(heading);
        }
      }
    }
    for (Witness heading : headings) {
      for (Witness witness : declared) {
        if (heads(heading.value(), witness.value())
            || TitleForm.areAlike(heading.value(), cut(witness))) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  /** The heading that says what a declared title says in other words, and is no part of it. */
  private Optional<Witness> reworded(List<Witness> headings, List<Witness> declared) {
    Optional<Witness> best = Optional.empty();
    int most = LEAST_SHARED - 1;
    for (Witness heading : headings.subList(0, Math.min(headings.size(), MOST_REWORDED))) {
      for (Witness witness : declared) {
        String title = cut(witness);
        int shared = TitleForm.sharedWords(heading.value(), title);
        if (shared > most && !TitleForm.key(title).contains(TitleForm.key(heading.value()))) {
          most = shared;
          best = Optional.of(heading);
        }
      }
    }
    return best;
  }

  private static boolean heads(String heading, String title) {
    for (String head : TitleForm.heads(title)) {
      if (TitleForm.areSame(heading, head)) {
        return true;
      }
    }
    return false;
  }

  private String cut(Witness witness) {
    return switch (witness.clue()) {
      case ARTICLE_HEADING, JSON_LD_HEADLINE -> witness.value();
      default -> TitleForm.withoutSite(witness.value(), sites);
    };
  }
}
