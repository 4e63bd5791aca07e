package org.offprint.internal.said.passage;

import org.jspecify.annotations.Nullable;

/**
 * Words in a row that a name may consist of, with titles and roles before it.
 *
 * @param from the first token
 * @param nameFrom the first token of the name itself; the end of the run if there is none
 * @param to behind the last token
 * @param place its place among all runs of the article
 * @param person who has that name, {@code null} for a body or whatever else has a capital
 */
public record NameRun(int from, int nameFrom, int to, int place, @Nullable Person person) {
  public boolean isName() {
    return nameFrom < to;
  }
}
