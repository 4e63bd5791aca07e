package org.offprint.internal.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/** The labels by which encodings are called, as the WHATWG Encoding Standard lists them. */
final class WhatwgLabels {
  private static final Map<String, String> NAMES = read();

  private WhatwgLabels() {}

  /**
   * The name of the encoding that is meant by a label.
   *
   * @param label as found; case and surrounding white space do not matter
   * @return the standard's name in lower case, or empty if nobody knows the label
   */
  static Optional<String> name(String label) {
    return Optional.ofNullable(NAMES.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (TableLine line : TableFile.rows(WhatwgLabels.class, "labels.txt")) {
      List<String> labels = List.of(line.text().split(" "));
      for (String label : labels) {
        names.put(label, labels.get(0));
      }
    }
    return Map.copyOf(names);
  }
}
