package org.offprint.internal.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;
import org.offprint.model.Paragraph;
import org.offprint.model.Strong;

class BoldHeadingsTest {
  private static final Paragraph TEXT =
      Paragraph.of(
          "The boat left the pier at six, as it does each day, with nobody on it but the pilot.");

  @Test
  void bold_lines_above_text_are_headings() {
    List<Block> body = read(List.of(TEXT, bold("By sea"), TEXT, bold("By land"), TEXT));
    assertThat(body.get(1)).isEqualTo(Heading.of(2, "By sea"));
    assertThat(body.get(3)).isEqualTo(Heading.of(2, "By land"));
  }

  @Test
  void one_alone_is_a_heading_only_where_there_is_no_other() {
    assertThat(read(List.of(TEXT, bold("By sea"), TEXT)).get(1)).isInstanceOf(Heading.class);
    List<Block> headed = List.of(Heading.of(2, "The way"), TEXT, bold("By sea"), TEXT);
    assertThat(read(headed)).isEqualTo(headed);
  }

  @Test
  void sentences_labels_and_the_last_line_are_none() {
    List<Block> body =
        List.of(TEXT, bold("It was late."), TEXT, bold("Note:"), TEXT, bold("Ann Moor"));
    assertThat(read(body)).isEqualTo(body);
  }

  private static List<Block> read(List<Block> body) {
    ArticleDraft draft =
        ArticleDraft.of(
            Header.builder().build(),
            body,
            List.of(),
            Metadata.builder().build(),
            StatedTimes.NONE);
    return BoldHeadings.read(draft).body();
  }

  private static Paragraph bold(String text) {
    return Paragraph.of(List.of(Strong.of(text)));
  }
}
