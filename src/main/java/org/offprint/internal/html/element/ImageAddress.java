package org.offprint.internal.html.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
import org.offprint.model.Media;
import org.offprint.model.MediaKind;
import org.offprint.model.Rendition;

/**
 * Finds the addresses of pictures, even where a page loads them lazily and shows a placeholder
 * first.
 */
public final class ImageAddress {
  /**
   * Where a page keeps the address of the picture that replaces a small or empty one once it is
   * scrolled into view.
   */
  private static final List<String> LATE =
      List.of(
          "data-src",
          "data-original",
          "data-lazy-src",
          "data-hi-res-src",
          "data-full-src",
          "data-retina-src",
          "data-lazy");

  private static final Set<String> NEW_TYPES = Set.of("image/avif", "image/webp", "image/jxl");

  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  private ImageAddress() {}

  /**
   * The picture of an {@code img} or {@code picture} element; {@code null} if it has no address.
   */
  static @Nullable Media read(Element element) {
    return read(element, new HashMap<>());
  }

  /**
   * The picture of an {@code img} or {@code picture} element; {@code null} if it has no address.
   *
   * @param known addresses, words and widths of the page so far, which an article holds once: sets
   *     for different screens repeat them, and so do pictures of one template
   */
  public static @Nullable Media read(Element element, Map<Object, Object> known) {
    Element image = element.tagName().equals("picture") ? inside(element) : element;
    List<Rendition> renditions = renditions(element, image, known);
    String url = address(image);
    if (!renditions.isEmpty() && (url.isEmpty() || isBlurred(image, url))) {
      url = largest(renditions);
    }
    if (url.isEmpty()) {
      return null;
    }
    Media.Builder media = Media.builder().kind(MediaKind.IMAGE).url(same(known, url));
    if (image.hasAttr("alt")) {
      media.alternative(same(known, image.attr("alt").strip()));
    }
    if (!image.attr("title").isBlank()) {
      media.title(same(known, image.attr("title").strip()));
    }
    media.width(number(image.attr("width")));
    media.height(number(image.attr("height")));
    return media.renditions(renditions).build();
  }

  /**
   * The image that a {@code picture} shows, if need be the one for browsers that run no scripts;
   * without any, the element itself.
   */
  public static Element inside(Element picture) {
    Element noscript = null;
    for (Element child = picture.firstElementChild(); child != null; ) {
      switch (child.tagName()) {
        case "img", "amp-img" -> {
          return child;
        }
        case "noscript" -> noscript = noscript == null ? image(child) : noscript;
        default -> {
          // Sources, and what should not stand here.
        }
      }
      child = child.nextElementSibling();
    }
    return noscript == null ? picture : noscript;
  }

  private static @Nullable Element image(Element noscript) {
    Element child = noscript.firstElementChild();
    while (child != null && !child.tagName().equals("img")) {
      child = child.nextElementSibling();
    }
    return child;
  }

  /** The address of an {@code img} element, or an empty text. */
  public static String address(Element image) {
    String saved = Attribute.of(image, "src");
    if (saved.startsWith("data:") && !isPlaceholder(saved) && SavingComment.isOfSingleFile(image)) {
      return Addresses.of(image, "src");
    }
    for (String attribute : LATE) {
      String late = isAddress(Attribute.of(image, attribute)) ? Addresses.of(image, attribute) : "";
      if (!late.isEmpty() && !isPlaceholder(late)) {
        return late;
      }
    }
    String plain = Addresses.of(image, "src");
    return isPlaceholder(plain) ? "" : plain;
  }

  /** Whether a text is neither a word such as "true" nor a pattern that a script fills in. */
  private static boolean isAddress(String text) {
    return text.indexOf('/') >= 0 && text.indexOf('{') < 0;
  }

  /** A {@code data:} address too short to be a picture worth showing. */
  private static boolean isPlaceholder(String url) {
    return url.startsWith("data:") && url.length() < 1000;
  }

  /** Whether an address is that of a small blurred copy, shown until the picture is loaded. */
  private static boolean isBlurred(Element image, String url) {
    String names = Attribute.of(image, "class").toLowerCase(Locale.ROOT);
    return Attribute.isOn(image, "data-lowsrc")
        || names.contains("blur")
        || names.contains("lqip")
        || PreviewAddress.is(url);
  }

  private static List<Rendition> renditions(
      Element element, Element image, Map<Object, Object> known) {
    List<Rendition> renditions = new ArrayList<>();
    for (Element source = element.firstElementChild(); source != null; ) {
      if (source.tagName().equals("source")) {
        add(renditions, known, source, source.attr("type"));
      }
      source = source.nextElementSibling();
    }
    add(renditions, known, image, "");
    return renditions;
  }

  private static void add(
      List<Rendition> renditions, Map<Object, Object> known, Element element, String type) {
    for (String attribute : SETS) {
      String set = Attribute.of(element, attribute);
      if (!set.isBlank()) {
        addSet(renditions, known, element, set, type);
      }
    }
  }

  /** Candidates are separated by a comma and a space; an address by itself may contain commas. */
  private static void addSet(
      List<Rendition> renditions,
      Map<Object, Object> known,
      Element element,
      String set,
      String type) {
    int at = 0;
    while (at < set.length()) {
      int from = afterSpaces(set, at);
      int to = afterWord(set, from);
      int next = to;
      if (to > from && set.charAt(to - 1) == ',') {
        to--;
      } else {
        next = set.indexOf(',', to);
        next = next < 0 ? set.length() : next + 1;
      }
      if (to > from) {
        String url = Addresses.resolve(element, set.substring(from, to));
        if (!url.isEmpty() && !isPlaceholder(url)) {
          Integer width = width(set, to, next);
          renditions.add(
              new Rendition(
                  same(known, url),
                  width == null ? null : same(known, width),
                  type.isEmpty() ? null : type));
        }
      }
      at = next;
    }
  }

  private static int afterSpaces(String set, int from) {
    int at = from;
    while (at < set.length() && Characters.isAsciiSpace(set.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterWord(String set, int from) {
    int at = from;
    while (at < set.length() && !Characters.isAsciiSpace(set.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The width that follows an address, or null. */
  private static @Nullable Integer width(String set, int from, int to) {
    int start = afterSpaces(set, from);
    int end = start;
    while (end < to && set.charAt(end) != ',' && !Characters.isAsciiSpace(set.charAt(end))) {
      end++;
    }
    return end > start ? width(set.substring(start, end)) : null;
  }

  private static @Nullable Integer width(String descriptor) {
    if (!descriptor.endsWith("w")) {
      return null;
    }
    OptionalInt width = number(descriptor.substring(0, descriptor.length() - 1));
    return width.isPresent() ? width.getAsInt() : null;
  }

  /** The object that an equal one is known as, so that an article holds it once. */
  @SuppressWarnings("unchecked") // equal strings and numbers are of one type
  private static <T> T same(Map<Object, Object> known, T value) {
    Object before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }

  /** Of the widest, the first of a type that everything can show. */
  private static String largest(List<Rendition> renditions) {
    Rendition best = renditions.get(0);
    for (Rendition rendition : renditions) {
      int wider = width(rendition) - width(best);
      if (wider > 0 || (wider == 0 && isNew(best) && !isNew(rendition))) {
        best = rendition;
      }
    }
    return best.url();
  }

  private static int width(Rendition rendition) {
    return rendition.width() == null ? -1 : rendition.width();
  }

  /** Whether it is in a format that fewer programs read than JPEG or PNG. */
  private static boolean isNew(Rendition rendition) {
    String type = rendition.mimeType();
    return type != null && NEW_TYPES.contains(type);
  }

  /** A number of pixels, or empty. */
  public static OptionalInt number(String value) {
    String digits = value.strip().toLowerCase(Locale.ROOT);
    digits = digits.endsWith("px") ? digits.substring(0, digits.length() - 2) : digits;
    if (digits.isEmpty() || digits.length() > 6) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(digits));
  }
}
