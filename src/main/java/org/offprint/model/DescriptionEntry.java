package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A term of a {@link DescriptionList} and what is said of it. One of the two may be missing, as it
 * may in HTML, not both.
 *
 * @param term the term, or empty
 * @param details what is said of it, or empty
 * @param info what else is known of the node
 */
@Value.Builder
public record DescriptionEntry(List<Inline> term, List<Block> details, NodeInfo info)
    implements Part, WithDescriptionEntry {
  /** Refuses an entry with neither term nor details. */
  public DescriptionEntry {
    term = Check.list(term, "term");
    details = Check.list(details, "details");
    Check.require(
        !term.isEmpty() || !details.isEmpty(), "details", "must not be empty without a term");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param term the term, or empty
   * @param details what is said of it, or empty
   * @return the node, without info
   */
  public static DescriptionEntry of(List<Inline> term, List<Block> details) {
    return new DescriptionEntry(term, details, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitDescriptionEntry(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with nothing but an empty info.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends DescriptionEntryBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
