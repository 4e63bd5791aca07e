package org.offprint.internal.html.note;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.NoteReference;

/** The elements of a page that are marks of notes. */
public final class NoteMarks {
  private final Map<Element, NoteReference> references = new IdentityHashMap<>();

  void add(Element mark, NoteReference reference) {
    references.put(mark, reference);
  }

  /** What an element leads to, or null if it is not a mark. */
  public @Nullable NoteReference reference(Element element) {
    return references.isEmpty() ? null : references.get(element);
  }
}
