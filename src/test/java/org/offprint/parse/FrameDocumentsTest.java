package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;

/** Documents in frames of documents, as many and as deep as a page may hold. */
class FrameDocumentsTest {
  /** As deep as anyone can write them: each level writes the marks of the next in five letters. */
  @Test
  void documents_in_documents_lose_no_word() {
    String html = "<p>word0x</p>";
    for (int level = 1; level < 12; level++) {
      String inner = html.replace("&", "&amp;").replace("\"", "&quot;");
      html = "<p>word" + level + "x</p><iframe srcdoc=\"" + inner + "\"></iframe>";
    }

    ParseResult result = Offprint.parser().parse(SavedPage.ofHtml(html));

    StringBuilder read = new StringBuilder(result.article().plainText());
    result.report().omissions().forEach(omission -> read.append(' ').append(omission.text()));
    for (int level = 0; level < 12; level++) {
      assertThat(read.toString().split("word" + level + "x", -1)).hasSize(2);
    }
  }

  @Test
  void elements_in_frames_are_elements_of_their_page() {
    ArticleParser parser =
        ArticleParser.builder().limits(ParseLimits.builder().elements(100).build()).build();
    String frame = "<iframe srcdoc='" + "<p>fog".repeat(40) + "'></iframe>";

    assertThat(parser.parse(SavedPage.ofHtml(frame)).article()).isNotNull();
    assertThatThrownBy(() -> parser.parse(SavedPage.ofHtml(frame.repeat(3))))
        .isInstanceOf(ParseLimitException.class)
        .hasMessageContaining("elements");
  }
}
