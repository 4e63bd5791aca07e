package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.model.Evidence;
import org.offprint.model.Media;
import org.offprint.model.Metadata;

/**
 * Decides between the witnesses of a page. For most facts the first {@link Clue} in order of trust
 * decides; facts that need more have a class of their own.
 */
public final class MetadataResolver {
  private final Witnesses witnesses;
  private final @Nullable String url;
  private final SiteNames sites;
  private final Optional<Choice<String>> title;
  private final Optional<Choice<String>> language;
  private final Set<Integer> believed = new LinkedHashSet<>();

  /** The witnesses that state a value which others gave. */
  private final Set<Integer> agreeing = new HashSet<>();

  /** The name of the site, once it is decided: a publisher of that name says nothing more. */
  private Optional<String> site = Optional.empty();

  /**
   * Decides on the title, which is needed to find what stands beside it, and on the language, which
   * is needed to read dates.
   *
   * @param witnesses everything that the page declares, and its headings; others may follow later
   * @param url the address of the page, or {@code null}
   * @param shown the names of the site that the page shows above the article
   */
  public MetadataResolver(Witnesses witnesses, @Nullable String url, List<String> shown) {
    this.witnesses = witnesses;
    this.url = url;
    sites = SiteNames.of(witnesses, url, shown);
    title = new TitleChoice(witnesses, sites).choose();
    language = new LanguageChoice(witnesses).choose();
  }

  /** The witness that gives the title. */
  public Optional<Witness> title() {
    return title.isEmpty() ? Optional.empty() : Optional.of(title.get().witnesses().get(0));
  }

  /** The order of day and month in dates in digits, by the language that the page declares. */
  public DayMonthOrder dateOrder() {
    return DayMonthOrder.of(language.isEmpty() ? null : language.get().value());
  }

  /** Whether two titles are the same or one makes up most of the other. */
  public static boolean isSameTitle(String one, String other) {
    return TitleForm.areAlike(one, other);
  }

  /** Whether a text is one of the parts of a title between its marks, but not all of it. */
  public static boolean isPartOfTitle(String text, String title) {
    return TitleForm.isPart(text, title);
  }

  /**
   * Decides the facts about the article, once all witnesses are collected.
   *
   * @param printed whether readers see some words anywhere on the page
   */
  public Resolution resolve(Predicate<String> printed) {
    Metadata.Builder metadata = Metadata.builder();
    metadata.url(Optional.ofNullable(url));
    first(Fact.URL);
    Optional<String> title = believe(this.title);
    if (title.isPresent()) {
      agree(Fact.TITLE, title.get());
    }
    metadata.contributors(
        believe(new AuthorChoice(witnesses, sites, printed).choose()).orElse(List.of()));
    DateChoice dates = new DateChoice(witnesses, dateOrder());
    metadata.published(believe(dates.published()));
    metadata.modified(believe(dates.modified()));
    metadata.saved(believe(dates.saved()));
    metadata.language(believe(language));
    site = shortSiteName(first(Fact.SITE_NAME));
    metadata.siteName(site);
    metadata.publisher(first(Fact.PUBLISHER));
    metadata.canonicalUrl(first(Fact.CANONICAL_URL));
    metadata.section(first(Fact.SECTION));
    metadata.description(first(Fact.DESCRIPTION));
    Optional<String> picture = first(Fact.LEAD_IMAGE);
    if (picture.isPresent()) {
      metadata.leadImage(Media.image(picture.get()));
    }
    metadata.license(first(Fact.LICENSE));
    metadata.accessNote(first(Fact.ACCESS_NOTE));
    metadata.articleType(first(Fact.ARTICLE_TYPE));
    metadata.keywords(keywords());
    metadata.evidence(evidence());
    return new Resolution(metadata.build(), title.orElse(null), believed);
  }

  private <T> Optional<T> believe(Optional<Choice<T>> choice) {
    if (choice.isEmpty()) {
      return Optional.empty();
    }
    for (Witness witness : choice.get().witnesses()) {
      believed.add(witness.index());
    }
    return Optional.of(choice.get().value());
  }

  /** The most trusted value of a fact that can be one. */
  private Optional<String> first(Fact fact) {
    for (Clue clue : Clue.of(fact)) {
      for (Witness witness : witnesses.of(clue)) {
        if (canBe(fact, witness.value())) {
          agree(fact, witness.value());
          return believe(Optional.of(new Choice<>(witness.value(), witness)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The name of the site without what only surrounds it: where it is a host, or a slogan follows it
   * behind a mark, another name that it begins with is the name.
   */
  private Optional<String> shortSiteName(Optional<String> name) {
    if (name.isEmpty()) {
      return name;
    }
    for (Clue clue : List.of(Clue.JSON_LD_SITE, Clue.JSON_LD_SITE_PUBLISHER)) {
      for (Witness witness : witnesses.of(clue)) {
        if (SiteNames.isLonger(name.get(), witness.value())) {
          believed.removeIf(index -> witnesses.all().get(index).clue() == Clue.OG_SITE_NAME);
          agree(Fact.SITE_NAME, witness.value());
          return believe(Optional.of(new Choice<>(witness.value(), witness)));
        }
      }
    }
    return name;
  }

  /** Believes the witnesses that state a value too, a title with or without the site's name. */
  private void agree(Fact fact, String value) {
    @Nullable String key = null;
    for (Clue clue : Clue.of(fact)) {
      for (Witness witness : witnesses.of(clue)) {
        boolean same = witness.value().equals(value);
        if (!same) {
          key = key == null ? TitleForm.key(value) : key;
          same = TitleForm.key(witness.value()).equals(key);
        }
        boolean cut =
            fact == Fact.TITLE
                && !same
                && key != null
                && TitleForm.key(TitleForm.withoutSite(witness.value(), sites)).equals(key);
        if (same || cut) {
          agreeing.add(witness.index());
        }
      }
    }
  }

  private boolean canBe(Fact fact, String value) {
    return switch (fact) {
      case PUBLISHER -> site.isEmpty() || !TitleForm.areSame(site.get(), value);
      case CANONICAL_URL -> isArticleAddress(value);
      case SECTION -> !value.contains("://");
      case LEAD_IMAGE -> isPicture(value);
      default -> true;
    };
  }

  /** The topics of the most trusted kind of witness, each once. */
  private List<String> keywords() {
    for (Witness first : witnesses.firstOfEachKind(Fact.KEYWORDS)) {
      Set<String> words = new LinkedHashSet<>();
      for (Witness witness : witnesses.of(first.clue())) {
        for (String word : witness.value().split("[,;]")) {
          if (!word.isBlank()) {
            words.add(word.strip());
          }
        }
        believed.add(witness.index());
      }
      if (!words.isEmpty()) {
        return List.copyOf(words);
      }
    }
    return List.of();
  }

  /** An address that points to the front page does not identify an article. */
  private static boolean isArticleAddress(String address) {
    int scheme = address.indexOf("://");
    int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return scheme > 0 && path > 0 && path + 1 < address.length();
  }

  private static boolean isPicture(String address) {
    String file = address.substring(address.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean filler =
        file.contains("logo")
            || file.contains("placeholder")
            || file.contains("favicon")
            || file.contains("default")
            || file.contains("blank.");
    return !filler && !address.isBlank();
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Witness witness : witnesses.all()) {
      boolean states = believed.contains(witness.index()) || agreeing.contains(witness.index());
      evidence.add(witness.evidence(states));
    }
    return evidence;
  }
}
