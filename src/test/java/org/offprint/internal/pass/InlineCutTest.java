package org.offprint.internal.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.Link;
import org.offprint.model.Strong;
import org.offprint.model.Text;

class InlineCutTest {
  private static final List<Inline> WORDS = List.of(Text.of("Lind: Never."));

  @Test
  void cuts_text_and_drops_the_blank() {
    assertThat(InlineCut.at(WORDS, 5))
        .contains(new InlineCut(List.of(Text.of("Lind:")), List.of(Text.of("Never."))));
  }

  @Test
  void cuts_inside_a_stress() {
    List<Inline> line = List.of(Strong.of(List.of(Emphasis.of(WORDS))), Text.of(" Ever."));

    assertThat(InlineCut.at(line, 5))
        .contains(
            new InlineCut(
                List.of(Strong.of(List.of(Emphasis.of(List.of(Text.of("Lind:")))))),
                List.of(
                    Strong.of(List.of(Emphasis.of(List.of(Text.of("Never."))))),
                    Text.of(" Ever."))));
  }

  @Test
  void cuts_between_inlines() {
    List<Inline> line = List.of(Strong.of(List.of(Text.of("Lind:"))), Text.of(" Never."));

    assertThat(InlineCut.at(line, 5))
        .contains(new InlineCut(List.of(line.get(0)), List.of(Text.of("Never."))));
  }

  @Test
  void cuts_no_link() {
    assertThat(InlineCut.at(List.of(Link.of("https://example.org/", null, WORDS)), 5)).isEmpty();
  }

  @Test
  void cuts_at_the_end() {
    assertThat(InlineCut.at(WORDS, 12)).contains(new InlineCut(WORDS, List.of()));
    assertThat(InlineCut.at(WORDS, 13)).isEmpty();
  }
}
