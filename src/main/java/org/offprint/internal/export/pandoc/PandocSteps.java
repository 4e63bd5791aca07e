package org.offprint.internal.export.pandoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.PendingSteps;
import org.offprint.internal.export.PostHead;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/**
 * The steps by which a pandoc document is written. A visit adds the steps for a node's children to
 * those that are pending, so that deep trees need no deep call stack. It also knows which notes
 * stand where.
 */
final class PandocSteps {
  private final PandocOutput out;
  private final Visitor<?> nodes;
  private final List<Note> notes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Integer> placed = new HashSet<>();
  private final PendingSteps<RuntimeException> steps = new PendingSteps<>();

  /** Whether a note may stand here: not in another or in the metadata. */
  private boolean open = true;

  private boolean inLink;

  /**
   * @param nodes makes what adds the steps for a node
   */
  PandocSteps(
      PandocOutput out, List<Note> notes, Function<PandocSteps, ? extends Visitor<?>> nodes) {
    this.out = out;
    this.notes = notes;
    this.nodes = nodes.apply(this);
    for (int i = 0; i < notes.size(); i++) {
      numbers.putIfAbsent(notes.get(i).id(), i);
    }
  }

  /** Writes nodes. */
  void write(List<? extends Node> nodes) {
    nodes(nodes);
    steps.run();
  }

  /** Writes nodes of the metadata, where no note may stand. */
  void writeApart(List<? extends Node> nodes) {
    open = false;
    write(nodes);
    open = true;
  }

  /** Writes the notes that stand nowhere else. */
  void writeNotes() {
    List<Note> rest = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      if (!placed.contains(i)) {
        rest.add(notes.get(i));
      }
    }
    open = false;
    write(rest);
  }

  void step(PendingSteps.Step<RuntimeException> step) {
    steps.add(step);
  }

  void nodes(List<? extends Node> added) {
    added.forEach(node -> steps.add(() -> node.accept(nodes)));
  }

  /** Steps during which no note may stand. */
  void apart(Runnable content) {
    boolean before = open;
    step(() -> open = false);
    content.run();
    step(() -> open = before);
  }

  void begin(String tag) {
    step(() -> out.begin(tag));
  }

  void end() {
    step(out::end);
  }

  /** An array of nodes. */
  void array(List<? extends Node> nodes) {
    step(out::beginArray);
    nodes(nodes);
    step(out::endArray);
  }

  void attributes(NodeInfo info, List<String> classes, List<String> pairs) {
    List<String> all = new ArrayList<>(pairs);
    add(all, "lang", info.language());
    add(all, "dir", info.direction() == null ? null : EnumWord.of(info.direction()));
    String id = info.id();
    step(() -> out.attributes(id == null ? "" : id, classes, all));
  }

  private static void add(List<String> pairs, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      pairs.add(name);
      pairs.add(value);
    }
  }

  /** A value that holds nodes. */
  void words(String tag, List<? extends Node> content) {
    begin(tag);
    nodes(content);
    end();
  }

  /** A division with attributes. */
  void div(NodeInfo info, List<String> classes, List<String> pairs, Runnable content) {
    begin("Div");
    attributes(info, classes, pairs);
    step(out::beginArray);
    content.run();
    step(out::endArray);
    end();
  }

  /** The line above a post. */
  void head(PostHead head) {
    if (head.isEmpty()) {
      return;
    }
    begin("Para");
    if (!head.author().isEmpty()) {
      words("Strong", List.of(Text.of(head.author())));
    }
    step(() -> out.words(head.separator() + head.date()));
    end();
  }

  /** What marks the place of a note: an address for marks, unless another has its identity. */
  NodeInfo anchor(Note note) {
    int number = numbers.get(note.id());
    return notes.get(number) == note ? anchor(number) : NodeInfo.NONE;
  }

  private static NodeInfo anchor(int note) {
    return NodeInfo.builder().id("note-" + (note + 1)).build();
  }

  /** The mark of a note: the note itself at the first one, a link to it at others. */
  void mark(String noteId, String label) {
    Integer number = numbers.get(noteId);
    if (number == null || inLink) {
      begin("Superscript");
      step(() -> out.words(label));
      end();
    } else if (open && placed.add(number)) {
      begin("Span");
      attributes(anchor(number), List.of(), List.of());
      step(out::beginArray);
      begin("Note");
      apart(() -> nodes(notes.get(number).content()));
      end();
      step(out::endArray);
      end();
    } else {
      begin("Superscript");
      step(() -> out.link("#note-" + (number + 1), label));
      end();
    }
  }

  boolean isInLink() {
    return inLink;
  }

  /** Steps that make the words of a link. */
  void linked(List<Inline> content) {
    step(() -> inLink = true);
    array(content);
    step(() -> inLink = false);
  }
}
