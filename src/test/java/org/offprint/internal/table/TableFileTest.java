package org.offprint.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a table: rows of words, with comments and blank lines between them. */
class TableFileTest {
  @Test
  void rows_have_their_numbers_whatever_stands_between_them() {
    assertThat(rows("# Ferries.\n\nboat: Lund \r\n  \nmast: é"))
        .containsExactly(
            new TableLine("ferries.txt", 3, "boat: Lund"),
            new TableLine("ferries.txt", 5, "mast: é"));
  }

  @Test
  void an_empty_table_has_no_rows() {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n# Nothing.\n")).isEmpty();
  }

  @Test
  void a_row_has_a_key_and_words_with_spaces_between_them() {
    TableLine row = rows("BOAT: ferry  skiff =raft:").get(0);

    assertThat(row.key()).isEqualTo("BOAT");
    assertThat(row.words()).containsExactly("ferry", "skiff", "=raft:");
  }

  @Test
  void without_a_colon_there_are_words_alone() {
    TableLine row = rows("ferry skiff").get(0);

    assertThat(row.key()).isEmpty();
    assertThat(row.words()).containsExactly("ferry", "skiff");
  }

  @Test
  void comments_and_their_lines_do_not_count_for_the_checksum() {
    int checksum = TableFile.checksum(rows("a: b\nc: d"));

    assertThat(TableFile.checksum(rows("# Words.\na: b\n\nc: d\n"))).isEqualTo(checksum);
    assertThat(TableFile.checksum(rows("a: b\nc: e"))).isNotEqualTo(checksum);
  }

  @Test
  void a_table_that_is_not_there_is_named() {
    assertThatThrownBy(() -> TableFile.rows("ferries.txt", null))
        .hasMessage("The table ferries.txt is missing");
  }

  private static List<TableLine> rows(String table) {
    return TableFile.rows("ferries.txt", new ByteArrayInputStream(table.getBytes(UTF_8)));
  }
}
