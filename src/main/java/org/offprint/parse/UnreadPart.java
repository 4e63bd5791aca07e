package org.offprint.parse;

import java.util.Objects;

/**
 * A part of a file that could not be read, or not to its end.
 *
 * @param place the address of the page, the name of the part, or the place in the file, such as
 *     {@code from byte 8812}; of the further texts of a mail their numbers among its parts, such as
 *     {@code parts 2, 4}
 * @param reason why it could not be read
 */
public record UnreadPart(String place, UnreadReason reason) {
  /** Refuses null. */
  public UnreadPart {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(reason, "reason");
  }
}
