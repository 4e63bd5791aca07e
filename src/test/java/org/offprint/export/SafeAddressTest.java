package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=1&c=2#d",
        "http://example.org:8080/",
        "https://bücher.example/straße",
        "http://[2001:db8::1]/",
        "mailto:ines@example.org",
        "tel:+46-1",
        "/fares",
        "fares.html?a=b:c",
        "#note",
        "//example.org/x"
      })
  void links_of_the_allowed_kinds_stay_as_they_are(String url) {
    assertThat(SafeAddress.link(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "java script:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript\t:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:image/png;base64,AAAA",
        "file:///etc/passwd",
        "blob:https://example.org/1",
        "https:example.org",
        "https://",
        "https:///x",
        "https://exa mple.org/",
        "https://a:b:c/",
        "https://example.org:99999/",
        "mailto:",
        ""
      })
  void links_that_run_or_lead_nowhere_are_none(String url) {
    assertThat(SafeAddress.link(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/%41, https://example.org/%41",
    "https://example.org/[x]|y, https://example.org/%5Bx%5D%7Cy",
    "https://example.org/#a#b, https://example.org/#a%23b",
    "HTTPS://example.org/, https://example.org/",
    "\\\\example.org\\x, //example.org/x"
  })
  void what_may_not_stand_in_an_address_is_encoded(String url, String safe) {
    assertThat(SafeAddress.link(url)).contains(safe);
    assertThat(SafeAddress.link(safe)).contains(safe);
  }

  @Test
  void pictures_may_be_in_the_address_if_they_are_of_raster_formats() {
    assertThat(SafeAddress.picture("data:image/png;base64,AA=="))
        .contains("data:image/png;base64,AA==");
    assertThat(SafeAddress.picture("DATA:image/WebP;base64,AA\n=="))
        .contains("data:image/webp;base64,AA==");
    assertThat(SafeAddress.picture("data:image/svg+xml;base64,AA==")).isEmpty();
    assertThat(SafeAddress.picture("data:image/png,<svg onload=alert(1)>")).isEmpty();
    assertThat(SafeAddress.picture("data:image/png;base64,AA<")).isEmpty();
    assertThat(SafeAddress.picture("mailto:a@example.org")).isEmpty();
    assertThat(SafeAddress.picture("https://example.org/a.svg"))
        .contains("https://example.org/a.svg");
  }
}
