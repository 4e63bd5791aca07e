package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.Offprint;
import org.offprint.model.ElementPath;
import org.offprint.model.InlineImage;
import org.offprint.model.Origin;
import org.offprint.source.SavedPage;

/** What an omission says of a medium. */
class MediaOmissionTest {
  private static final String PAGE =
      """
      <header>%s</header>
      <main><h1>The Slow Boat</h1>
      <p>The ferry leaves the old pier at six each morning, and nobody has ever seen it late.</p>
      <p>On the far side a lamp is lit when the boat is seen, and put out when the ropes are fast.</p>
      </main>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<img src=/a.jpg alt=' A lamp '>                      | IMAGE | A lamp",
        "<img src=/a.jpg alt=''>                              | IMAGE | https://example.org/a.jpg",
        "<img srcset='/s.jpg 100w, /l.jpg 900w'>              | IMAGE | https://example.org/l.jpg",
        "<img data-src=/late.jpg src=/blank.gif>              | IMAGE | https://example.org/late.jpg",
        "<img src='data:image/png;base64,AAAA'>               | IMAGE | img",
        "<picture><source srcset=/a.webp></picture>           | IMAGE | https://example.org/a.webp",
        "<picture><img src=/a.jpg alt=Lamp></picture>         | IMAGE | Lamp",
        "<picture></picture>                                  | IMAGE | picture",
        "<amp-img src=/a.jpg></amp-img>                       | IMAGE | https://example.org/a.jpg",
        "<video><source src=/a.mp4></video>                   | VIDEO | https://example.org/a.mp4",
        "<amp-video src=/a.mp4></amp-video>                   | VIDEO | https://example.org/a.mp4",
        "<audio src=/a.mp3></audio>                           | AUDIO | https://example.org/a.mp3",
        "<iframe src=/f></iframe>                             | EMBED | https://example.org/f",
        "<iframe></iframe>                                    | EMBED | iframe",
        "<object data=/o.pdf></object>                        | EMBED | https://example.org/o.pdf",
        "<embed src=/e.swf>                                   | EMBED | https://example.org/e.swf",
        "<amp-youtube data-videoid=x></amp-youtube>           | EMBED | https://www.youtube.com/watch?v=x",
        "<div class=fb-post data-href=https://example.org/p></div> | EMBED | https://example.org/p",
      })
  void tells_what_a_medium_is_and_says(String html, OmissionKind kind, String text) {
    List<Omission> omissions = parse(PAGE.formatted(html)).report().omissions();
    assertThat(omissions).extracting(Omission::kind).containsExactly(kind);
    assertThat(omissions).extracting(Omission::text).containsExactly(text);
    assertThat(omissions.get(0).isMedium()).isTrue();
    assertThat(omissions.get(0).rule()).isEqualTo("medium-outside-text");
  }

  @Test
  void words_are_no_medium() {
    Omission words = new Omission("label", ElementPath.of("html/body/p"), "Share");
    assertThat(words.kind()).isEqualTo(OmissionKind.TEXT);
    assertThat(words.isMedium()).isFalse();
  }

  /** By their places media are put between the pieces that are kept. */
  @Test
  void a_picture_in_a_line_says_where_it_stands() {
    ParseResult result =
        parse(PAGE.formatted("").replace("old", "<img src=/old.png width=20 height=20>"));
    Origin origin =
        result.article().stream(InlineImage.class).findFirst().orElseThrow().info().origin();
    assertThat(origin).isNotNull();
    assertThat(origin.place()).isEqualTo(ElementPath.of("html/body/main/p/img"));
    assertThat(origin.place().position())
        .isEqualTo(result.article().paragraphs().get(0).info().origin().place().position());
  }

  private static ParseResult parse(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html).withUrl("https://example.org/story"));
  }
}
