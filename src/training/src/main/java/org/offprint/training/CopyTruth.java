package org.offprint.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a plain-text copy of a page.
 *
 * @param folder where the text is
 * @param id how it is called
 * @param page where the page is from, and what it says
 */
record CopyTruth(Path folder, String id, Page page) {
  /**
   * What a page says.
   *
   * @param url its address
   * @param title its title, or an empty text
   * @param authors those who wrote it
   * @param date the day of publication, as in {@code 2026-05-03}, or an empty text
   * @param blocks its blocks, or none where the truth is a text
   * @param text its text, or an empty one
   */
  record Page(
      String url,
      String title,
      List<String> authors,
      String date,
      List<Truth.Block> blocks,
      String text) {}

  private static final class Fields {
    final Map<String, String> texts = new HashMap<>();
    final List<String> authors = new ArrayList<>();
    final List<Truth.Block> blocks = new ArrayList<>();

    String text(String name) {
      return texts.getOrDefault(name, "");
    }

    Page page() {
      String title = text("headline").isEmpty() ? text("title") : text("headline");
      String date = text("date").length() >= 10 ? text("date").substring(0, 10) : "";
      return new Page(text("url"), title, authors, date, blocks, text("text"));
    }
  }

  static List<CopyTruth> read(Path folder) throws IOException {
    List<CopyTruth> truths = new ArrayList<>();
    Map<String, Page> pages = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(folder.resolve("truth.jsonl").toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Fields fields = fields(json);
        Page page = pages.getOrDefault(fields.text("same_as"), fields.page());
        pages.put(fields.text("id"), page);
        truths.add(new CopyTruth(folder, fields.text("id"), page));
      }
    }
    return truths;
  }

  private static Fields fields(JsonParser json) throws IOException {
    Fields fields = new Fields();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("blocks") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          fields.blocks.add(block(json));
        }
      } else if (field.equals("authors") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          fields.authors.add(json.getText());
        }
      } else if (value == JsonToken.VALUE_STRING) {
        fields.texts.put(field, json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }

  private static Truth.Block block(JsonParser json) throws IOException {
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
    return new Truth.Block(type, text);
  }

  /** The text itself. */
  String copy() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(id + ".txt"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Which of some folds the publisher is in. */
  int fold(int folds) {
    return Math.floorMod(Truth.host(page.url(), id).hashCode(), folds);
  }
}
