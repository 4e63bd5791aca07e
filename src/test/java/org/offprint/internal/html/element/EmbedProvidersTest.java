package org.offprint.internal.html.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.EmbedKind;

class EmbedProvidersTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/embed/a, YouTube, video",
    "//m.youtube.com/embed/a, YouTube, video",
    "https://USER@YouTu.be:443/a, YouTube, video",
    "https://notyoutube.com/a, notyoutube.com, other",
    "https://facebook.com/plugins/video.php?href=a, Facebook, video",
    "https://facebook.com/plugins/post.php?href=a, Facebook, post",
    "https://google.com/maps, Google Maps, map",
    "https://google.com/mapsize, google.com, other",
    "https://example.org/@pier/12/embed, Mastodon, post",
    "https://example.org/@pier/a12/embed, example.org, other",
    "https://example.org/@/embed, example.org, other",
    "https://example.org/a.PDF?x=y.mp4, example.org, document",
    "https://example.org/a.mp4#t=3, example.org, video",
    "https://example.org/a.mp3, example.org, audio",
    "https://example.org, example.org, other",
    "/frame/a.html, , other",
    "https://, , other",
    "https:///, , other",
  })
  void is_told_from_the_address(String url, String name, String kind) {
    assertThat(EmbedProviders.of(url)).isEqualTo(new EmbedProvider(name, EmbedKind.of(kind)));
  }
}
