package org.offprint.training;

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
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.offprint.model.PageKind;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * What is known of a page of a corpus.
 *
 * @param corpus the folder of the corpus
 * @param id how the page is called
 * @param url where it is from, or an empty text
 * @param utf8 whether its encoding is known to be UTF-8
 * @param blocks its blocks, or none where the truth is a text
 * @param text its text, or an empty one
 * @param kind what kind of page it is
 */
record Truth(
    Path corpus,
    String id,
    String url,
    boolean utf8,
    List<Block> blocks,
    String text,
    PageKind kind) {
  /** A block with its type. */
  record Block(String type, String text) {}

  static List<Truth> read(Path corpus) throws IOException {
    List<Truth> truths = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(corpus.resolve("truth.jsonl").toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        truths.add(truth(corpus, json));
      }
    }
    return truths;
  }

  private static Truth truth(Path corpus, JsonParser json) throws IOException {
    String id = "";
    String url = "";
    String text = "";
    boolean utf8 = false;
    PageKind kind = PageKind.ARTICLE;
    List<Block> blocks = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "url" -> url = json.getValueAsString("");
        case "text" -> text = json.getValueAsString("");
        case "page_type" -> kind = PageKind.valueOf(json.getText().toUpperCase(Locale.ROOT));
        case "encoding" -> utf8 = "utf-8".equals(json.getValueAsString());
        case "blocks" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            blocks.add(block(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Truth(corpus, id, url, utf8, blocks, text, kind);
  }

  private static Block block(JsonParser json) throws IOException {
    String type = "";
    String text = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "type" -> type = json.getText();
        case "text" -> text = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
    return new Block(type, text);
  }

  /** The page itself. */
  SavedPage page() throws IOException {
    Path file = corpus.resolve("pages").resolve(id + ".html.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = in.readAllBytes();
      SavedPage page =
          utf8
              ? SavedPage.ofHtml(new String(bytes, StandardCharsets.UTF_8))
              : SavedPage.of(bytes).withKind(SourceKind.HTML);
      return url.isEmpty() ? page : page.withUrl(url);
    }
  }

  /**
   * The name of the host without its country and service, which a publisher's hosts share; without
   * an address, the page's own name.
   */
  String host() {
    return host(url, id);
  }

  /** The same of an address; without one, an id. */
  static String host(String url, String id) {
    int from = url.indexOf("//");
    if (from < 0) {
      return id;
    }
    int to = url.indexOf('/', from + 2);
    String host = url.substring(from + 2, to < 0 ? url.length() : to).replace("www.", "");
    String[] labels = host.split("\\.");
    int count = labels.length;
    boolean shared =
        count > 2 && labels[count - 2].length() <= 3 && labels[count - 1].length() <= 2;
    return labels[Math.max(0, count - (shared ? 3 : 2))];
  }
}
