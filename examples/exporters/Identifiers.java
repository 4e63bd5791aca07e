package exporters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;

/**
 * Names for what a document refers to. An identity that is a name of XML and taken by nothing else
 * stays what it is; others get a number. Of several nodes with the same identity the first has it.
 */
final class Identifiers {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

  private final Map<String, String> nodes = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Those that an element has got. */
  private final Set<String> used = new HashSet<>();

  private int last;

  Identifiers(Article article) {
    article.stream(Note.class).forEach(note -> notes.computeIfAbsent(note.id(), this::name));
    article.stream()
        .map(Node::info)
        .map(NodeInfo::id)
        .filter(id -> id != null)
        .forEach(id -> nodes.computeIfAbsent(id, this::name));
  }

  /** A name that nothing else has. */
  String name(String wish) {
    String name = wish;
    while (!NAME.matcher(name).matches() || !taken.add(name)) {
      name = "id-" + ++last;
    }
    return name;
  }

  /** The name for the first element of a node, or null. */
  @Nullable String of(NodeInfo info) {
    return info.id() == null ? null : first(nodes.computeIfAbsent(info.id(), this::name));
  }

  /** The name for the first element of a note, or null. */
  @Nullable String of(Note note) {
    return first(notes.computeIfAbsent(note.id(), this::name));
  }

  private @Nullable String first(String name) {
    return used.add(name) ? name : null;
  }

  /** The name of a note of the article, or null if there is none. */
  @Nullable String note(String id) {
    return notes.get(id);
  }

  /** The name of a node of the article, or null if there is none. */
  @Nullable String node(@Nullable String id) {
    return id == null ? null : nodes.get(id);
  }
}
