import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** The pages of a corpus. Of its truth nothing is read but how they are called and encoded. */
record CorpusPages(Path folder, List<Entry> entries) {
  /** One page; address and encoding are {@code null} where the corpus does not tell them. */
  record Entry(String id, String url, String encoding) {
    private boolean isUtf8() {
      return "utf-8".equals(encoding);
    }
  }

  static CorpusPages of(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(folder.resolve("truth.jsonl").toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        entries.add(entry(json));
      }
    }
    return new CorpusPages(folder, entries);
  }

  private static Entry entry(JsonParser json) throws IOException {
    String id = null;
    String url = null;
    String encoding = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getValueAsString();
        case "url" -> url = json.getValueAsString();
        case "encoding" -> encoding = json.getValueAsString();
        default -> json.skipChildren();
      }
    }
    return new Entry(id, url, encoding);
  }

  /** The page as a caller has it: text where its encoding is known for sure, else its bytes. */
  SavedPage page(Entry entry) throws IOException {
    byte[] bytes = bytes(entry);
    SavedPage page =
        entry.isUtf8()
            ? SavedPage.ofHtml(new String(bytes, StandardCharsets.UTF_8))
            : SavedPage.of(bytes).withKind(SourceKind.HTML);
    return entry.url() == null ? page : page.withUrl(entry.url());
  }

  /** The text of the page, its bytes read in an encoding unless the corpus knows a better one. */
  String text(Entry entry, String charset) throws IOException {
    String text = new String(bytes(entry), entry.isUtf8() ? "UTF-8" : charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private byte[] bytes(Entry entry) throws IOException {
    Path file = folder.resolve("pages").resolve(entry.id() + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
