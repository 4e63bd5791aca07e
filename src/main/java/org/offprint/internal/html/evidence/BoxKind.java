package org.offprint.internal.html.evidence;

import org.offprint.internal.html.page.PageTree;

/** A kind of elements that hold together what is in them. */
public interface BoxKind {
  /** Whether the element of a number is of the kind. */
  boolean holds(PageTree tree, int element);
}
