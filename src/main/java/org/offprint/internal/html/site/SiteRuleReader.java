package org.offprint.internal.html.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.xpath.XPathExpressionException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.SiteRuleUse;
import org.offprint.source.SiteDirective;
import org.offprint.source.SiteRule;
import org.offprint.source.SiteRules;

/**
 * Finds the rule for a page and what it says, as Full-Text RSS and Graby read such files: of
 * several expressions for one fact the first counts that finds anything, all that is to be stripped
 * is, and what an id or a class contains names an element.
 */
public final class SiteRuleReader {
  private final SiteRule rule;
  private final Document page;
  private final PageXPath xpath;
  private final Deadline deadline;
  private final List<String> broken = new ArrayList<>();

  private SiteRuleReader(SiteRule rule, Document page, Deadline deadline) {
    this.rule = rule;
    this.page = page;
    this.deadline = deadline;
    xpath = new PageXPath(page);
  }

  /**
   * What the rule for a page found on it.
   *
   * @param address where the page is from, or an empty text if only the page says so
   */
  public static SiteParts read(SiteRules rules, Document page, String address, Deadline deadline) {
    if (rules.isEmpty()) {
      return SiteParts.NONE;
    }
    for (String host : SiteHosts.of(page, address)) {
      Optional<SiteRule> rule = rules.of(host);
      if (rule.isPresent()) {
        return new SiteRuleReader(rule.get(), page, deadline).parts();
      }
    }
    return SiteParts.NONE;
  }

  private SiteParts parts() {
    List<String> titles = texts("title");
    List<String> dates = texts("date");
    List<String> authors = texts("author");
    Set<Element> stripped = stripped();
    Set<Element> bodies = bodies(stripped);
    List<String> ignored = new ArrayList<>();
    for (SiteDirective directive : rule.ignored()) {
      ignored.add(directive.toString());
    }
    return new SiteParts(
        stripped,
        bodies,
        rule.says("prune", true),
        titles.isEmpty() ? "" : titles.get(0),
        authors,
        dates.isEmpty() ? "" : dates.get(0),
        new SiteRuleUse(rule.name(), !bodies.isEmpty(), ignored, broken));
  }

  /** The texts of the first expression that finds any. */
  private List<String> texts(String directive) {
    for (SiteDirective one : rule.all(directive)) {
      deadline.check();
      try {
        List<String> texts = xpath.texts(one.value());
        if (!texts.isEmpty()) {
          return texts;
        }
      } catch (XPathExpressionException unread) {
        broken.add(one.toString());
      }
    }
    return List.of();
  }

  private Set<Element> stripped() {
    Set<Element> stripped = SiteParts.identitySet();
    for (SiteDirective one : rule.all("strip")) {
      stripped.addAll(elements(one));
    }
    List<String> names = values("strip_id_or_class");
    List<String> sources = values("strip_image_src");
    if (!names.isEmpty() || !sources.isEmpty()) {
      for (Element element : page.getAllElements()) {
        deadline.check();
        boolean picture = element.nameIs("img") && holdsAny(element.attr("src"), sources);
        if (picture || holdsAny(element.className(), names) || holdsAny(element.id(), names)) {
          stripped.add(element);
        }
      }
    }
    // A page all of which would be left out is one that the rule does not know.
    stripped.remove(page);
    stripped.removeIf(element -> element.nameIs("html") || element.nameIs("body"));
    return stripped;
  }

  private List<Element> elements(SiteDirective directive) {
    deadline.check();
    try {
      return xpath.elements(directive.value());
    } catch (XPathExpressionException unread) {
      broken.add(directive.toString());
      return List.of();
    }
  }

  /** The values of a directive that names no expression; the quotation marks around are no part. */
  private List<String> values(String directive) {
    List<String> values = new ArrayList<>();
    for (SiteDirective one : rule.all(directive)) {
      String value = one.value().replace("'", "").replace("\"", "");
      if (!value.isBlank()) {
        values.add(value);
      }
    }
    return values;
  }

  private static boolean holdsAny(String text, List<String> values) {
    if (text.isEmpty()) {
      return false;
    }
    for (String value : values) {
      if (text.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** What the first expression finds that finds any text or picture which is not stripped. */
  private Set<Element> bodies(Set<Element> stripped) {
    Set<Element> bodies = SiteParts.identitySet();
    for (SiteDirective one : rule.all("body")) {
      for (Element element : elements(one)) {
        if (holdsContent(element) && !isIn(stripped, element)) {
          bodies.add(element);
        }
      }
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return bodies;
  }

  private static boolean holdsContent(Element element) {
    return element.hasText() || element.selectFirst("img, video, audio, iframe") != null;
  }

  private static boolean isIn(Set<Element> stripped, Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (stripped.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
