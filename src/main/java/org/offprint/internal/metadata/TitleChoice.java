package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Words;

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

  /** Those that say what the article is called, and nothing before it. */
  private static final List<Clue> WITHOUT_KICKER =
      List.of(Clue.JSON_LD_HEADLINE, Clue.OG_TITLE, Clue.TWITTER_TITLE);

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
    Optional<Witness> ruled = witnesses.first(Clue.SITE_RULE_TITLE);
    if (ruled.isPresent()) {
      return Optional.of(new Choice<>(ruled.get().value(), ruled.get()));
    }
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
    boolean only = headings.size() == 1 && !isForeign(headings.get(0), declared);
    for (Witness witness : declared) {
      String title = cut(witness);
      boolean headline = witness.clue() == Clue.JSON_LD_HEADLINE;
      if (!headline && only) {
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

  /** A heading that ends with a declared title has a kicker or a date before it. */
  private Choice<String> withoutKicker(Witness heading) {
    for (Clue clue : WITHOUT_KICKER) {
      Optional<Witness> declared = witnesses.first(clue);
      if (declared.isPresent()) {
        String title = cut(declared.get());
        if (isKicked(heading.value(), title)) {
          return new Choice<>(title, List.of(heading, declared.get()));
        }
      }
    }
    return new Choice<>(heading.value(), heading);
  }

  /**
   * Whether a heading is a title with a kicker before it, which is neither an article nor what the
   * rest follows behind a colon, unless it is a word such as "Blog".
   */
  private static boolean isKicked(String heading, String title) {
    if (!TitleForm.key(heading).endsWith(' ' + TitleForm.key(title))
        || !TitleForm.areAlike(heading, title)) {
      return false;
    }
    int at = Math.max(0, heading.strip().length() - title.length());
    String kicker = heading.strip().substring(0, at).strip();
    boolean series = kicker.endsWith(":") && TitleForm.key(kicker).indexOf(' ') > 0;
    return !series && !Words.SITE_ARTICLES.phrases().matches(kicker);
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

  /** Whether a heading has no word of what is declared: it names the site or a section of it. */
  private boolean isForeign(Witness heading, List<Witness> declared) {
    for (Witness witness : declared) {
      if (TitleForm.sharedWords(heading.value(), cut(witness)) != 0) {
        return false;
      }
    }
    return !declared.isEmpty();
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
      case ARTICLE_HEADING -> witness.value();
      default -> TitleForm.withoutSite(witness.value(), sites);
    };
  }
}
