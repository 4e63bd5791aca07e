package org.offprint.internal.html.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.MetadataElements;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.recognize.words.Words;

/** Collects what the head of a page declares in meta and link elements and its title. */
final class HeadWitnesses {
  /** How many {@code meta} elements are read. At 1,000 or 4,000, none of 509 pages changes. */
  private static final int MOST = 2_000;

  private static final List<String> NAMING = List.of("property", "name", "http-equiv");

  private static final Map<String, Clue> NAMES = names();

  private HeadWitnesses() {}

  static void collect(CutPage page, WitnessCollector collector) {
    PageTree tree = page.tree();
    MetadataElements metadataElements = page.metadataElements();
    int html = metadataElements.html();
    if (html >= 0) {
      String language = tree.attribute(html, "lang");
      collector.add(
          Clue.HTML_LANGUAGE,
          language.isBlank() ? tree.attribute(html, "xml:lang") : language,
          html);
    }
    int title = metadataElements.titleElement();
    if (title >= 0) {
      collector.add(Clue.TITLE_ELEMENT, tree.element(title).text(), title);
    }
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < Math.min(metadataElements.metas().size(), MOST); i++) {
      meta(tree, metadataElements.metas().get(i), labels, collector);
    }
    links(tree, metadataElements.canonicalLinks(), Clue.CANONICAL_LINK, collector);
    links(tree, metadataElements.licenseLinks(), Clue.LICENSE_LINK, collector);
  }

  private static void links(PageTree tree, IntList links, Clue clue, WitnessCollector collector) {
    for (int i = 0; i < links.size() && collector.witnesses().wants(clue); i++) {
      collector.add(clue, Addresses.of(tree.element(links.get(i)), "href"), links.get(i));
    }
  }

  private static void meta(
      PageTree tree, int meta, Map<String, String> labels, WitnessCollector collector) {
    String content = tree.attribute(meta, "content");
    for (String attribute : NAMING) {
      String name = tree.attribute(meta, attribute).strip().toLowerCase(Locale.ROOT);
      if (name.startsWith("twitter:label") || name.startsWith("twitter:data")) {
        labels.put(name, CleanText.of(content));
        label(meta, name, labels, collector);
        return;
      }
      Clue clue = NAMES.get(name);
      if (clue == null && MetaDateName.isPublication(name)) {
        clue = Clue.META_PUBLISHED;
      }
      if (clue != null) {
        boolean address =
            clue == Clue.OG_URL || clue == Clue.OG_IMAGE || clue == Clue.TWITTER_IMAGE;
        String value = address ? Addresses.of(tree.element(meta), "content") : content;
        collector.add(clue, value, meta);
        return;
      }
    }
  }

  private static void label(
      int meta, String name, Map<String, String> labels, WitnessCollector collector) {
    String number = name.substring(name.length() - 1);
    String label = labels.get("twitter:label" + number);
    String data = labels.get("twitter:data" + number);
    boolean author =
        label != null
            && Words.AUTHOR_CARD_LABELS.phrases().matchesFolded(label.toLowerCase(Locale.ROOT));
    if (author && data != null) {
      collector.add(Clue.WRITTEN_BY_LABEL, data, meta);
    }
  }

  private static Map<String, Clue> names() {
    Map<String, Clue> names = new HashMap<>();
    titlesAndAuthors(names);
    dates(names);
    others(names);
    return Map.copyOf(names);
  }

  private static void titlesAndAuthors(Map<String, Clue> names) {
    put(names, Clue.OG_TITLE, "og:title");
    put(names, Clue.TWITTER_TITLE, "twitter:title");
    put(
        names,
        Clue.META_TITLE,
        "citation_title",
        "dc.title",
        "dcterms.title",
        "sailthru.title",
        "parsely-title",
        "headline");
    put(names, Clue.CITATION_AUTHOR, "citation_author", "citation_authors");
    put(names, Clue.META_AUTHOR, "author");
    put(names, Clue.ARTICLE_AUTHOR, "article:author", "og:article:author");
    put(
        names,
        Clue.SERVICE_AUTHOR,
        "sailthru.author",
        "parsely-author",
        "dc.creator",
        "dcterms.creator",
        "dc.author",
        "byl",
        "article.author",
        "cxenseparse:author",
        "creator",
        "article:author_name",
        "vr:author",
        "rbauthors");
  }

  private static void dates(Map<String, Clue> names) {
    put(
        names,
        Clue.ARTICLE_PUBLISHED_TIME,
        "article:published_time",
        "article:published",
        "og:published_time",
        "og:article:published_time");
    put(
        names,
        Clue.META_PUBLISHED,
        "sailthru.date",
        "parsely-pub-date",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "date.issued",
        "article_date_original",
        "displaydate",
        "published",
        "article.published",
        "date.created",
        "dc.date.publication");
    put(names, Clue.META_DATE, "date", "dc.date", "dcterms.date", "created", "article:date");
    put(
        names,
        Clue.ARTICLE_MODIFIED_TIME,
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "article:modified");
    put(
        names,
        Clue.META_MODIFIED,
        "dcterms.modified",
        "dc.date.modified",
        "last-modified",
        "lastmod",
        "modified",
        "datemodified",
        "article.updated",
        "revised");
  }

  private static void others(Map<String, Clue> names) {
    put(names, Clue.OG_LOCALE, "og:locale");
    put(
        names,
        Clue.META_LANGUAGE,
        "content-language",
        "language",
        "dc.language",
        "dcterms.language");
    put(names, Clue.OG_URL, "og:url");
    put(names, Clue.OG_SITE_NAME, "og:site_name");
    put(names, Clue.APPLICATION_NAME, "application-name", "apple-mobile-web-app-title");
    put(
        names,
        Clue.META_PUBLISHER,
        "publisher",
        "dc.publisher",
        "dcterms.publisher",
        "citation_publisher");
    put(names, Clue.ARTICLE_SECTION, "article:section");
    put(names, Clue.META_SECTION, "section", "parsely-section");
    put(names, Clue.META_KEYWORDS, "news_keywords", "keywords");
    put(names, Clue.ARTICLE_TAG, "article:tag");
    put(names, Clue.META_DESCRIPTION, "description");
    put(names, Clue.OG_DESCRIPTION, "og:description");
    put(
        names,
        Clue.TWITTER_DESCRIPTION,
        "twitter:description",
        "dc.description",
        "dcterms.description");
    put(names, Clue.OG_IMAGE, "og:image", "og:image:url", "og:image:secure_url");
    put(names, Clue.TWITTER_IMAGE, "twitter:image", "twitter:image:src");
    put(names, Clue.OG_TYPE, "og:type");
  }

  private static void put(Map<String, Clue> names, Clue clue, String... keys) {
    for (String key : keys) {
      names.put(key, clue);
    }
  }
}
