package org.offprint.internal.limit;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * File names in messages: these end up in logs and terminals, which interpret control characters.
 */
final class PrintableName {
  private PrintableName() {}

  /** The name with a backslash, {@code u} and four digits for every control character. */
  static String of(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** The failure itself, or if it names a file unfit for print, one of the same kind. */
  static FileSystemException in(FileSystemException failure) {
    String file = failure.getFile() == null ? "" : failure.getFile();
    String name = of(file);
    if (name.equals(file)) {
      return failure;
    }
    String other = failure.getOtherFile();
    FileSystemException named;
    if (failure instanceof NoSuchFileException) {
      named = new NoSuchFileException(name, other, failure.getReason());
    } else if (failure instanceof AccessDeniedException) {
      named = new AccessDeniedException(name, other, failure.getReason());
    } else {
      named = new FileSystemException(name, other, failure.getReason());
    }
    // No cause: a log would print its message too.
    named.setStackTrace(failure.getStackTrace());
    return named;
  }
}
