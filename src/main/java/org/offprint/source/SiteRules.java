package org.offprint.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Rules for the pages of single sites, by host: where their text, title, author and date stand, and
 * what is no part of it. They are read from files in the format of the site configurations of
 * Full-Text RSS, some two thousand of which are in the public domain as {@code
 * fivefilters/ftr-site-config}; none come with Offprint.
 *
 * <p>Immutable and safe to share between threads. The files are the caller's: how long an
 * expression of XPath takes is theirs to choose, and the limits of a parse do not bound it.
 */
public final class SiteRules {
  /** No rules. */
  public static final SiteRules NONE = new SiteRules(new TreeMap<>());

  private static final String ENDING = ".txt";

  /** In bytes; the longest of the 2,041 public files has 5,876. */
  private static final int LONGEST_FILE = 1 << 20;

  /** Of a folder or an archive; there are 2,041 public files. */
  private static final int MOST_FILES = 100_000;

  private final SortedMap<String, SiteRule> byName;

  private SiteRules(SortedMap<String, SiteRule> byName) {
    this.byName = byName;
  }

  /**
   * Some rules, by their names; of two with one name the later one counts.
   *
   * @param rules the rules
   * @return the same as one set
   */
  public static SiteRules of(Collection<SiteRule> rules) {
    SortedMap<String, SiteRule> byName = new TreeMap<>();
    for (SiteRule rule : rules) {
      byName.put(rule.name().toLowerCase(Locale.ROOT), rule);
    }
    return new SiteRules(byName);
  }

  /**
   * Reads the files of a folder or of a ZIP archive whose names end in {@code .txt}: those that
   * stand in the folder itself, and those anywhere in the archive. A file with more than a megabyte
   * is passed over, and so are those behind the first hundred thousand.
   *
   * @param folderOrZip the folder or the archive
   * @return the rules
   * @throws IOException if it is missing, or neither of them, or cannot be read; its message names
   *     the file
   */
  public static SiteRules read(Path folderOrZip) throws IOException {
    Objects.requireNonNull(folderOrZip, "folderOrZip");
    if (!Files.exists(folderOrZip)) {
      throw new NoSuchFileException(folderOrZip.toString());
    }
    return of(Files.isDirectory(folderOrZip) ? ofFolder(folderOrZip) : ofZip(folderOrZip));
  }

  private static List<SiteRule> ofFolder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : all) {
        if (files.size() < MOST_FILES && Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    }
    List<SiteRule> rules = new ArrayList<>(files.size());
    for (Path file : files) {
      if (Files.size(file) <= LONGEST_FILE) {
        rules.add(rule(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return rules;
  }

  private static List<SiteRule> ofZip(Path zip) throws IOException {
    List<SiteRule> rules = new ArrayList<>();
    int entries = 0;
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream in = new ZipInputStream(file, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (name.endsWith(ENDING)) {
          byte[] content = in.readNBytes(LONGEST_FILE + 1);
          if (content.length <= LONGEST_FILE) {
            rules.add(rule(name, content));
          }
        }
        if (++entries == MOST_FILES) {
          break;
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException damaged) {
      throw new IOException(zip + " is damaged: " + damaged.getMessage(), damaged);
    }
    if (entries == 0) {
      throw new IOException(zip + " is neither a folder nor a ZIP archive");
    }
    return rules;
  }

  private static SiteRule rule(String name, byte[] content) {
    return SiteRule.of(name, new String(content, StandardCharsets.UTF_8));
  }

  /**
   * The rule for a host: the file of its name, best without {@code www.}; else the one for all
   * hosts of the domain above it, whose name begins with a full stop.
   *
   * @param host the host, such as {@code www.example.org}
   * @return the rule, if there is one
   */
  public Optional<SiteRule> of(String host) {
    String whole = host.toLowerCase(Locale.ROOT);
    String name = whole.startsWith("www.") ? whole.substring(4) : whole;
    SiteRule own = byName.getOrDefault(name + ENDING, byName.get(whole + ENDING));
    for (int dot = name.indexOf('.'); own == null && dot >= 0; dot = name.indexOf('.', dot + 1)) {
      own = byName.get(name.substring(dot) + ENDING);
    }
    return Optional.ofNullable(own);
  }

  /**
   * All rules.
   *
   * @return an unmodifiable list in the order of their names
   */
  public List<SiteRule> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Whether there are none.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /**
   * How often the rules have each directive that is not followed.
   *
   * @return the numbers by the names of the directives, in the order of these
   */
  public SortedMap<String, Integer> ignored() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<String, SiteRule> rule : byName.entrySet()) {
      for (SiteDirective directive : rule.getValue().ignored()) {
        counts.merge(directive.name(), 1, Integer::sum);
      }
    }
    return counts;
  }

  @Override
  public String toString() {
    return "site rules " + byName.size();
  }
}
