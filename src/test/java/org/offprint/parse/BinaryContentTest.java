package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.TextRange;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** Binary data is not an article, and none of it gets lost without a report. */
class BinaryContentTest {
  @Test
  void binary_data_is_left_out_whole() {
    byte[] gif = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0};

    ParseResult result = Offprint.parser().parse(SavedPage.of(gif));

    assertThat(result.article()).isEqualTo(Article.EMPTY);
    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.BINARY);
    assertThat(result.report().omissions())
        .isEqualTo(
            List.of(
                new Omission(
                    "binary-content", new TextRange(0, 10), "GIF89a\u0001\u0000\u0001\u0000")));
  }

  @Test
  void nothing_is_left_out_of_nothing() {
    SavedPage page = SavedPage.of(new byte[0]).withKind(SourceKind.BINARY);

    ParseResult result = Offprint.parser().parse(page);

    assertThat(result.article()).isEqualTo(Article.EMPTY);
    assertThat(result.report().omissions()).isEmpty();
  }
}
