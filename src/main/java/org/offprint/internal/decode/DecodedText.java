package org.offprint.internal.decode;

/**
 * The result of decoding.
 *
 * @param text the characters, without lone surrogates
 * @param replacedSequences how many sequences could not be decoded and became U+FFFD
 */
public record DecodedText(String text, int replacedSequences) {}
