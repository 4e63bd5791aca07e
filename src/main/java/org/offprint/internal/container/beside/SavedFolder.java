package org.offprint.internal.container.beside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.source.Resources;

/**
 * The folder that a browser saves beside a page: {@code Tides_files} beside {@code Tides.html}, in
 * other languages {@code Tides-Dateien} or {@code Tides_fichiers}. Its name begins with that of the
 * page, and no other file is read: neither one beside it nor one that a link in it leads to.
 */
public final class SavedFolder implements Resources {
  private final Path parent;
  private final String stem;
  private final int most;

  private SavedFolder(Path parent, String stem, int most) {
    this.parent = parent;
    this.stem = stem;
    this.most = most;
  }

  /**
   * The folder beside a page, whether or not it is there.
   *
   * @param page the file of the page
   * @param most the most bytes of a file in it
   */
  public static Resources of(Path page, int most) {
    Path parent = page.toAbsolutePath().getParent();
    Path file = page.getFileName();
    if (parent == null || file == null) {
      return NONE;
    }
    String name = file.toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new SavedFolder(parent, stem, most);
  }

  @Override
  public Optional<byte[]> find(String url) throws IOException {
    Path file = file(url);
    if (file == null || !Files.isRegularFile(file) || Files.size(file) > most) {
      return Optional.empty();
    }
    // A link may lead out of the folder.
    Path real = file.toRealPath();
    Path folder = parent.resolve(parent.relativize(file).getName(0)).toRealPath();
    boolean inside = real.startsWith(folder) && folder.startsWith(parent.toRealPath());
    return inside ? Optional.of(Files.readAllBytes(real)) : Optional.empty();
  }

  /** The file of a relative address in the folder, or null. */
  private @Nullable Path file(String url) {
    String plain = url.startsWith("./") ? url.substring(2) : url;
    int end = plain.indexOf('#');
    plain = end < 0 ? plain : plain.substring(0, end);
    for (String name : new String[] {plain, Escapes.without(plain)}) {
      int slash = name.indexOf('/');
      if (slash > stem.length() && name.startsWith(stem) && name.indexOf(':') < 0) {
        Path file = below(name);
        if (file != null && Files.exists(file)) {
          return file;
        }
      }
    }
    return null;
  }

  private @Nullable Path below(String name) {
    try {
      Path file = parent.resolve(name).normalize();
      boolean inFolder = file.startsWith(parent) && file.getNameCount() > parent.getNameCount() + 1;
      return inFolder && file.getName(parent.getNameCount()).toString().startsWith(stem)
          ? file
          : null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }
}
