package org.offprint.internal.recognize.people;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * Whether words are the name of an organisation that signs articles: an agency, or words with
 * capitals of which the last one says what it is, such as {@code Ferry Post Staff}.
 */
final class OrganisationName {
  /** Of a name; more words are a sentence. */
  private static final int MOST_WORDS = 6;

  private OrganisationName() {}

  /** The name in a text that is a name and nothing else, in title case; or empty. */
  static Optional<String> in(String text) {
    String bare = withoutArticle(text.strip());
    if (Words.AGENCIES.phrases().matches(bare)) {
      return name(bare, false);
    }
    // "The Ferry Post Team" signs with its article.
    boolean capital = !text.isBlank() && Character.isUpperCase(text.strip().codePointAt(0));
    return name(capital ? text.strip() : bare, true);
  }

  private static Optional<String> name(String name, boolean described) {
    List<String> words = Tokens.split(name);
    if (words.size() < (described ? 2 : 1) || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    String last = words.get(words.size() - 1);
    boolean named = !described || Words.ORGANISATION_WORDS.phrases().matches(last);
    return named && areCapitalised(words, described)
        ? Optional.of(inTitleCase(name, words))
        : Optional.empty();
  }

  private static String withoutArticle(String text) {
    List<String> words = Tokens.split(text);
    boolean article = words.size() > 1 && Words.SITE_ARTICLES.phrases().matches(words.get(0));
    return article ? text.substring(words.get(0).length()).strip() : text;
  }

  /** Whether they are, apart from a last word that says what it is: {@code Ferry Post editors}. */
  private static boolean areCapitalised(List<String> words, boolean named) {
    for (int i = 0; i < words.size() - (named ? 1 : 0); i++) {
      String word = words.get(i);
      boolean joiner = word.equals("&");
      if (!joiner && !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** An abbreviation in capitals, such as {@code AFP}, stays one. */
  private static String inTitleCase(String name, List<String> words) {
    return words.size() == 1 ? name : PersonName.inTitleCase(name);
  }
}
