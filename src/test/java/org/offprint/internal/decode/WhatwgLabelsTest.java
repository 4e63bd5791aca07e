package org.offprint.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offprint.internal.table.TableFile;

/** The table is the standard's, and every label in it leads somewhere. */
class WhatwgLabelsTest {
  private static final List<String> LABELS =
      TableFile.rows(WhatwgLabels.class, "labels.txt").stream()
          .flatMap(line -> Arrays.stream(line.text().split(" ")))
          .toList();

  @Test
  void table_is_complete() {
    assertThat(TableFile.rows(WhatwgLabels.class, "labels.txt")).hasSize(40);
    assertThat(LABELS).hasSize(228).doesNotHaveDuplicates();
  }

  @Test
  void every_label_resolves_whatever_its_case_and_blanks() {
    assertThat(LABELS)
        .allSatisfy(
            label -> {
              String name = WhatwgLabels.name(label).orElseThrow();
              assertThat(LABELS).contains(name);
              assertThat(WhatwgLabels.name("\t " + label.toUpperCase(Locale.ROOT) + "\n"))
                  .contains(name);
            });
  }

  @Test
  void every_label_has_an_encoding_but_two() {
    List<String> without =
        LABELS.stream()
            .filter(label -> WhatwgEncodings.labelled(label).isEmpty())
            .map(label -> WhatwgLabels.name(label).orElseThrow())
            .distinct()
            .toList();

    assertThat(without).containsExactlyInAnyOrder("replacement", "x-user-defined");
  }

  @Test
  void encodings_are_named_as_the_standard_names_them() {
    assertThat(LABELS)
        .filteredOn(label -> WhatwgEncodings.labelled(label).isPresent())
        .allSatisfy(
            label -> {
              String name = WhatwgLabels.name(label).orElseThrow();
              assertThat(WhatwgEncodings.labelled(label).orElseThrow().name())
                  .isEqualTo(name.equals("gbk") ? "gb18030" : name);
            });
  }

  @Test
  void unknown_labels_have_no_name() {
    assertThat(WhatwgLabels.name("")).isEmpty();
    assertThat(WhatwgLabels.name("#")).isEmpty();
    assertThat(WhatwgLabels.name("utf 8")).isEmpty();
  }
}
