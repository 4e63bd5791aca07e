package org.offprint.internal.recognize.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The language of a text, recognized by its script or its stop words. The texts of {@code
 * language-guess} are named after the language they are taken for, and perhaps by what is odd about
 * them; those in a language that has no file are called {@code none}.
 */
class LanguageGuessTest {
  private static final Path TEXTS = Path.of("src/test/resources/language-guess");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The captain of the ferry is not the man that they have known, but he is as proud of it as they are, and this is from his book.
          de | Der Kapitän der Fähre ist nicht der Mann, den sie kennen, und er wird auch von den Leuten auf dem Anleger für einen Narren gehalten, der das Meer mit dem Land im Streit sieht.
          fr | Le capitaine du bac est un homme que les gens du port ne connaissent pas, et il est avec eux sur le quai pour une nuit, dans le froid, par tous les temps, plus que les autres.
          es | El capitán del barco no es el hombre que los del muelle conocen, y por eso se fue con una mujer a la isla, como los otros, pero no por su gusto, y más para que lo vean en el puerto.
          it | Il capitano del traghetto non è un uomo che gli altri conoscono, e da solo si è messo con la gente nel porto per una notte, come anche i suoi, alla fine dei conti, più che mai.
          nl | De kapitein van het veer is niet een man die de mensen op het eiland kennen, en hij wordt ook door hen bij de haven als een vreemde gezien, maar dat is er nu eenmaal zo, en dan heeft het geen zin.
          """)
  void small_words_tell_the_language(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja | 船は六時にふるい桟橋をはなれる。だれもそれがこなかった朝をおぼえていない。
          ko | 배는 여섯 시에 오래된 부두를 떠난다. 아무도 배가 오지 않은 아침을 기억하지 못한다.
          zh | 渡轮六点离开旧码头，比鱼市开门早得多。没有人记得它哪一天早上没有开来，连老人也不记得。
          """)
  void script_tells_the_language(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ferry",
        "The last ferry to the island",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14",
        "de de de de de de de de de de de de de de de de",
      })
  void language_is_not_clear(String text) {
    assertThat(LanguageGuess.of(text)).isEmpty();
  }

  static Stream<String> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_of_the_language_that_it_is_called_by_or_of_none(String file) throws IOException {
    String language = file.substring(0, file.indexOf(file.contains("-") ? '-' : '.'));

    assertThat(LanguageGuess.of(Files.readString(TEXTS.resolve(file))).orElse("none"))
        .isEqualTo(language);
  }

  /** README names these languages. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "ru", "tr", "ar", "zh",
        "ja", "ko"
      })
  void every_language_that_is_read_is_told(String language) {
    assertThat(TEXTS.resolve(language + ".txt")).exists();
  }

  @Test
  void few_small_words_are_enough_where_letters_speak_for_the_language() throws IOException {
    String news = Files.readString(Path.of("src/test/resources/language-guess-few/tr.txt"));

    assertThat(LanguageGuess.of(news)).isEmpty();
    assertThat(LanguageGuess.of(news.repeat(3))).contains("tr");
    assertThat(LanguageGuess.of(news.repeat(3).replaceAll("[çğıöşü]", "i"))).isEmpty();
  }
}
