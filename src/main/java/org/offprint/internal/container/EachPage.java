package org.offprint.internal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.offprint.source.SavedPage;

/** Goes over the pages of a file, each read when it is asked for. */
public final class EachPage extends Spliterators.AbstractSpliterator<SavedPage> {
  private final Pages pages;

  /** Over pages that were opened. */
  public EachPage(Pages pages) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.pages = pages;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SavedPage> action) {
    SavedPage page;
    try {
      page = pages.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (page == null) {
      return false;
    }
    action.accept(page);
    return true;
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
