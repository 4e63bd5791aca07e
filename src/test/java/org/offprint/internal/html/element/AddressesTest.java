package org.offprint.internal.html.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  private static final List<String> VALUES =
      List.of(
          "https://harbour.example",
          "https://harbour.example/",
          "https://harbour.example/boats/ferry.html?day=1&night#noon",
          "http://harbour.example?day=1",
          "http://harbour.example?back=/boats",
          "http://harbour.example#noon",
          "http://harbour.example:8080/boats",
          "https://harbour.example:8080",
          "https://crew@harbour.example/boats",
          "https://harbour.example/boats/../pier",
          "https://harbour.example/a%20b",
          "https://",
          "https:///boats",
          "//harbour.example/boats",
          "//harbour.example",
          "//",
          "///boats",
          "/boats",
          "/",
          "/boats/./ferry",
          "boats",
          "boats/ferry.html",
          "boats/ferry?back=/pier",
          "boats?day=1",
          "boats#noon",
          "boats//ferry",
          "9boats",
          "boats/../ferry",
          "boats/a b",
          "boats.html",
          "./boats",
          "../boats",
          "../../boats",
          "_boats",
          "?day=1",
          "?",
          "#noon",
          "#",
          "mailto:crew@harbour.example",
          "tel:123",
          "boats:ferry",
          "javascript:void(0)",
          "boote/fähre");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/story",
        "https://news.example/",
        "https://news.example",
        "https://news.example/2026/05/story.html",
        "https://news.example/2026/05/",
        "https://news.example/story?id=1/2",
        "https://news.example/story#part/two",
        "https://news.example/story?id=1#part?/two",
        "https://news.example?id=/1",
        "https://news.example:8080/story/",
        "https://news.example/2026/../story/one",
        "file:///home/story.html",
        "",
      })
  void addresses_are_joined_as_jsoup_joins_them(String base) {
    for (String value : VALUES) {
      Element link = Jsoup.parse("<a>The ferry</a>", base).selectFirst("a").attr("href", value);
      assertThat(Addresses.absolute(link, "href")).as(value).isEqualTo(link.absUrl("href"));
    }
  }
}
