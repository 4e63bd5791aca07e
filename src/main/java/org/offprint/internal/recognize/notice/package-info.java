/**
 * What a newsroom says about an article around its text. What goes in is a line or a paragraph;
 * what comes out is whether it is a remark of the editors, a call to readers, a note about authors
 * or earlier publication, or a line about rights, and what it says. Knows words, dates and people.
 */
@NullMarked
package org.offprint.internal.recognize.notice;

import org.jspecify.annotations.NullMarked;
