package org.offprint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about the pages of one site, in the format of the site configurations of
 * Full-Text RSS, which wallabag and other readers use too: a directive a line, comments behind
 * {@code #}.
 *
 * @param name the name of the file, which is that of the host and {@code .txt}
 * @param directives its lines in their order, without comments and those that are no directives
 */
public record SiteRule(String name, List<SiteDirective> directives) {
  /** Copies the list. */
  public SiteRule {
    Objects.requireNonNull(name, "name");
    directives = List.copyOf(directives);
  }

  /**
   * Reads a file. A line without a name or a value is no directive and passed over, as other
   * readers do.
   *
   * @param name the name of the file
   * @param text what stands in it
   * @return the rule, perhaps without directives
   */
  public static SiteRule of(String name, String text) {
    List<SiteDirective> directives = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      SiteDirective directive = directive(line.strip(), number);
      if (directive != null) {
        directives.add(directive);
      }
    }
    return new SiteRule(name, directives);
  }

  private static @Nullable SiteDirective directive(String line, int number) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return null;
    }
    // What is to be replaced may hold a colon, and stands in brackets.
    int bracket = line.indexOf('(');
    int colon = line.indexOf(':');
    @Nullable String argument = null;
    if (bracket > 0 && bracket < colon && line.indexOf("):", bracket) > 0) {
      int close = line.indexOf("):", bracket);
      argument = line.substring(bracket + 1, close);
      colon = close + 1;
    }
    if (colon < 1) {
      return null;
    }
    String name = line.substring(0, argument == null ? colon : bracket).strip();
    String value = line.substring(colon + 1).strip();
    boolean named = !name.isEmpty() && !value.isEmpty();
    return named ? new SiteDirective(number, name.toLowerCase(Locale.ROOT), argument, value) : null;
  }

  /**
   * The values of all directives of a name that are followed, in their order.
   *
   * @param directive the name, such as {@code strip}
   * @return an unmodifiable list, perhaps empty
   */
  public List<SiteDirective> all(String directive) {
    List<SiteDirective> all = new ArrayList<>();
    for (SiteDirective one : directives) {
      if (one.name().equals(directive) && one.isFollowed()) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  /**
   * What the last directive of a name says that is answered by yes or no.
   *
   * @param directive the name, such as {@code prune}
   * @param otherwise the answer if there is none
   * @return whether it says yes
   */
  public boolean says(String directive, boolean otherwise) {
    boolean answer = otherwise;
    for (SiteDirective one : all(directive)) {
      answer = one.value().equalsIgnoreCase("yes") || one.value().equalsIgnoreCase("true");
    }
    return answer;
  }

  /**
   * The directives that are not followed, but for those of tests.
   *
   * @return an unmodifiable list in the order of the file
   */
  public List<SiteDirective> ignored() {
    List<SiteDirective> ignored = new ArrayList<>();
    for (SiteDirective one : directives) {
      if (!one.isFollowed() && !one.isTest()) {
        ignored.add(one);
      }
    }
    return List.copyOf(ignored);
  }

  @Override
  public String toString() {
    return name + " " + directives.size();
  }
}
