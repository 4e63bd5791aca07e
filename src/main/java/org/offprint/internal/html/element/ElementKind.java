package org.offprint.internal.html.element;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an element is by its tag alone: whether it stands on lines of its own, holds text of the
 * page, or shows something, and what it says about what it holds.
 */
public final class ElementKind {
  private static final Map<String, ElementKind> KINDS = new HashMap<>();

  private static final Set<String> SHOWN =
      Set.of(
          "hr",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "caption",
          "aside",
          "details",
          "summary",
          "figcaption");

  static {
    blocks(
        "p h1 h2 h3 h4 h5 h6 li figcaption td th dt dd caption div section main tr tbody thead"
            + " tfoot address details summary center body hgroup noscript legend search html"
            + " optgroup frameset");
    block("blockquote", Trait.QUOTATION, null);
    for (String preformatted : words("pre listing plaintext xmp")) {
      block(preformatted, Trait.PREFORMATTED, null);
    }
    block("article", Trait.ARTICLE, null);
    block("figure", Trait.FIGURE, null);
    block("table", Trait.TABLE, null);
    for (String list : words("ul ol dl menu dir")) {
      block(list, Trait.LIST, null);
    }
    block("header", null, Trait.HEADER);
    block("footer", null, Trait.FOOTER);
    block("aside", null, Trait.ASIDE);
    block("nav", null, Trait.NAVIGATION);
    block("form", null, Trait.FORM);
    block("fieldset", null, Trait.FORM);
    block("dialog", null, Trait.DIALOG);
    for (String tag : words("img picture amp-img")) {
      KINDS.put(tag, new ElementKind(tag, false, false, true, 0, 0));
    }
    for (String tag : words("video audio iframe object embed")) {
      KINDS.put(tag, new ElementKind(tag, false, true, true, 0, 0));
    }
    for (String tag :
        words(
            "script style template svg select option textarea input head canvas datalist"
                + " annotation annotation-xml noembed noframes")) {
      KINDS.put(tag, new ElementKind(tag, false, true, false, 0, 0));
    }
    KINDS.put("a", new ElementKind("a", false, false, false, Trait.LINK.bit(), 0));
    for (String tag : words("span b strong i em br hr time small sub sup q code cite s u")) {
      KINDS.put(tag, new ElementKind(tag, false, false, false, 0, 0));
    }
  }

  private final String tag;
  private final boolean rare;
  private final boolean block;
  private final boolean custom;
  private final boolean skipped;
  private final boolean media;
  private final int structure;
  private final int box;
  private final boolean heading;

  private ElementKind(
      String tag, boolean block, boolean skipped, boolean media, int structure, int box) {
    this.tag = tag;
    this.rare = false;
    this.block = block;
    this.custom = false;
    this.skipped = skipped;
    this.media = media;
    this.structure = structure;
    this.box = box;
    this.heading = HeadingLevel.has(tag);
  }

  /** A tag that few pages have; those of custom elements are blocks. */
  private ElementKind(String tag, boolean custom) {
    this.tag = tag;
    this.rare = true;
    this.block = custom;
    this.custom = custom;
    this.skipped = false;
    this.media = false;
    this.structure = 0;
    this.box = 0;
    this.heading = false;
  }

  /** The kind of the elements with a tag. */
  public static ElementKind of(String tag) {
    ElementKind known = KINDS.get(tag);
    if (known != null) {
      return known;
    }
    // Custom elements stand on lines of their own, except those that draw a formula.
    boolean custom = tag.indexOf('-') > 0 && !tag.startsWith(MathMarkup.DRAWN);
    return new ElementKind(tag, custom);
  }

  /** Whether another kind belongs to the same tag. The tags of most elements share one kind. */
  public boolean isSame(ElementKind other) {
    return this == other || (rare && other.rare && tag.equals(other.tag));
  }

  /** The tag in lower case. */
  public String tag() {
    return tag;
  }

  /** Whether it is a heading. */
  public boolean isHeading() {
    return heading;
  }

  /** Whether its start and end tags end a run of text. */
  public boolean isBlock() {
    return block;
  }

  /** Whether it may show more than the text in it, as few elements do. */
  public boolean isShown() {
    return media || structure != 0 || SHOWN.contains(tag);
  }

  /** Whether white space and line ends in it are shown as they stand. */
  public boolean isPreformatted() {
    return structure == Trait.PREFORMATTED.bit();
  }

  /** Whether it is defined by a script of the page. */
  public boolean isCustom() {
    return custom;
  }

  /** Whether its text is not text of the page. */
  public boolean isSkipped() {
    return skipped;
  }

  /** Whether it shows a picture, film or recording. */
  public boolean isMedia() {
    return media;
  }

  /** The traits, as {@link Trait#bit()}, of all that it holds. */
  public int structure() {
    return structure;
  }

  /** The traits of all that it holds unless it holds the article. */
  public int box() {
    return box;
  }

  private static void blocks(String tags) {
    for (String tag : words(tags)) {
      block(tag, null, null);
    }
  }

  private static void block(String tag, @Nullable Trait structure, @Nullable Trait box) {
    int structureBit = structure == null ? 0 : structure.bit();
    int boxBit = box == null ? 0 : box.bit();
    KINDS.put(tag, new ElementKind(tag, true, false, false, structureBit, boxBit));
  }

  private static Iterable<String> words(String tags) {
    return Arrays.asList(tags.split(" "));
  }
}
