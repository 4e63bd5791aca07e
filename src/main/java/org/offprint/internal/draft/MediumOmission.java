package org.offprint.internal.draft;

import java.util.Locale;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Media;
import org.offprint.model.Place;
import org.offprint.parse.Omission;
import org.offprint.parse.OmissionKind;

/** The report on a medium that was read and then left out. */
public final class MediumOmission {
  private MediumOmission() {}

  /** The omission of a medium that stands in a place. */
  public static Omission of(Rule rule, Place place, Media media) {
    OmissionKind kind =
        switch (media.kind()) {
          case IMAGE -> OmissionKind.IMAGE;
          case VIDEO -> OmissionKind.VIDEO;
          case AUDIO -> OmissionKind.AUDIO;
        };
    String alternative = media.alternative().orElse("");
    String text = alternative.isBlank() ? media.url() : alternative;
    boolean unsaid = text.isEmpty() || text.startsWith("data:");
    return new Omission(
        rule.code(), kind, place, unsaid ? kind.name().toLowerCase(Locale.ROOT) : text);
  }
}
