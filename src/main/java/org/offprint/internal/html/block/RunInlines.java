package org.offprint.internal.html.block;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.note.NoteMarks;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.Media;
import org.offprint.model.NodeInfo;
import org.offprint.model.NoteReference;
import org.offprint.model.Origin;

/**
 * Makes the inlines of the runs of one page, with references in place of the marks of notes and
 * with pictures that know their position.
 */
final class RunInlines implements LineElements {
  private static final Rule PICTURE = Rule.PICTURE_IN_LINE;

  private final NoteMarks marks;
  private final ElementPaths paths;
  private final Pictures pictures;
  private final MediaLedger media;
  private final SharedStrings strings = new SharedStrings();

  RunInlines(NoteMarks marks, ElementPaths paths, Pictures pictures, MediaLedger media) {
    this.pictures = pictures;
    this.marks = marks;
    this.paths = paths;
    this.media = media;
  }

  /** The inlines of a run. */
  List<Inline> of(Run run) {
    return InlineBuilder.of(run, this, NodeInfo.NONE);
  }

  /** The same for a run that makes no block, so that its texts record their own position. */
  List<Inline> of(Run run, NodeInfo info) {
    return InlineBuilder.of(run, this, info);
  }

  @Override
  public SharedStrings strings() {
    return strings;
  }

  @Override
  public @Nullable NoteReference reference(Element element) {
    return marks.reference(element);
  }

  @Override
  public @Nullable InlineImage picture(Element element, Run run, List<Element> around) {
    for (Element outer : around) {
      if (marks.reference(outer) != null) {
        media.leaveOut(element, Rule.NOTE_MARK);
        return null;
      }
    }
    Media picture = pictures.read(element);
    if (picture == null) {
      return null;
    }
    media.show(element);
    Origin origin = Origin.of(paths.of(element, run.index()), PICTURE.code());
    return new InlineImage(picture, NodeInfo.of(origin));
  }
}
