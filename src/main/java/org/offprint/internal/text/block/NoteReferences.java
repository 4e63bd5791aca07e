package org.offprint.internal.text.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.text.line.NoteMark;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.NoteReference;
import org.offprint.model.Origin;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/** Turns the marks of notes in running text into references. */
final class NoteReferences {
  private final Map<String, String> idsByLabel = new LinkedHashMap<>();

  /** Names a note by its label and returns its id. */
  String add(String label) {
    return idsByLabel.computeIfAbsent(label, ignored -> "note-" + (idsByLabel.size() + 1));
  }

  /** The words with references in place of marks. */
  List<Inline> in(List<Inline> words) {
    if (idsByLabel.isEmpty()) {
      return words;
    }
    List<Inline> result = new ArrayList<>();
    for (Inline inline : words) {
      if (inline instanceof Text text) {
        split(text, result);
      } else {
        result.add(inline);
      }
    }
    return result;
  }

  private void split(Text text, List<Inline> out) {
    String value = text.value();
    int from = 0;
    Optional<NoteMark> mark = NoteMark.next(value, 0);
    while (mark.isPresent()) {
      String label = mark.get().label();
      int end = mark.get().end();
      String id = idsByLabel.get(label);
      if (id != null) {
        int start = end - label.length();
        if (start > from) {
          out.add(part(text, from, start));
        }
        out.add(new NoteReference(id, label, info(text, start, end)));
        from = end;
      }
      mark = NoteMark.next(value, end);
    }
    if (from == 0) {
      out.add(text);
    } else if (from < value.length()) {
      out.add(part(text, from, value.length()));
    }
  }

  private static Text part(Text text, int from, int to) {
    return new Text(text.value().substring(from, to), info(text, from, to));
  }

  private static NodeInfo info(Text text, int from, int to) {
    Origin origin = text.info().origin();
    if (origin == null || !(origin.place() instanceof TextRange range)) {
      return NodeInfo.NONE;
    }
    TextRange part = new TextRange(range.start() + from, range.start() + to);
    return NodeInfo.of(new Origin(part, origin.rule(), origin.confidence()));
  }
}
