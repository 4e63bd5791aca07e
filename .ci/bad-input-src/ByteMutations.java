import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;

/** Sources whose bytes are spoilt. */
final class ByteMutations {
  private static final int MOST_BYTES = 40;

  private static final String[] ENCODINGS = {
    "utf-8",
    "windows-1252",
    "iso-8859-2",
    "koi8-r",
    "utf-16le",
    "utf-16be",
    "shift_jis",
    "euc-jp",
    "gb18030",
    "big5",
    "euc-kr",
    "iso-2022-jp"
  };

  private ByteMutations() {}

  static Input flipped(String source, Supplier<String> others, Random random) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(MOST_BYTES); i >= 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return Input.of(bytes, null);
  }

  static Input inserted(String source, Supplier<String> others, Random random) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    int at = 0;
    for (int next : Places.sorted(bytes.length, 1 + random.nextInt(MOST_BYTES), random)) {
      spoilt.write(bytes, at, next - at);
      for (int i = random.nextInt(4); i >= 0; i--) {
        spoilt.write(random.nextInt(256));
      }
      at = next;
    }
    spoilt.write(bytes, at, bytes.length - at);
    return Input.of(spoilt.toByteArray(), null);
  }

  static Input removed(String source, Supplier<String> others, Random random) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    int at = 0;
    for (int next : Places.sorted(bytes.length, 1 + random.nextInt(MOST_BYTES), random)) {
      if (next >= at) {
        spoilt.write(bytes, at, next - at);
        at = Math.min(bytes.length, next + 1 + random.nextInt(3));
      }
    }
    spoilt.write(bytes, at, bytes.length - at);
    return Input.of(spoilt.toByteArray(), null);
  }

  /** In another encoding, with its name, a false one, or none. */
  static Input encodedOtherwise(String source, Supplier<String> others, Random random) {
    String encoding = ENCODINGS[random.nextInt(ENCODINGS.length)];
    String name =
        switch (random.nextInt(3)) {
          case 0 -> encoding;
          case 1 -> ENCODINGS[random.nextInt(ENCODINGS.length)];
          default -> null;
        };
    String label = random.nextBoolean() ? source : source.replaceAll("charset=", "set=");
    return Input.of(label.getBytes(Charset.forName(encoding)), name);
  }
}
