package org.offprint.internal.container.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two of {@code ---} at the head of a note, as Obsidian, Joplin, Hugo and
 * programs that clip pages write them: names, each with a value or a list of them. Of YAML no more
 * is read than they write.
 *
 * @param fields the values by their names in lower case, without those that have none
 * @param end where the text begins
 */
public record FrontMatter(Map<String, List<String>> fields, int end) {
  /** A head is shorter than what is looked at to tell what a file is. */
  private static final int MOST_LINES = 100;

  /** One of these makes it the head of an article, and not that of some other file. */
  private static final Set<String> NAMED =
      Set.of("title", "url", "source", "source_url", "link", "author", "authors");

  private static final String FENCE = "---";
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w -]{0,39}):(?:[ \\t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-[ \\t]+(.*)");

  /** {@code [[Ines Varga|Ines]]}: a link to a note, which Obsidian makes of names. */
  private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]]*)]]");

  /** The head of a text, or null if it has none. */
  public static @Nullable FrontMatter of(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    if (!text.startsWith(FENCE, at)) {
      return null;
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String name = "";
    for (int i = 0; i < MOST_LINES; i++) {
      int end = text.indexOf('\n', at);
      String line = (end < 0 ? text.substring(at) : text.substring(at, end)).stripTrailing();
      at = end + 1;
      if (line.equals(FENCE) && i > 0) {
        return fields.keySet().stream().anyMatch(NAMED::contains)
            ? new FrontMatter(fields, end < 0 ? text.length() : at)
            : null;
      }
      String next = i == 0 ? fence(line) : field(line, name, fields);
      if (next == null || end < 0) {
        return null;
      }
      name = next;
    }
    return null;
  }

  private static @Nullable String fence(String line) {
    return line.equals(FENCE) || line.equals("\uFEFF" + FENCE) ? "" : null;
  }

  /** The name that following lines belong to, or null if the line is not part of such a head. */
  private static @Nullable String field(
      String line, String name, Map<String, List<String>> fields) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      String key = field.group(1).toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      add(fields, key, field.group(2) == null ? "" : field.group(2));
      return key;
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches() && !name.isEmpty()) {
      add(fields, name, item.group(1));
      return name;
    }
    boolean indented = line.startsWith(" ") || line.startsWith("\t");
    if (indented && !name.isEmpty()) {
      goOn(fields, name, line.strip());
      return name;
    }
    return line.isEmpty() || line.startsWith("#") ? name : null;
  }

  /** A value on several lines. */
  private static void goOn(Map<String, List<String>> fields, String name, String line) {
    List<String> values = fields.computeIfAbsent(name, key -> new ArrayList<>());
    if (values.isEmpty()) {
      values.add(line);
    } else {
      int last = values.size() - 1;
      values.set(last, values.get(last) + ' ' + line);
    }
  }

  private static void add(Map<String, List<String>> fields, String name, String value) {
    String text = value.strip();
    boolean isList = text.startsWith("[") && text.endsWith("]") && !text.startsWith("[[");
    if (isList) {
      for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
        add(fields, name, item);
      }
      return;
    }
    boolean folded = text.startsWith(">") || text.startsWith("|");
    String plain = folded ? "" : WIKI_LINK.matcher(unquoted(text)).replaceAll("$1").strip();
    if (!plain.isEmpty() && !plain.equals("null")) {
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(plain);
    }
  }

  private static String unquoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean quoted =
        text.length() > 1
            && (first == '"' || first == '\'')
            && text.charAt(text.length() - 1) == first;
    if (!quoted) {
      return text;
    }
    String inner = text.substring(1, text.length() - 1);
    return first == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
  }

  /** The first value of the first of some names that has one, or null. */
  @Nullable String first(String... names) {
    List<String> all = all(names);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The values of the first of some names that has any. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> values = fields.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }
}
