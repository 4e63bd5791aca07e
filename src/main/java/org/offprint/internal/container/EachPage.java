package org.offprint.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes over the parts of a file that are pages, each read when it is asked for. */
public final class EachPage extends Spliterators.AbstractSpliterator<FoundPart> {
  private final Pages pages;
  private @Nullable FoundPart ahead;

  /** Over pages that were opened. */
  public EachPage(Pages pages) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.pages = pages;
  }

  /**
   * Whether there is none; asked before anything else.
   *
   * @throws IOException if the file cannot be read
   */
  public boolean isEmpty() throws IOException {
    ahead = pages.next();
    return ahead == null;
  }

  @Override
  public boolean tryAdvance(Consumer<? super FoundPart> action) {
    FoundPart page = ahead == null ? next() : ahead;
    ahead = null;
    if (page == null) {
      return false;
    }
    action.accept(page);
    return true;
  }

  private @Nullable FoundPart next() {
    try {
      return pages.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the file. */
  public void close() {
    try {
      pages.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
