package org.offprint.parse;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link org.offprint.source.SiteRule} did for a page.
 *
 * @param name the name of its file
 * @param foundBody whether one of its expressions found the text; else the parser found it as
 *     without a rule
 * @param ignored the directives of the file that are not followed, as it has them, in its order
 * @param broken those with an expression that cannot be read or evaluated, as the file has them
 */
public record SiteRuleUse(
    String name, boolean foundBody, List<String> ignored, List<String> broken) {
  /** Copies the lists. */
  public SiteRuleUse {
    Objects.requireNonNull(name, "name");
    ignored = List.copyOf(ignored);
    broken = List.copyOf(broken);
  }
}
