package org.offprint.internal.html.role;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.header.HeaderPart;
import org.offprint.internal.html.verdict.Verdict;

/**
 * What became of a run of a page. Each run has exactly one role, so that none can be lost and none
 * be there twice.
 *
 * @param place where it stands now
 * @param why what decided
 * @param part which part of the header it is, or {@code null} outside of it
 */
public record RunRole(RunPlace place, Verdict why, @Nullable HeaderPart part) {
  /** A part of the body, or what is left out in its place. */
  public static RunRole of(Verdict verdict) {
    return new RunRole(verdict.kept() ? RunPlace.BODY : RunPlace.REPORT, verdict, null);
  }

  /** A part of the header, or what is left out in its place. */
  public static RunRole of(HeaderPart part) {
    boolean kept = part.verdict().kept();
    return new RunRole(kept ? RunPlace.HEADER : RunPlace.REPORT, part.verdict(), part);
  }

  /** A part of a note. */
  public static RunRole ofNote(Verdict why) {
    return new RunRole(RunPlace.NOTE, why, null);
  }

  /** A part of what a page says about a contributor. */
  public static RunRole ofBio(Verdict why) {
    return new RunRole(RunPlace.BIO, why, null);
  }
}
