package org.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file below {@code src/test/resources} that says what an output is to be. Run the tests with
 * {@code -Doffprint.golden=update} to write the files anew, and review the difference.
 */
public final class GoldenFile {
  /** Whether expected outputs are to be written anew. */
  public static final boolean UPDATE = "update".equals(System.getProperty("offprint.golden"));

  private final Path file;

  private GoldenFile(Path file) {
    this.file = file;
  }

  /** The file of that path, with slashes, below the test resources. */
  public static GoldenFile of(String path) {
    String root = System.getProperty("basedir", "");
    return new GoldenFile(Path.of(root, "src/test/resources").resolve(path));
  }

  /** Where the file stands. */
  public Path path() {
    return file;
  }

  /** Fails if the file is missing or says anything else. */
  public void assertMatches(String output) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, output);
    }
    assertThat(file).as("run with -Doffprint.golden=update to write it").exists();
    assertThat(output).isEqualTo(Files.readString(file));
  }
}
