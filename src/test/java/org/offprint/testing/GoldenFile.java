package org.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test expects. Run with {@code -Doffprint.golden=update}, a test writes
 * it first, and the change is reviewed like code.
 */
public record GoldenFile(Path path) {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** The file of that path, with slashes, below the test resources. */
  public static GoldenFile of(String path) {
    return new GoldenFile(RESOURCES.resolve(path));
  }

  /** Whether expected texts are to be written anew. */
  public static boolean updating() {
    return "update".equals(System.getProperty("offprint.golden"));
  }

  /** Fails if the file is missing or says anything else; writes it before, if asked to. */
  public void matches(String actual) {
    try {
      if (updating()) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual);
      }
      assertThat(path).as("written with -Doffprint.golden=update").exists();
      assertThat(actual)
          .as("%s (if the change is wanted: -Doffprint.golden=update)", path)
          .isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
