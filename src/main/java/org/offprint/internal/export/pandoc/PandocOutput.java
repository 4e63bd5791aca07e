package org.offprint.internal.export.pandoc;

import java.util.List;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.internal.json.JsonSink;

/** Writes the building blocks of pandoc's format: tagged values, attributes, words. */
final class PandocOutput {
  private final JsonSink json;

  PandocOutput(JsonSink json) {
    this.json = json;
  }

  void beginObject() {
    json.beginObject();
  }

  void endObject() {
    json.endObject();
  }

  void beginArray() {
    json.beginArray();
  }

  void endArray() {
    json.endArray();
  }

  void name(String name) {
    json.name(name);
  }

  void number(int number) {
    json.number(number);
  }

  void nothing() {
    json.nothing();
  }

  void text(String text) {
    json.text(XmlText.clean(text));
  }

  /** Begins a value whose content is an array. */
  void begin(String tag) {
    json.beginObject();
    json.name("t");
    json.text(tag);
    json.name("c");
    json.beginArray();
  }

  /** Ends a value. */
  void end() {
    json.endArray();
    json.endObject();
  }

  /** A value without content. */
  void tag(String tag) {
    json.beginObject();
    json.name("t");
    json.text(tag);
    json.endObject();
  }

  /** A value whose content is a string. */
  void tag(String tag, String text) {
    json.beginObject();
    json.name("t");
    json.text(tag);
    json.name("c");
    text(text);
    json.endObject();
  }

  /** Attributes of an element; of the pairs, every second is a value. */
  void attributes(String id, List<String> classes, List<String> pairs) {
    beginArray();
    text(id);
    beginArray();
    classes.forEach(this::text);
    endArray();
    beginArray();
    for (int i = 0; i < pairs.size(); i += 2) {
      beginArray();
      text(pairs.get(i));
      text(pairs.get(i + 1));
      endArray();
    }
    endArray();
    endArray();
  }

  void noAttributes() {
    attributes("", List.of(), List.of());
  }

  void target(String address, String title) {
    beginArray();
    text(address);
    text(title);
    endArray();
  }

  /** Words that lead to an address. */
  void link(String address, String words) {
    begin("Link");
    noAttributes();
    beginArray();
    words(words);
    endArray();
    target(address, "");
    end();
  }

  /** Words, in which white space is a value of its own. */
  void words(String words) {
    String text = XmlText.clean(words);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) > ' ') {
        continue;
      }
      if (i > start) {
        tag("Str", text.substring(start, i));
      }
      boolean first = i == 0 || text.charAt(i - 1) > ' ';
      if (i < text.length() && first) {
        tag("Space");
      }
      start = i + 1;
    }
  }
}
