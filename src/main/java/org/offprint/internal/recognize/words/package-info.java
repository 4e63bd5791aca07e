/**
 * Words as such. What goes in is a text; what comes out are its words and sentences, the form in
 * which words are compared ({@link org.offprint.internal.recognize.words.Tokens}), the language it
 * is in ({@link org.offprint.internal.recognize.words.LanguageGuess}), and whether it says what one
 * of the sections of phrases is about ({@link org.offprint.internal.recognize.words.Words}). The
 * phrases are data, a file for each language in {@code languages}. Knows nothing of names, dates or
 * articles.
 */
@NullMarked
package org.offprint.internal.recognize.words;

import org.jspecify.annotations.NullMarked;
