package org.offprint.internal.html.site;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.parse.SiteRuleUse;

/**
 * What a rule for a site found on a page.
 *
 * @param stripped the elements that are no part of the text, by identity
 * @param bodies those that hold the text, by identity; empty if the rule found none
 * @param pruned whether rules that hardly ever err leave out parts of these
 * @param title the title, or an empty text
 * @param authors the names of the authors, as they stand
 * @param date the date of publication as it stands, or an empty text
 * @param use what the report says, or {@code null} if there is no rule for the page
 */
public record SiteParts(
    Set<Element> stripped,
    Set<Element> bodies,
    boolean pruned,
    String title,
    List<String> authors,
    String date,
    @Nullable SiteRuleUse use) {
  /** Of a page for which there is no rule. */
  public static final SiteParts NONE =
      new SiteParts(Set.of(), Set.of(), true, "", List.of(), "", null);

  static Set<Element> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether an element and all in it is no part of the text. */
  public boolean isStripped(Element element) {
    return !stripped.isEmpty() && stripped.contains(element);
  }

  /** Whether an element holds the text, or a part of it. */
  public boolean isBody(Element element) {
    return !bodies.isEmpty() && bodies.contains(element);
  }
}
