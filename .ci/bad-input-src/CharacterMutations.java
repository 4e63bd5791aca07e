import java.util.Random;
import java.util.function.Supplier;

/** Sources with characters that nobody writes. */
final class CharacterMutations {
  private static final int MOST = 60;

  /** Controls, marks of direction, what is not seen, halves of pairs, what is no character. */
  private static final String ODD =
      "\0\0\0\b\t\013\f\r\033\177\u0080\u0085\u009b\u00a0\u00ad\u061c\u180e\u200b\u200d\u200e\u202e"
          + "\u2028\u2029\u2060\u2066\u2069\u3000\ud800\udbff\udc00\udfff\ue000\ufdd0\ufe0f\ufeff"
          + "\uffff\u0301\u0345";

  private static final String[] REFERENCES = {
    "&#0;",
    "&#x0;",
    "&#xD800;",
    "&#xDFFF",
    "&#55357;&#56832;",
    "&#56832;",
    "&#x110000;",
    "&#x;",
    "&#",
    "&#99999999999999999999;",
    "&#128;",
    "&#x9b;",
    "&#xFFFF;",
    "&#x202E;",
    "&#10;",
    "&#13;",
    "&#160;",
    "&#173;",
    "&#8203;",
    "&#60;",
    "&#x26;",
    "&lt",
    "&amp;lt;",
    "&amp",
    "&notit;",
    "&nosuch;",
    "&NotEqualTilde;",
    "&#x1F600;",
    "&#34;",
    "&#39;"
  };

  private CharacterMutations() {}

  static Input controls(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder();
    int at = 0;
    for (int next : Places.sorted(source.length(), 1 + random.nextInt(MOST), random)) {
      spoilt.append(source, at, next).append(ODD.charAt(random.nextInt(ODD.length())));
      at = next;
    }
    return Input.of(spoilt.append(source, at, source.length()));
  }

  static Input references(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder();
    int at = 0;
    for (int next : Places.sorted(source.length(), 1 + random.nextInt(MOST), random)) {
      spoilt.append(source, at, next).append(REFERENCES[random.nextInt(REFERENCES.length)]);
      at = next;
    }
    return Input.of(spoilt.append(source, at, source.length()));
  }
}
