package org.offprint.internal.recognize.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences say that an article appeared elsewhere, and where. */
class FirstPublicationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          This article was originally published in The Ferry Post.              | The Ferry Post
          This article was originally published on The Ferry Post website.      | The Ferry Post
          A version of this essay first appeared in the Journal of the Sound.   | Journal of the Sound
          Originally published by “The Ferry Post”, May 2026.                   | The Ferry Post
          Republished from The Ferry Post with permission.                      | The Ferry Post
          This story was first published in May.                                |
          Dieser Artikel erschien zuerst in der Sundpost.                       | Sundpost
          Dieser Beitrag ist ursprünglich auf Fährblick erschienen.             | Fährblick
          Cet article a été publié dans Le Courrier du Bac.                     | Le Courrier du Bac
          Ce texte est paru dans « Le Courrier du Bac ».                        | Le Courrier du Bac
          Este artículo se publicó originalmente en El Correo del Muelle.       | El Correo del Muelle
          Publicado originalmente en El Correo del Muelle.                      | El Correo del Muelle
          Questo articolo è stato pubblicato su Il Traghetto.                   | Il Traghetto
          Este artigo foi publicado originalmente no Jornal da Balsa.           | Jornal da Balsa
          Dit artikel verscheen eerder in De Veerpost.                          | De Veerpost
          “This article was first published in ‘The Ferry Post’.”               | The Ferry Post
          This article was first published by Salt & Rope, and then lost.       | Salt & Rope
          This article was first published in Salt and more.                    | Salt
          This article was first published in Lund; The Post had it.            | Lund
          This article was first published on Ferryblog.                        | Ferryblog
          This article was first published on the Salt and Rope Blog            | Salt and Rope
          This article was first published nowhere.                             |
          This article was first published                                      |
          """)
  void sentence_names_an_outlet(String sentence, String outlet) {
    assertThat(FirstPublication.read(sentence)).isPresent();
    assertThat(FirstPublication.read(sentence).orElseThrow().outlet()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The book was first published in 1911.",
        "Her first novel was originally published in Lund.",
        "This article is about ferries.",
        "Sein Roman ist zuerst erschienen.",
      })
  void sentence_is_about_something_else(String sentence) {
    assertThat(FirstPublication.read(sentence)).isEmpty();
  }

  @Test
  void a_long_sentence_is_of_the_text() {
    String words = "This article was first published in Lund" + " and sold".repeat(19);
    assertThat(FirstPublication.read(words)).isPresent();
    assertThat(FirstPublication.read(words + " there")).isEmpty();

    String name = "This article was first published in L";
    assertThat(FirstPublication.read(name + "u".repeat(600 - name.length()))).isPresent();
    assertThat(FirstPublication.read(name + "u".repeat(601 - name.length()))).isEmpty();
  }
}
