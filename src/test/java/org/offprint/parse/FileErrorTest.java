package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Offprint;

/** Errors of files say which file it was. */
class FileErrorTest {
  @TempDir Path folder;

  @Test
  void missing_file_is_named() {
    Path missing = folder.resolve("missing.html");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Offprint.parse(missing))
        .withMessageContaining(missing.toString());
  }

  @Test
  void folder_is_named() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Offprint.parse(folder))
        .withMessageContaining(folder.toString());
  }

  @Test
  void file_below_a_file_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("plain.txt"));
    Path below = file.resolve("below.txt");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Offprint.parse(below))
        .withMessageContaining(below.toString());
  }

  @Test
  void control_characters_of_names_are_escaped() throws IOException {
    Path missing = folder.resolve("fog\u001B[31m\u009B\n.html");
    Path file = Files.createFile(folder.resolve("rain\u0007.txt"));

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Offprint.parse(missing))
        .withMessage(folder.resolve("fog\\u001b[31m\\u009b\\u000a.html").toString());
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Offprint.parse(file.resolve("below.txt")))
        .withMessageContaining("rain\\u0007.txt");
  }

  @Test
  void errors_of_a_stream_come_through() {
    IOException broken = new IOException("The line is broken");
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };

    assertThatThrownBy(() -> Offprint.parse(in)).isSameAs(broken);
  }
}
