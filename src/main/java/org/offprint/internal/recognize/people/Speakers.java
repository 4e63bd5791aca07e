package org.offprint.internal.recognize.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurnRole;

/**
 * Whom the labels of a conversation name. A label of one word stands for the full name that ends in
 * that word and that an earlier label gave.
 */
public final class Speakers {
  private final Map<String, Speaker> byLastName = new HashMap<>();

  /** The speaker that a label names; {@code null} for a label such as "Q". */
  public @Nullable Speaker of(String label) {
    if (TurnLabel.role(label) != SpeechTurnRole.OTHER) {
      return null;
    }
    int comma = label.indexOf(',');
    String name = PersonName.inTitleCase((comma < 0 ? label : label.substring(0, comma)).strip());
    String said = comma < 0 ? "" : label.substring(comma + 1).strip();
    String description = said.isEmpty() ? null : said.toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Speaker known = byLastName.get(last);
    if (known != null && (name.indexOf(' ') < 0 || known.name().equals(name))) {
      return known;
    }
    Speaker speaker = new Speaker(Objects.requireNonNull(name), description, null);
    byLastName.putIfAbsent(last, speaker);
    return speaker;
  }
}
