package org.offprint.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What stands above the body, and who signed it. Nothing of it is repeated in the body. */
@Value.Immutable
public sealed interface Header extends WithHeader permits ImmutableHeader {
  /** A header of an article that has none. */
  Header EMPTY = builder().build();

  /**
   * The short line above the title: section, series or topic.
   *
   * @return inlines, empty if there is none
   */
  List<Inline> kicker();

  /**
   * The title.
   *
   * @return inlines, empty if the article has none; never invented
   */
  List<Inline> title();

  /**
   * The summary under the title (also called dek or subheading).
   *
   * @return blocks, empty if there is none
   */
  List<Block> standfirst();

  /**
   * The line that names the authors, as printed with the title.
   *
   * @return the line, or empty if none was printed
   */
  Optional<Byline> byline();

  /**
   * Further lines of credit, such as a closing reporting line.
   *
   * @return the lines as printed
   */
  List<Byline> credits();

  /**
   * Where and when the report was filed.
   *
   * @return the dateline, or empty
   */
  Optional<Dateline> dateline();

  /**
   * Starts from nothing.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableHeader.Builder {
    Builder() {}
  }
}
