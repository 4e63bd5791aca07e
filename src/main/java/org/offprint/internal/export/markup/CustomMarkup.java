package org.offprint.internal.export.markup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.offprint.export.SafeAddress;
import org.offprint.model.Node;

/**
 * Tags that a caller asks for by the names of element and attributes, which must be harmless by
 * themselves; what their values hold is escaped, and addresses that run something are left out.
 */
public final class CustomMarkup {
  /** What HTML defines as void: HTML Living Standard, section 13.1.2. */
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Elements whose content is code, or that change the whole page. */
  private static final Set<String> REFUSED = Set.of("script", "style", "base", "meta", "link");

  /** Attributes whose value is code or markup; so is that of all that begin with {@code on}. */
  private static final Set<String> CODE = Set.of("srcdoc", "style");

  private static final Set<String> LINKS =
      Set.of("href", "xlink:href", "action", "formaction", "cite", "data", "longdesc", "ping");
  private static final Set<String> PICTURES = Set.of("src", "poster", "background");

  private final MarkupSyntax syntax;

  public CustomMarkup(MarkupSyntax syntax) {
    this.syntax = syntax;
  }

  /**
   * The tag that opens an element, which is all of it if the element is void.
   *
   * @param content what will stand in it
   * @throws IllegalArgumentException if the element or an attribute must not be written so
   */
  public String start(
      String element, Map<String, String> attributes, List<? extends Node> content) {
    if (!isName(element) || REFUSED.contains(lowerCase(element))) {
      throw new IllegalArgumentException("no element of an article: '" + element + "'");
    }
    if (isVoid(element) && !content.isEmpty()) {
      throw new IllegalArgumentException("an element that is always empty: '" + element + "'");
    }
    StringBuilder tag = new StringBuilder("<").append(element);
    // Maps without an order of their own have another one on each run.
    new TreeMap<>(attributes).forEach((name, value) -> tag.append(attribute(name, value)));
    return tag.append(isVoid(element) ? syntax.endOfVoid() : ">").toString();
  }

  /** The tag that closes an element, empty if the element is void. */
  public String end(String element) {
    return isVoid(element) ? "" : "</" + element + ">";
  }

  /** Whether an element never holds anything. */
  private static boolean isVoid(String element) {
    return VOID.contains(lowerCase(element));
  }

  /**
   * An attribute after a space, or nothing if its address is not safe.
   *
   * @throws IllegalArgumentException if an attribute of the name must not be written
   */
  public String attribute(String name, String value) {
    String lower = lowerCase(name);
    if (!isName(name) || lower.startsWith("on") || CODE.contains(lower)) {
      throw new IllegalArgumentException("no attribute that may be written: '" + name + "'");
    }
    Optional<String> written =
        LINKS.contains(lower)
            ? SafeAddress.link(value)
            : PICTURES.contains(lower) ? SafeAddress.picture(value) : Optional.of(value);
    return written.map(safe -> " " + name + "=\"" + XmlText.attribute(safe) + '"').orElse("");
  }

  /** Text that means the same between tags and in the value of an attribute. */
  public static String text(String characters) {
    return XmlText.quoted(characters);
  }

  /** An ASCII letter, then letters, digits, hyphens, and a colon for a prefix. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
