package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Holds HTML, read by a parser, against what the exporter may write. */
final class AllowedHtml {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title link style body article header footer nav section aside div h1 h2 h3"
                  + " h4 h5 h6 p ul ol li dl dt dd blockquote figure figcaption img video audio"
                  + " table caption thead tbody tfoot tr th td pre code details summary hr br a em"
                  + " strong b sub sup mark s ins u kbd samp var dfn cite q span time input")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("class id lang dir title href src alt width height srcset sizes cite start type colspan"
                  + " rowspan role aria-labelledby datetime itemprop itemscope itemtype data-kind"
                  + " data-level data-name data-role controls preload disabled checked charset name"
                  + " property content http-equiv rel")
              .split(" "));

  private static final Map<String, String> ADDRESSES =
      Map.of(
          "href", "(?i)(https?://|mailto:|tel:|[^:]*$|[^:/?#]*[/?#]).*",
          "cite", "(?i)(https?://|mailto:|tel:|[^:]*$|[^:/?#]*[/?#]).*",
          "src",
              "(?i)(https?://|data:image/(png|jpeg|gif|webp|avif);base64,|[^:]*$|[^:/?#]*[/?#]).*");

  private AllowedHtml() {}

  /** Fails for an element, attribute or address that may not be written. */
  static Document read(String html) {
    Document document = Jsoup.parse(html);
    for (Element element : document.getAllElements()) {
      if (element == document) {
        continue;
      }
      assertThat(ELEMENTS).contains(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
        String address = ADDRESSES.get(attribute.getKey());
        if (address != null) {
          assertThat(attribute.getValue()).matches(address).doesNotContain("\n", "\\");
        }
      }
      assertThat(element.attr("http-equiv")).isIn("", "Content-Security-Policy");
      assertThat(element.attr("rel")).isIn("", "canonical", "license");
      assertThat(element.attr("type")).isIn("", "checkbox", "1", "a", "A", "i", "I");
    }
    return document;
  }
}
