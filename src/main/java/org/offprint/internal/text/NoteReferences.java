package org.offprint.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.NoteReference;
import org.offprint.model.Origin;
import org.offprint.model.Text;
import org.offprint.model.TextRange;

/** Turns the marks of notes in running text into references. */
final class NoteReferences {
  private final Map<String, String> idsByLabel = new LinkedHashMap<>();

  /** Names a note by its label and answers its id. */
  String add(String label) {
    return idsByLabel.computeIfAbsent(label, ignored -> "note-" + (idsByLabel.size() + 1));
  }

  /** The words with references in the place of marks. */
  List<Inline> in(List<Inline> words) {
    List<Inline> result = words;
    for (Map.Entry<String, String> note : idsByLabel.entrySet()) {
      List<Inline> replaced = new ArrayList<>();
      for (Inline inline : result) {
        if (inline instanceof Text text) {
          split(text, note.getKey(), note.getValue(), replaced);
        } else {
          replaced.add(inline);
        }
      }
      result = replaced;
    }
    return result;
  }

  private static void split(Text text, String label, String id, List<Inline> out) {
    String value = text.value();
    int from = 0;
    int at = NoteMark.indexOf(value, label, 0);
    while (at >= 0) {
      out.add(part(text, from, at));
      out.add(new NoteReference(id, label, info(text, at, at + label.length())));
      from = at + label.length();
      at = NoteMark.indexOf(value, label, from);
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
