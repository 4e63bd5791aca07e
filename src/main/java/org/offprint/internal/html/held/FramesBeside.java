package org.offprint.internal.html.held;

import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.decode.SourceDecoder;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.limit.Deadline;
import org.offprint.source.Resources;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * The documents of frames that were saved beside their page: parts of an MHTML file or of a web
 * archive, or files of its folder. They become what {@code srcdoc} is.
 */
final class FramesBeside {
  /** A bound on the work for one page, not measured: a page may name any number of frames. */
  private static final int MOST = 64;

  private FramesBeside() {}

  /** Gives each frame whose document was saved that document. */
  static void take(Document page, Resources resources, Deadline deadline) {
    int taken = 0;
    for (Element frame : page.getElementsByTag("iframe")) {
      deadline.check();
      if (taken < MOST && frame.hasAttr("src") && !frame.hasAttr("srcdoc")) {
        Optional<String> document = document(frame, resources);
        if (document.isPresent()) {
          frame.attr("srcdoc", document.get());
          taken++;
        }
      }
    }
  }

  private static Optional<String> document(Element frame, Resources resources) {
    try {
      Optional<byte[]> found = resources.find(frame.attr("src").strip());
      if (found.isEmpty()) {
        found = resources.find(Addresses.of(frame, "src"));
      }
      if (found.isEmpty()) {
        return Optional.empty();
      }
      DecodedSource source = new SourceDecoder().decode(SavedPage.of(found.get()));
      return source.kind() == SourceKind.HTML ? Optional.of(source.text()) : Optional.empty();
    } catch (IOException unreadable) {
      // As if it had not been saved: the page is there all the same.
      return Optional.empty();
    }
  }
}
