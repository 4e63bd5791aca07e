package org.offprint.internal.html;

import java.util.Set;

/** Which elements end a line, which hold no text of the page, and which show something. */
final class Elements {
  /** Elements whose start and end tags end a run of text. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "figcaption",
          "pre",
          "td",
          "th",
          "dt",
          "dd",
          "caption",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "ul",
          "ol",
          "dl",
          "table",
          "tr",
          "tbody",
          "thead",
          "tfoot",
          "figure",
          "form",
          "fieldset",
          "address",
          "details",
          "summary",
          "hr",
          "center",
          "body",
          "menu",
          "hgroup",
          "noscript",
          "legend",
          "dialog",
          "search",
          "html",
          "optgroup",
          "frameset");

  /** Elements whose text is no text of the page. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "textarea",
          "input",
          "head",
          "object",
          "embed",
          "canvas",
          "math",
          "map",
          "datalist",
          "audio",
          "video");

  /** Elements that show a picture, film or recording. */
  private static final Set<String> MEDIA =
      Set.of("img", "picture", "video", "audio", "iframe", "object", "embed", "amp-img");

  private Elements() {}

  /** Whether the element stands on lines of its own; custom elements do. */
  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag) || (tag.indexOf('-') > 0 && !tag.equals("amp-img"));
  }

  static boolean isSkipped(String tag) {
    return SKIPPED.contains(tag);
  }

  static boolean isMedia(String tag) {
    return MEDIA.contains(tag);
  }
}
