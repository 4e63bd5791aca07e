package exporters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=1&c=%20#d",
        "http://example.org",
        "HTTPS://EXAMPLE.ORG/",
        "mailto:bo@example.org",
        "tel:+4612345",
        "/story",
        "story.html?at=10:30",
        "#fog",
        "//example.org/x"
      })
  void is_written_as_it_is(String url) {
    assertThat(SafeAddress.link(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JAVASCRIPT:alert(1)",
        "java\nscript:alert(1)",
        "java script:alert(1)",
        "\u0001javascript:alert(1)",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "data:text/html,x",
        "data:image/png;base64,AA==",
        "1:2",
        "http:",
        "https://",
        "//",
        "//#a",
        "tel:",
        "",
        " "
      })
  void is_not_written(String url) {
    assertThat(SafeAddress.link(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/a b, /a%20b",
    "/50%, /50%25",
    "/50%zz, /50%25zz",
    "/å, /%C3%A5",
    "/#a#b, /#a%23b",
    "/[x]|\\^, /%5Bx%5D%7C%5C%5E",
    "/<\">, /%3C%22%3E"
  })
  void characters_that_no_address_has_are_written_by_their_bytes(String url, String written) {
    assertThat(SafeAddress.link(url)).contains(written);
  }

  @Test
  void a_picture_may_be_in_its_address() {
    assertThat(SafeAddress.picture("data:image/png;base64,AA==")).isPresent();
    assertThat(SafeAddress.picture("data:image/svg+xml,<svg/>")).isEmpty();
    assertThat(SafeAddress.picture("data:text/html,x")).isEmpty();
    assertThat(SafeAddress.picture("/mill.png")).contains("/mill.png");
  }
}
