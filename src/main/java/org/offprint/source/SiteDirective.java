package org.offprint.source;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link SiteRule}: {@code name: value} or {@code name(argument): value}.
 *
 * @param line its number in the file, from 1 on
 * @param name what it is about, in lower case, such as {@code body}
 * @param argument what stands in brackets behind the name, or {@code null}
 * @param value what stands behind the colon, without spaces around it; never empty
 */
public record SiteDirective(int line, String name, @Nullable String argument, String value) {
  private static final Set<String> FOLLOWED =
      Set.of(
          "title",
          "author",
          "date",
          "body",
          "strip",
          "strip_id_or_class",
          "strip_image_src",
          "prune");

  /** What says something about the file alone, or about how a page is fetched for a test of it. */
  private static final Set<String> TESTS = Set.of("test_url", "test_contains");

  /** Refuses {@code null}. */
  public SiteDirective {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Whether the parser does what the line says. It does not do what needs a network, such as {@code
   * single_page_link}, nor what changes the source of the page, such as {@code replace_string}.
   *
   * @return whether it is followed
   */
  public boolean isFollowed() {
    return FOLLOWED.contains(name) && argument == null;
  }

  /**
   * Whether the line is there for tests of the file, so that there is nothing to follow.
   *
   * @return whether it is for tests
   */
  public boolean isTest() {
    return TESTS.contains(name);
  }

  /** The line as files have it. */
  @Override
  public String toString() {
    return name + (argument == null ? "" : "(" + argument + ")") + ": " + value;
  }
}
