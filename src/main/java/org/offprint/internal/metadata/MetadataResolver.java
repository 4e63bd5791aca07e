package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private final Set<Integer> believed = new LinkedHashSet<>();

  /**
   * Decides on the title, which is needed to find what stands beside it.
   *
   * @param witnesses everything that the page declares, and its headings; others may follow later
   * @param url the address of the page, or {@code null}
   */
  public MetadataResolver(Witnesses witnesses, @Nullable String url) {
    this.witnesses = witnesses;
    this.url = url;
    sites = SiteNames.of(witnesses, url);
    title = new TitleChoice(witnesses, sites).choose();
  }

  /** The witness that gives the title. */
  public Optional<Witness> title() {
    return title.map(choice -> choice.witnesses().get(0));
  }

  /** Whether two titles are the same or one makes up most of the other. */
  public static boolean isSameTitle(String one, String other) {
    return TitleForm.areAlike(one, other);
  }

  /** Decides the facts about the article, once all witnesses are collected. */
  public Resolution resolve() {
    Metadata.Builder metadata = Metadata.builder();
    Optional.ofNullable(url).ifPresent(metadata::url);
    witnesses.first(Clue.CALLER_ADDRESS).ifPresent(witness -> believed.add(witness.index()));
    Optional<String> title = believe(this.title);
    believe(new AuthorChoice(witnesses, sites).choose()).ifPresent(metadata::contributors);
    believe(DateChoice.choose(witnesses.firstOfEachKind(Fact.PUBLISHED)))
        .ifPresent(metadata::published);
    believe(DateChoice.choose(witnesses.firstOfEachKind(Fact.MODIFIED)))
        .ifPresent(metadata::modified);
    believe(new LanguageChoice(witnesses).choose()).ifPresent(metadata::language);
    Optional<String> site = first(Fact.SITE_NAME, value -> true);
    site.ifPresent(metadata::siteName);
    first(Fact.PUBLISHER, value -> site.filter(name -> TitleForm.areSame(name, value)).isEmpty())
        .ifPresent(metadata::publisher);
    first(Fact.CANONICAL_URL, MetadataResolver::isArticleAddress).ifPresent(metadata::canonicalUrl);
    first(Fact.SECTION, value -> !value.contains("://")).ifPresent(metadata::section);
    first(Fact.DESCRIPTION, value -> true).ifPresent(metadata::description);
    first(Fact.LEAD_IMAGE, MetadataResolver::isPicture)
        .ifPresent(address -> metadata.leadImage(Media.image(address)));
    first(Fact.LICENSE, value -> true).ifPresent(metadata::license);
    first(Fact.ACCESS_NOTE, value -> true).ifPresent(metadata::accessNote);
    first(Fact.ARTICLE_TYPE, value -> true).ifPresent(metadata::articleType);
    metadata.keywords(keywords());
    metadata.evidence(evidence());
    return new Resolution(metadata.build(), title.orElse(null), believed);
  }

  private <T> Optional<T> believe(Optional<Choice<T>> choice) {
    choice.ifPresent(made -> made.witnesses().forEach(witness -> believed.add(witness.index())));
    return choice.map(Choice::value);
  }

  private Optional<String> first(Fact fact, Predicate<String> valid) {
    for (Clue clue : Clue.of(fact)) {
      for (Witness witness : witnesses.of(clue)) {
        if (valid.test(witness.value())) {
          return believe(Optional.of(new Choice<>(witness.value(), witness)));
        }
      }
    }
    return Optional.empty();
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
      evidence.add(witness.evidence(believed.contains(witness.index())));
    }
    return evidence;
  }
}
