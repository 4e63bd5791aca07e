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
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};

    ParseResult result = Offprint.parser().parse(SavedPage.of(program));

    assertThat(result.article()).isEqualTo(Article.EMPTY);
    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.BINARY);
    assertThat(result.report().omissions())
        .isEqualTo(
            List.of(
                new Omission(
                    "binary-content",
                    new TextRange(0, 10),
                    "\u007FELF\u0002\u0001\u0001\u0000\u0000\u0000")));
  }

  @Test
  void nothing_is_left_out_of_nothing() {
    SavedPage page = SavedPage.of(new byte[0]).withKind(SourceKind.BINARY);

    ParseResult result = Offprint.parser().parse(page);

    assertThat(result.article()).isEqualTo(Article.EMPTY);
    assertThat(result.report().omissions()).isEmpty();
  }
}
