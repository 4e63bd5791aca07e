import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of letters and digits, counted. */
final class Words {
  private static final Pattern UNSEEN = Pattern.compile("[\\x00\\u00ad\\u200b\\u2060\\ufeff]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final Map<String, Integer> counts;

  private Words(Map<String, Integer> counts) {
    this.counts = counts;
  }

  static Words of(CharSequence text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    Matcher matcher = WORD.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKC));
    Map<String, Integer> counts = new HashMap<>();
    while (matcher.find()) {
      counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return new Words(counts);
  }

  Words plus(Words other) {
    Map<String, Integer> sum = new HashMap<>(counts);
    other.counts.forEach((word, count) -> sum.merge(word, count, Integer::sum));
    return new Words(sum);
  }

  /** What these have more of. */
  Words minus(Words other) {
    Map<String, Integer> rest = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int left = count - other.counts.getOrDefault(word, 0);
          if (left > 0) {
            rest.put(word, left);
          }
        });
    return new Words(rest);
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return counts.keySet().stream().sorted().limit(12).toList().toString();
  }
}
