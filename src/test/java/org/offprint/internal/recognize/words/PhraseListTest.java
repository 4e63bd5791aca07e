package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.internal.character.UnspacedScripts;

/** Phrases are found in folded texts wherever they stand as whole words, the longest first. */
class PhraseListTest {
  private static final Languages LANGUAGES = Languages.shipped();

  @ParameterizedTest
  @EnumSource
  void each_phrase_is_found_alone_and_within_a_text(Words section) {
    for (String phrase : phrasesOf(section)) {
      assertThat(section.phrases().matchesFolded(phrase)).as(phrase).isTrue();
      assertThat(section.phrases().opening(phrase)).contains(phrase);
      String capitals = phrase.toUpperCase(Locale.ROOT);
      boolean same = Tokens.fold(capitals).equals(phrase);
      assertThat(section.phrases().mayOpen(capitals) || !same).as(phrase).isTrue();
      assertThat(section.phrases().at("§ " + phrase + " §", 2)).contains(longest(section, phrase));
      assertThat(section.phrases().indexIn("§ " + phrase + " §")).isBetween(0, 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_phrase_with_more_or_less_than_it_has_is_found_only_if_it_is_another(Words section) {
    List<String> phrases = phrasesOf(section);
    for (String phrase : phrases) {
      String shorter = phrase.substring(0, phrase.length() - 1);
      for (String text :
          List.of(phrase + "x", phrase + " x", phrase + "の", shorter, "x" + phrase)) {
        PhraseList list = section.phrases();
        assertThat(list.matchesFolded(text)).as(text).isEqualTo(phrases.contains(text));
        assertThat(list.opening(text).orElse("")).as(text).isEqualTo(longest(section, text));
      }
    }
  }

  @Test
  void two_letters_that_no_phrase_begins_with_rule_all_of_them_out() {
    assertThat(Words.BY_WORDS.phrases().mayOpen("Zz")).isFalse();
    assertThat(Words.BY_WORDS.phrases().mayOpen("By Ines Varga")).isTrue();
    assertThat(Words.BY_WORDS.phrases().mayOpen("(By Ines Varga")).isTrue();
  }

  /** By the definition, without any table. */
  private static String longest(Words section, String text) {
    return phrasesOf(section).stream()
        .filter(phrase -> opens(text, phrase))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean opens(String text, String phrase) {
    boolean within =
        text.length() > phrase.length()
            && Character.isLetterOrDigit(text.charAt(phrase.length()))
            && (phrase.length() < 3 || !UnspacedScripts.have(phrase.charAt(phrase.length() - 1)));
    return text.startsWith(phrase) && !within;
  }

  private static List<String> phrasesOf(Words section) {
    List<String> phrases = new ArrayList<>();
    LANGUAGES.list().forEach(language -> phrases.addAll(language.phrases(section)));
    return phrases;
  }
}
