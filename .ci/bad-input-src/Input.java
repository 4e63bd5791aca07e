import java.nio.charset.StandardCharsets;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * What a parser gets: characters, or bytes with the name of an encoding that may be false.
 *
 * @param characters the characters, or {@code null}
 * @param bytes the bytes, or {@code null}
 * @param charset the name that comes with the bytes, or {@code null}
 */
record Input(String characters, byte[] bytes, String charset) {
  static Input of(CharSequence characters) {
    return new Input(characters.toString(), null, null);
  }

  static Input of(byte[] bytes, String charset) {
    return new Input(null, bytes, charset);
  }

  SavedPage page(SourceKind kind) {
    return characters == null
        ? SavedPage.of(bytes).withCharset(charset).withKind(kind)
        : (kind == SourceKind.HTML ? SavedPage.ofHtml(characters) : SavedPage.ofText(characters));
  }

  int length() {
    return characters == null ? bytes.length : characters.length();
  }

  byte[] toBytes() {
    return characters == null ? bytes : characters.getBytes(StandardCharsets.UTF_8);
  }
}
