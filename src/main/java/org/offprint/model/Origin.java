package org.offprint.model;

import java.util.Objects;

/**
 * Where something in the article came from.
 *
 * @param place the place in the source
 * @param rule the name of the rule that made it what it is, such as {@code bare-heading}; the
 *     readers take it from the list of rules in the project's CONTRIBUTING, and for {@link
 *     Evidence} from the list of witnesses beside it
 * @param confidence how sure the rule was, from 0 to 1. This is ordinal and not a probability: of
 *     two things that one rule made, the one with the higher value is more certain, but nothing
 *     says how often it is right. Most rules have one value for all that they make, set by hand.
 */
public record Origin(Place place, String rule, float confidence) {
  /** Refuses a confidence outside 0 to 1. */
  public Origin {
    Objects.requireNonNull(place, "place");
    Check.code(rule, "rule");
    Check.require(confidence >= 0 && confidence <= 1, "confidence", "must be from 0 to 1");
  }

  /**
   * An origin of full confidence.
   *
   * @param place the place in the source
   * @param rule the name of the rule
   * @return the origin
   */
  public static Origin of(Place place, String rule) {
    return new Origin(place, rule, 1);
  }
}
