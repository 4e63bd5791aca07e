package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.people.QuotedPostLine;
import org.offprint.model.Speaker;

/**
 * Finds the turns of a chat that was saved: boxes that each open with a heading for those who do
 * not see the page, which says whose words follow ("You said:"), and that together hold most of the
 * text.
 */
final class ChatTurns {
  /** In characters: a name and a word for saying; not measured. */
  private static final int LONGEST_LABEL = 60;

  private final PageEvidence page;
  private final PageTree tree;
  private final List<Run> labels = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();

  private ChatTurns(PageEvidence page) {
    this.page = page;
    tree = page.tree();
  }

  /** The turns of a page, or none. */
  static List<FoundPost> of(PageEvidence page) {
    ChatTurns turns = new ChatTurns(page);
    for (Run run : page.runs()) {
      if (page.isHeading(run.index())) {
        turns.addLabel(run);
      }
    }
    return turns.labels.size() < 2 ? List.of() : turns.find();
  }

  private void addLabel(Run run) {
    String words = run.text();
    boolean hidden = page.has(run.index(), Trait.UNSEEN) || page.has(run.index(), Trait.HIDDEN);
    if (!hidden || !words.endsWith(":") || words.length() > LONGEST_LABEL) {
      return;
    }
    String name = QuotedPostLine.name(words);
    if (name != null) {
      labels.add(run);
      speakers.add(Speaker.of(name));
    }
  }

  private List<FoundPost> find() {
    List<FoundPost> turns = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < labels.size(); i++) {
      Run label = labels.get(i);
      int box = box(label, i == 0 ? null : labels.get(i - 1), next(i));
      int words = page.measures().lengthWithin(box) - label.length();
      if (words > 0) {
        length += words;
        turns.add(new FoundPost(box, box, speakers.get(i), label.place(), null, -1));
      }
    }
    return 2 * length >= page.measures().lengthWithin(0) ? turns : List.of();
  }

  private @Nullable Run next(int label) {
    return label + 1 < labels.size() ? labels.get(label + 1) : null;
  }

  /** The outermost element around a label that holds neither the one before nor the next. */
  private int box(Run label, @Nullable Run before, @Nullable Run after) {
    int box = label.place();
    int around = tree.parent(box);
    while (around > 0 && !holds(around, before) && !holds(around, after)) {
      box = around;
      around = tree.parent(box);
    }
    return box;
  }

  private boolean holds(int element, @Nullable Run label) {
    return label != null && tree.contains(element, label.place());
  }
}
