package org.offprint.internal.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.json.LenientJson;

/** The objects of all JSON-LD blocks of a page, with the references between them. */
final class JsonLdGraph {
  /** How many blocks are read. At 50 or 200, none of 509 pages changes. */
  private static final int MOST_BLOCKS = 100;

  /**
   * In characters; longer blocks are passed over. At 524,288 or 2,097,152, none of 509 pages
   * changes.
   */
  private static final int LONGEST_BLOCK = 1 << 20;

  /** How many objects are read. At 10,000 or 40,000, none of 509 pages changes. */
  private static final int MOST_OBJECTS = 20_000;

  /** The objects that stand for themselves, with the number of the script each is from. */
  private final Map<JsonLdObject, Integer> objects = new LinkedHashMap<>();

  private final Map<String, JsonLdObject> byId = new HashMap<>();

  private JsonLdGraph() {}

  static JsonLdGraph of(CutPage page) {
    JsonLdGraph graph = new JsonLdGraph();
    int blocks = 0;
    IntList scripts = page.metadataElements().jsonLd();
    for (int i = 0; i < scripts.size(); i++) {
      int script = scripts.get(i);
      String json = unwrapped(page.tree().data(script));
      if (json.length() > LONGEST_BLOCK || ++blocks > MOST_BLOCKS) {
        continue;
      }
      Optional<Object> value = LenientJson.read(json);
      if (value.isPresent()) {
        graph.take(value.get(), script);
      }
    }
    return graph;
  }

  /** Without the comment marks that some systems put around a script. */
  private static String unwrapped(String script) {
    String json = script.strip();
    for (String open : List.of("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")) {
      json = json.startsWith(open) ? json.substring(open.length()).strip() : json;
    }
    return json;
  }

  /** Every object at any depth, in the order of the page, with a stack instead of recursion. */
  private void take(Object root, int script) {
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      Object value = open.pop();
      if (value instanceof List<?> list) {
        pushAll(open, list);
      } else if (value instanceof Map<?, ?> map) {
        JsonLdObject object = new JsonLdObject(map);
        objects.putIfAbsent(object, script);
        Optional<String> id = object.text("@id");
        if (id.isPresent() && map.size() > 1) {
          byId.putIfAbsent(id.get(), object);
        }
        pushAll(open, new ArrayList<>(map.values()));
      }
    }
  }

  private static void pushAll(Deque<Object> open, List<?> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i) instanceof Map || values.get(i) instanceof List) {
        open.push(values.get(i));
      }
    }
  }

  Map<JsonLdObject, Integer> objects() {
    return objects;
  }

  /** The object that a reference points to; the object itself if it is not a reference. */
  JsonLdObject resolve(JsonLdObject object) {
    Optional<String> id = object.text("@id");
    return object.has("name") || id.isEmpty() ? object : byId.getOrDefault(id.get(), object);
  }
}
