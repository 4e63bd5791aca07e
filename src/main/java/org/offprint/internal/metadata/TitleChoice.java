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

  private final Witnesses witnesses;
  private final SiteNames sites;

  TitleChoice(Witnesses witnesses, SiteNames sites) {
    this.witnesses = witnesses;
    this.sites = sites;
  }

  Optional<Choice<String>> choose() {
    List<Witness> declared = new ArrayList<>();
    DECLARED.forEach(clue -> witnesses.first(clue).ifPresent(declared::add));
    List<Witness> headings = new ArrayList<>(witnesses.of(Clue.ARTICLE_HEADING));
    headings.removeIf(heading -> sites.contains(heading.value()) && declared.size() > 0);
    Optional<Witness> agreed = agreed(headings, declared);
    if (agreed.isPresent()) {
      return agreed.map(this::withoutKicker);
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
    return headings.stream()
        .findFirst()
        .or(() -> declared.stream().findFirst())
        .map(witness -> new Choice<>(cut(witness), witness));
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
        boolean begins =
            TitleForm.heads(witness.value()).stream()
                .anyMatch(head -> TitleForm.areSame(heading.value(), head));
        if (begins || TitleForm.areAlike(heading.value(), cut(witness))) {
          return Optional.of(heading);
        }
      }
    }
    return Optional.empty();
  }

  private String cut(Witness witness) {
    return switch (witness.clue()) {
      case ARTICLE_HEADING, JSON_LD_HEADLINE -> witness.value();
      default -> TitleForm.withoutSite(witness.value(), sites);
    };
  }
}
