package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test expects. Run with {@code -Doffprint.golden=update}, a test writes
 * it instead, and the change is reviewed like code.
 */
public record GoldenFile(Path path) {
  /** Whether expected texts are to be written and not compared. */
  public static boolean updating() {
    return "update".equals(System.getProperty("offprint.golden"));
  }

  /** Compares, or writes if asked to. */
  public void matches(String actual) {
    try {
      if (updating()) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual);
      } else if (Files.exists(path)) {
        assertThat(actual)
            .as("%s (if the change is wanted: -Doffprint.golden=update)", path)
            .isEqualTo(Files.readString(path));
      } else {
        fail("%s is missing; -Doffprint.golden=update writes it", path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
