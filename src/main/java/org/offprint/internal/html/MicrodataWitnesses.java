package org.offprint.internal.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.internal.metadata.Clue;

/** Collects what microdata attributes say about the article. */
final class MicrodataWitnesses {
  private static final int MOST = 500;

  private MicrodataWitnesses() {}

  static void collect(Document document, ApartParts apart, WitnessCollector collector) {
    int seen = 0;
    for (Element element : document.select("[itemprop]")) {
      if (++seen > MOST) {
        return;
      }
      if (!apart.contain(element)) {
        property(element, collector);
      }
    }
  }

  private static void property(Element element, WitnessCollector collector) {
    String value = value(element);
    switch (element.attr("itemprop")) {
      case "headline" -> collector.add(Clue.MICRODATA_HEADLINE, value, element);
      case "author", "creator" -> {
        Element name = element.selectFirst("[itemprop=name]");
        String author = name == null ? value : value(name);
        if (author.length() <= 120) {
          collector.add(Clue.MICRODATA_AUTHOR, author, element);
        }
      }
      case "datePublished" -> collector.add(Clue.MICRODATA_PUBLISHED, value, element);
      case "dateModified" -> collector.add(Clue.MICRODATA_MODIFIED, value, element);
      case "description" -> collector.add(Clue.MICRODATA_DESCRIPTION, value, element);
      case "publisher" -> {
        Element name = element.selectFirst("[itemprop=name]");
        if (name != null) {
          collector.add(Clue.MICRODATA_PUBLISHER, value(name), element);
        }
      }
      default -> {}
    }
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }
}
