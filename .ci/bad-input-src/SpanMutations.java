import java.util.Random;
import java.util.function.Supplier;

/** Sources whose parts stand where they should not. */
final class SpanMutations {
  private static final int MOST_SPANS = 5;
  private static final int LONGEST = 4000;

  private SpanMutations() {}

  static Input cut(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder(source);
    for (int i = random.nextInt(MOST_SPANS); i >= 0; i--) {
      int from = random.nextInt(spoilt.length() + 1);
      spoilt.delete(from, end(spoilt, from, random));
    }
    return Input.of(spoilt);
  }

  static Input doubled(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder(source);
    for (int i = random.nextInt(MOST_SPANS); i >= 0; i--) {
      int from = random.nextInt(spoilt.length() + 1);
      int to = end(spoilt, from, random);
      spoilt.insert(to, spoilt.substring(from, to));
    }
    return Input.of(spoilt);
  }

  static Input moved(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder(source);
    for (int i = random.nextInt(MOST_SPANS); i >= 0; i--) {
      int from = random.nextInt(spoilt.length() + 1);
      int to = end(spoilt, from, random);
      String span = spoilt.substring(from, to);
      spoilt.delete(from, to);
      spoilt.insert(random.nextInt(spoilt.length() + 1), span);
    }
    return Input.of(spoilt);
  }

  /** A part of another source in this one, or the start of one and the end of the other. */
  static Input mixed(String source, Supplier<String> others, Random random) {
    String other = others.get();
    int at = random.nextInt(source.length() + 1);
    int from = random.nextInt(other.length() + 1);
    boolean inside = random.nextBoolean();
    int to = inside ? end(other, from, random) : other.length();
    String rest = inside ? source.substring(at) : "";
    return Input.of(source.substring(0, at) + other.substring(from, to) + rest);
  }

  static Input truncated(String source, Supplier<String> others, Random random) {
    int from = random.nextInt(3) == 0 ? random.nextInt(source.length() + 1) : 0;
    return Input.of(source.substring(from, from + random.nextInt(source.length() - from + 1)));
  }

  /** Where a span ends that starts at a place: mostly it is short. */
  static int end(CharSequence source, int from, Random random) {
    int length = random.nextInt(1 + random.nextInt(LONGEST));
    return Math.min(source.length(), from + length);
  }
}
