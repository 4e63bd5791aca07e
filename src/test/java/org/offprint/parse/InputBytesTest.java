package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.source.SavedPage;

/** No more is read than the limit allows. */
class InputBytesTest {
  private static final int ALLOWED = 100;

  private final ArticleParser parser =
      ArticleParser.builder().limits(ParseLimits.builder().inputBytes(ALLOWED).build()).build();

  @TempDir Path folder;

  @Test
  void as_much_as_allowed_is_read() throws IOException {
    String text = "a".repeat(ALLOWED);

    Path file = Files.writeString(folder.resolve("full.txt"), text);

    assertThatCode(() -> parser.parse(file)).doesNotThrowAnyException();
    assertThatCode(() -> parser.parse(stream(ALLOWED))).doesNotThrowAnyException();
    assertThatCode(() -> parser.parse(SavedPage.ofText(text))).doesNotThrowAnyException();
    assertThatCode(() -> parser.parse(SavedPage.of(text.getBytes(UTF_8))))
        .doesNotThrowAnyException();
  }

  @Test
  void too_large_a_file_is_refused_with_its_true_size() throws IOException {
    Path file = Files.write(folder.resolve("large.txt"), new byte[5000]);

    assertThat(excess(() -> parser.parse(file))).isEqualTo(5000);
  }

  @Test
  void stream_is_read_one_byte_too_far_and_not_closed() throws IOException {
    InputStream in = stream(5000);

    assertThat(excess(() -> parser.parse(in))).isEqualTo(ALLOWED + 1);
    assertThat(in.available()).isEqualTo(5000 - ALLOWED - 1);
  }

  @Test
  void endless_stream_is_refused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    assertThat(excess(() -> parser.parse(endless))).isEqualTo(ALLOWED + 1);
  }

  @Test
  void bytes_and_characters_of_a_page_are_counted() {
    assertThat(excess(() -> parser.parse(SavedPage.of(new byte[101])))).isEqualTo(101);
    assertThat(excess(() -> parser.parse(SavedPage.ofText("a".repeat(102))))).isEqualTo(102);
    assertThat(excess(() -> parser.parse(SavedPage.ofHtml("a".repeat(103))))).isEqualTo(103);
  }

  @Test
  void largest_limit_is_taken() {
    ArticleParser unlimited =
        ArticleParser.builder()
            .limits(ParseLimits.builder().inputBytes(Integer.MAX_VALUE).build())
            .build();

    assertThatCode(() -> unlimited.parse(stream(5000))).doesNotThrowAnyException();
  }

  private static InputStream stream(int length) {
    return new ByteArrayInputStream("a".repeat(length).getBytes(UTF_8));
  }

  private static long excess(ThrowingCallable parse) {
    ParseLimitException e = catchThrowableOfType(ParseLimitException.class, parse);
    assertThat(e.limit()).isEqualTo("input-bytes");
    assertThat(e.allowed()).isEqualTo(ALLOWED);
    return e.found();
  }
}
