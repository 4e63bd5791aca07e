package org.offprint.parse;

/**
 * Thrown when a source asks for more than the limits allow. It names the limit, what was allowed
 * and what came; {@link ParseLimits} sets the limits.
 */
public final class ParseLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The name of the limit. */
  private final String limit;

  /** How much the limit allows. */
  private final long allowed;

  /** How much there was. */
  private final long found;

  /**
   * An excess.
   *
   * @param limit the name of the limit, such as {@code input-bytes}
   * @param allowed how much the limit allows
   * @param found how much there was, or as much as was seen before the parse ended
   */
  public ParseLimitException(String limit, long allowed, long found) {
    super(limit + ": at most " + allowed + " allowed, but there are at least " + found);
    this.limit = limit;
    this.allowed = allowed;
    this.found = found;
  }

  /**
   * The name of the limit, from the list of limits in the project's CONTRIBUTING.
   *
   * @return the name, such as {@code input-bytes}
   */
  public String limit() {
    return limit;
  }

  /**
   * How much the limit allows.
   *
   * @return the limit's value
   */
  public long allowed() {
    return allowed;
  }

  /**
   * How much there was, or as much as was seen before the parse ended.
   *
   * @return more than {@link #allowed()}
   */
  public long found() {
    return found;
  }
}
