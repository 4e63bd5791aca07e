package org.offprint.internal.html.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witness;
import org.offprint.model.ContributorKind;

/**
 * Collects what JSON-LD says about the article of the page: not about its site, its breadcrumbs, or
 * other stories it links to.
 */
final class JsonLdWitnesses {
  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "article",
          "blogposting",
          "report",
          "liveblogposting",
          "socialmediaposting",
          "review",
          "critiquereview",
          "howto",
          "recipe",
          "qapage",
          "medicalwebpage",
          "discussionforumposting");
  private static final Set<String> PAGE_TYPES = Set.of("webpage", "itempage", "creativework");

  private final PageTree tree;
  private final JsonLdGraph graph;
  private final WitnessCollector collector;
  private final Set<String> addresses;
  private final Set<String> headings;

  private JsonLdWitnesses(CutPage page, @Nullable String url, WitnessCollector collector) {
    this.tree = page.tree();
    this.graph = JsonLdGraph.of(page);
    this.collector = collector;
    this.addresses = new HashSet<>();
    this.headings = new HashSet<>();
    if (url != null) {
      addresses.add(address(url));
    }
    for (Clue clue : List.of(Clue.CANONICAL_LINK, Clue.OG_URL)) {
      for (Witness witness : collector.witnesses().of(clue)) {
        addresses.add(address(witness.value()));
      }
    }
    for (Clue clue : List.of(Clue.ARTICLE_HEADING, Clue.OG_TITLE)) {
      for (Witness witness : collector.witnesses().of(clue)) {
        headings.add(words(witness.value()));
      }
    }
  }

  /**
   * Collects them.
   *
   * @return how many things of each type the page describes, by the name of the type in lower case
   */
  static Map<String, Integer> collect(
      CutPage page, @Nullable String url, WitnessCollector collector) {
    JsonLdWitnesses witnesses = new JsonLdWitnesses(page, url, collector);
    witnesses.site();
    witnesses.article();
    return witnesses.types();
  }

  private Map<String, Integer> types() {
    Map<String, Integer> types = new HashMap<>();
    for (JsonLdObject object : graph.objects().keySet()) {
      for (String type : object.types()) {
        types.merge(type, 1, Integer::sum);
      }
    }
    return types;
  }

  private void site() {
    for (Map.Entry<JsonLdObject, Integer> entry : graph.objects().entrySet()) {
      if (entry.getKey().types().contains("website")) {
        name(entry.getKey(), Clue.JSON_LD_SITE, entry.getValue());
      }
    }
  }

  private void article() {
    JsonLdObject best = null;
    int most = 0;
    for (JsonLdObject object : graph.objects().keySet()) {
      int trust = trust(object);
      if (trust > most) {
        most = trust;
        best = object;
      }
    }
    if (best != null) {
      article(best, graph.objects().get(best));
    }
  }

  /** How certain it is that an object is the article of the page; 0 if it is not. */
  private int trust(JsonLdObject object) {
    boolean article = isArticle(object);
    boolean page = object.isOneOf(PAGE_TYPES);
    if (!article && !page) {
      return 0;
    }
    boolean dated = object.has("datePublished") || object.has("author");
    if (!article) {
      return dated ? 1 : 0;
    }
    boolean here = isHere(object);
    boolean titled = isTitled(object);
    boolean elsewhere = !here && !titled && isElsewhere(object);
    int trust = (titled ? 8 : 0) + (here ? 4 : 0) + (object.has("headline") ? 2 : 0);
    return elsewhere ? 0 : 2 + trust + (dated ? 1 : 0);
  }

  private static boolean isArticle(JsonLdObject object) {
    for (String type : object.types()) {
      if (type.endsWith("article") || ARTICLE_TYPES.contains(type)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitled(JsonLdObject object) {
    for (String headline : object.texts("headline")) {
      if (headings.contains(words(headline))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHere(JsonLdObject object) {
    return !Collections.disjoint(addressesOf(object), addresses);
  }

  /** Whether it has an address of its own that differs from the page's. */
  private boolean isElsewhere(JsonLdObject object) {
    return !addresses.isEmpty() && !addressesOf(object).isEmpty();
  }

  private static Set<String> addressesOf(JsonLdObject object) {
    Set<String> addresses = new HashSet<>();
    addAddresses(object, List.of("url", "mainEntityOfPage", "@id"), addresses);
    for (JsonLdObject page : object.objects("mainEntityOfPage")) {
      addAddresses(page, List.of("@id", "url"), addresses);
    }
    return addresses;
  }

  private static void addAddresses(
      JsonLdObject object, List<String> properties, Set<String> addresses) {
    for (String property : properties) {
      for (String text : object.texts(property)) {
        if (text.contains("://")) {
          addresses.add(address(text));
        }
      }
    }
  }

  /** An address without scheme, query, fragment and trailing slash. */
  private static String address(String url) {
    int from = url.indexOf("://");
    String rest = from < 0 ? url : url.substring(from + 3);
    int end = rest.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = rest.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    rest = rest.substring(0, end);
    rest = rest.startsWith("www.") ? rest.substring(4) : rest;
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }

  private static String words(String text) {
    String clean = CleanText.of(text);
    StringBuilder words = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(c);
      }
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private void article(JsonLdObject article, int script) {
    boolean page = article.isOneOf(PAGE_TYPES);
    if (article.has("headline")) {
      text(article, "headline", Clue.JSON_LD_HEADLINE, script);
    } else if (!page) {
      text(article, "name", Clue.JSON_LD_HEADLINE, script);
    }
    for (String property : List.of("author", "creator")) {
      if (property.equals("author") || !article.has("author")) {
        authors(article, property, script);
      }
    }
    text(article, "datePublished", Clue.JSON_LD_PUBLISHED, script);
    text(article, "dateCreated", Clue.JSON_LD_CREATED, script);
    text(article, "dateModified", Clue.JSON_LD_MODIFIED, script);
    text(article, "inLanguage", Clue.JSON_LD_LANGUAGE, script);
    address(article.text("url"), Clue.JSON_LD_URL, script);
    text(article, "description", Clue.JSON_LD_DESCRIPTION, script);
    text(article, "license", Clue.JSON_LD_LICENSE, script);
    for (String section : article.texts("articleSection")) {
      collector.add(Clue.JSON_LD_SECTION, section, script);
    }
    for (String keywords : article.texts("keywords")) {
      collector.add(Clue.JSON_LD_KEYWORDS, keywords, script);
    }
    for (JsonLdObject publisher : article.objects("publisher")) {
      name(graph.resolve(publisher), Clue.JSON_LD_PUBLISHER, script);
      name(graph.resolve(publisher), Clue.JSON_LD_SITE_PUBLISHER, script);
    }
    images(article, script);
    String free = article.text("isAccessibleForFree").orElse("");
    if (free.toLowerCase(Locale.ROOT).endsWith("false")) {
      collector.add(Clue.JSON_LD_ACCESS, "not accessible for free", script);
    }
    Optional<String> type = article.text("@type");
    if (type.isPresent()) {
      String name = type.get().substring(type.get().lastIndexOf('/') + 1);
      collector.add(Clue.JSON_LD_TYPE, name, script);
    }
  }

  private void text(JsonLdObject object, String property, Clue clue, int script) {
    Optional<String> value = object.text(property);
    if (value.isPresent()) {
      collector.add(clue, value.get(), script);
    }
  }

  private void address(Optional<String> value, Clue clue, int script) {
    String address = value.orElse("").strip();
    if (!address.isEmpty()) {
      collector.add(clue, Addresses.resolve(tree.element(script), address), script);
    }
  }

  private void name(JsonLdObject object, Clue clue, int script) {
    text(object, "name", clue, script);
  }

  private void authors(JsonLdObject article, String property, int script) {
    for (Object value : article.values(property)) {
      if (value instanceof String name) {
        collector.add(Clue.JSON_LD_AUTHOR, name, script);
      } else if (value instanceof Map<?, ?> map) {
        JsonLdObject author = graph.resolve(new JsonLdObject(map));
        ContributorKind kind = kind(author);
        String url = author.text("url").orElse("");
        for (String name : author.texts("name")) {
          collector.add(Clue.JSON_LD_AUTHOR, name, kind, url.contains("://") ? url : null, script);
        }
      }
    }
  }

  private static ContributorKind kind(JsonLdObject author) {
    if (author.types().contains("person")) {
      return ContributorKind.PERSON;
    }
    for (String type : author.types()) {
      if (type.endsWith("organization")) {
        return ContributorKind.ORGANIZATION;
      }
    }
    return ContributorKind.UNKNOWN;
  }

  private void images(JsonLdObject article, int script) {
    for (String kind : List.of("image", "thumbnailUrl")) {
      for (Object value : article.values(kind)) {
        if (value instanceof String address) {
          address(Optional.of(address), Clue.JSON_LD_IMAGE, script);
        } else if (value instanceof Map<?, ?> map) {
          JsonLdObject image = graph.resolve(new JsonLdObject(map));
          String property = image.text("url").isPresent() ? "url" : "contentUrl";
          address(image.text(property), Clue.JSON_LD_IMAGE, script);
        }
      }
    }
  }
}
