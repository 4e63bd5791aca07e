package org.offprint.internal.html.page;

import java.util.Locale;
import org.offprint.internal.recognize.date.Digits;

/** The elements of a page that metadata is read from, by kind, in document order. */
public final class MetadataElements {
  private final IntList metas = new IntList();
  private final IntList canonicalLinks = new IntList();
  private final IntList licenseLinks = new IntList();
  private final IntList jsonLd = new IntList();
  private final IntList mainHeadings = new IntList();
  private final IntList titles = new IntList();
  private final IntList subheadings = new IntList();
  private final IntList times = new IntList();
  private final IntList properties = new IntList();
  private final IntList authorLinks = new IntList();
  private int html = -1;
  private int titleElement = -1;

  /** Records an element if it is of one of the kinds. */
  void take(PageTree tree, int number) {
    String tag = tree.tag(number);
    if (!tree.hasAttributes(number)) {
      takeBare(tree, number, tag);
      return;
    }
    boolean property = tree.hasProperty(number);
    if (property) {
      properties.add(number);
    }
    switch (tag) {
      case "meta" -> {
        if (tree.hasAttribute(number, "content")) {
          metas.add(number);
        }
      }
      case "script" -> {
        if (isJsonLd(tree.attribute(number, "type"))) {
          jsonLd.add(number);
        }
      }
      case "link" -> link(tree, number);
      case "a" -> anchor(tree, number);
      case "time" -> {
        if (tree.hasAttribute(number, "datetime")) {
          times.add(number);
        }
      }
      case "abbr" -> {
        // The date-time pattern of microformats, which is older than the time element.
        if (Digits.isOpening(tree.attribute(number, "title"))) {
          times.add(number);
        }
      }
      default -> {
        takeBare(tree, number, tag);
        boolean heading = tag.equals("h1") || tag.equals("h2");
        if (property && !heading && tree.attribute(number, "itemprop").equals("headline")) {
          titles.add(number);
        }
      }
    }
  }

  private void takeBare(PageTree tree, int number, String tag) {
    switch (tag) {
      case "h1" -> {
        mainHeadings.add(number);
        titles.add(number);
      }
      case "h2" -> titles.add(number);
      case "h3" -> subheadings.add(number);
      case "html" -> html = isOfArticle(tree) ? number : html;
      case "title" -> {
        String around = tree.tag(tree.parent(number));
        boolean own = around.equals("head") || around.equals("body");
        titleElement = own && titleElement < Math.max(0, html) ? number : titleElement;
      }
      default -> {
        // None of the kinds.
      }
    }
  }

  /** A document in another is that of a frame which holds the article, and says more about it. */
  private boolean isOfArticle(PageTree tree) {
    return html < 0 || tree.isOpen(html);
  }

  private void link(PageTree tree, int number) {
    if (!tree.hasAttribute(number, "href")) {
      return;
    }
    switch (relation(tree, number)) {
      case "canonical" -> canonicalLinks.add(number);
      case "license" -> licenseLinks.add(number);
      default -> {
        // Leads elsewhere.
      }
    }
  }

  private void anchor(PageTree tree, int number) {
    String relation = relation(tree, number);
    if (relation.isEmpty()) {
      return;
    }
    if (hasWord(relation, "author")) {
      authorLinks.add(number);
    }
    if (relation.equals("license") && tree.hasAttribute(number, "href")) {
      licenseLinks.add(number);
    }
  }

  private static String relation(PageTree tree, int number) {
    return tree.attribute(number, "rel").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
      at = text.indexOf(word, end);
    }
    return false;
  }

  private static boolean isJsonLd(String type) {
    String start = "application/ld+json";
    return type.strip().regionMatches(true, 0, start, 0, start.length());
  }

  /** The number of the {@code html} element, of the innermost document if there are more; or -1. */
  public int html() {
    return html;
  }

  /** The number of the first {@code title} of that document's head or body, or of one around it. */
  public int titleElement() {
    return titleElement;
  }

  /** The numbers of the {@code meta} elements that have a content. */
  public IntList metas() {
    return metas;
  }

  /** The numbers of the links to the page's own address. */
  public IntList canonicalLinks() {
    return canonicalLinks;
  }

  /** The numbers of the links to a licence. */
  public IntList licenseLinks() {
    return licenseLinks;
  }

  /** The numbers of the scripts that hold JSON-LD. */
  public IntList jsonLd() {
    return jsonLd;
  }

  /** The numbers of the {@code h1} elements. */
  public IntList mainHeadings() {
    return mainHeadings;
  }

  /** The numbers of all that may show the title: {@code h1}, {@code h2}, itemprop headline. */
  public IntList titles() {
    return titles;
  }

  /** The numbers of the {@code h3} elements, which show the title where no other heading does. */
  public IntList subheadings() {
    return subheadings;
  }

  /** The numbers of the elements that state a time: {@code time}, or {@code abbr} with a title. */
  public IntList times() {
    return times;
  }

  /** The numbers of the elements with an {@code itemprop}. */
  public IntList properties() {
    return properties;
  }

  /** The numbers of the links to an author. */
  public IntList authorLinks() {
    return authorLinks;
  }
}
