package org.offprint.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.offprint.internal.said.FoundName;
import org.offprint.internal.said.NameMention;
import org.offprint.internal.said.NamesInText;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Quotation;
import org.offprint.model.Speaker;

/**
 * Who is in an article: the people and the bodies that its paragraphs name.
 *
 * <pre>{@code
 * People people = People.of(article);
 * for (NamedInText person : people.persons()) {
 *   System.out.println(person.name() + ", " + String.join("; ", person.roles()));
 * }
 * }</pre>
 *
 * <p>A short name is a mention of the full one: <i>Varga</i> of <i>Ines Varga</i>. Two words with
 * capitals may be anything, so a person is one of whom the article says so: by a title or a role
 * beside the name, a verb of speech, or as an author or a speaker of it. Bodies are told by what
 * they are called (<i>Ministry of the Sea</i>) and by their letters in brackets. So some who are
 * named are missing, and hardly anything is here that is none.
 *
 * <p>Works in the languages in which speakers are found: English, German, French, Spanish, Italian,
 * Portuguese, Dutch and Russian. In others, and where the language of an article is not known,
 * nobody is found. Immutable, safe to share between threads.
 */
public final class People {
  private final TextIndex index;
  private final List<NamedInText> all;

  private People(Article article, TextIndex index) {
    this.index = index;
    ParagraphLines lines = ParagraphLines.of(article, index);
    List<NamedInText> found = new ArrayList<>();
    for (FoundName name : NamesInText.in(lines.language(), lines.texts(), known(article))) {
      List<TextSpan> mentions = new ArrayList<>();
      for (NameMention mention : name.mentions()) {
        mentions.add(lines.span(mention.line(), mention.start(), mention.end()));
      }
      found.add(new NamedInText(name.name(), name.kind(), name.roles(), mentions));
    }
    this.all = List.copyOf(found);
  }

  /**
   * Whom an article names.
   *
   * @param article the article
   * @return the view; O(nodes + characters)
   */
  public static People of(Article article) {
    return of(article, TextIndex.of(article));
  }

  /**
   * Whom an article names whose text is indexed already.
   *
   * @param article the article
   * @param index the index of the same article
   * @return the view; O(nodes + characters)
   */
  public static People of(Article article, TextIndex index) {
    return new People(article, Objects.requireNonNull(index, "index"));
  }

  /** Those who have written the article or speak in it, by the names it gives them. */
  private static Set<String> known(Article article) {
    Set<String> known = new HashSet<>();
    for (Contributor author : article.authors()) {
      if (author.kind() != ContributorKind.ORGANIZATION) {
        known.add(author.name());
      }
    }
    article.stream(Quotation.class)
        .map(Quotation::speaker)
        .flatMap(Optional::stream)
        .map(Speaker::name)
        .forEach(known::add);
    return known;
  }

  /**
   * The text in which the mentions have their places.
   *
   * @return the index
   */
  public TextIndex index() {
    return index;
  }

  /**
   * All people and bodies.
   *
   * @return an unmodifiable list in the order of the first mentions
   */
  public List<NamedInText> all() {
    return all;
  }

  /**
   * The people alone.
   *
   * @return an unmodifiable list in the order of the first mentions
   */
  public List<NamedInText> persons() {
    return all.stream().filter(NamedInText::isPerson).toList();
  }

  /**
   * The bodies alone.
   *
   * @return an unmodifiable list in the order of the first mentions
   */
  public List<NamedInText> bodies() {
    return all.stream().filter(named -> !named.isPerson()).toList();
  }

  /**
   * Somebody by name.
   *
   * @param name the fullest name that the article gives, as {@link Speaker#name()} has it
   * @return who has the name, empty if nobody has
   */
  public Optional<NamedInText> find(String name) {
    Objects.requireNonNull(name, "name");
    return all.stream().filter(named -> named.name().equals(name)).findFirst();
  }
}
