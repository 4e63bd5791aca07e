package org.offprint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * A specification in Markdown: under each heading of the second level a rule in words, and then its
 * examples, each of them a fence {@code text} or {@code html} and right after it a fence {@code
 * outline} or {@code origins}.
 *
 * <p>In a fence {@code text escapes}, {@code \}{@code uXXXX}, {@code \t} and {@code \r} stand for
 * characters that a reader could not see.
 */
public final class SpecFile {
  private static final String URL = "https://example.org/story";
  private static final String FENCE = "```";
  private static final String TEXT = "```text";
  private static final String ESCAPED = "```text escapes";
  private static final String HTML = "```html";
  private static final String RULE = "## ";
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|([tr]))");

  private final Path file;
  private final List<String> lines;
  private final List<Example> examples;

  /**
   * What a text or a page is to be read as.
   *
   * @param heading the rule it belongs to, and its number if the rule has several
   * @param kind what the source is
   * @param source the text or the page
   * @param expectation what is expected of its article
   * @param expected the expected lines
   * @param line the line of the file on which these start, counted from 0
   */
  public record Example(
      String heading,
      SourceKind kind,
      String source,
      Expectation expectation,
      String expected,
      int line) {
    /** The source as it was saved; a page says that it comes from {@code example.org}. */
    public SavedPage page() {
      return kind == SourceKind.HTML
          ? SavedPage.ofHtml(source).withUrl(URL)
          : SavedPage.ofText(source);
    }
  }

  private SpecFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
    this.examples = new Reader(file, lines).examples();
  }

  /** All files of the specification, by name; fails if there is none. */
  public static List<SpecFile> all() throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.list(GoldenFile.of("spec").path())) {
      paths = found.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
    List<SpecFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(read(path));
    }
    if (files.isEmpty()) {
      throw new AssertionError("no specification");
    }
    return files;
  }

  /** Reads a file; fails if it has no example, or a rule, source or expectation without one. */
  private static SpecFile read(Path file) throws IOException {
    return new SpecFile(file, List.of(Files.readString(file).split("\n", -1)));
  }

  public String name() {
    return file.getFileName().toString();
  }

  public List<Example> examples() {
    return examples;
  }

  /** The same file with other expectations; the words around them stay. */
  public SpecFile rewritten(Function<Example, String> expected) throws IOException {
    List<String> written = new ArrayList<>();
    int from = 0;
    for (Example example : examples) {
      written.addAll(lines.subList(from, example.line()));
      written.addAll(List.of(expected.apply(example).stripTrailing().split("\n")));
      from = example.line() + (int) example.expected().lines().count();
    }
    written.addAll(lines.subList(from, lines.size()));
    Files.writeString(file, String.join("\n", written));
    return new SpecFile(file, List.copyOf(written));
  }

  /** Takes the examples out of the lines of a file. */
  private static final class Reader {
    private final Path file;
    private final List<String> lines;
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();
    private String heading = "";
    private int ofHeading;
    private int at;

    Reader(Path file, List<String> lines) {
      this.file = file;
      this.lines = lines;
    }

    List<Example> examples() {
      while (at < lines.size()) {
        String line = lines.get(at);
        if (line.startsWith(RULE)) {
          endRule();
          heading = line.substring(RULE.length());
          require(headings.add(heading), "heading twice");
          ofHeading = 0;
        } else if (line.equals(TEXT) || line.equals(ESCAPED)) {
          example(SourceKind.TEXT, line.equals(ESCAPED));
        } else if (line.equals(HTML)) {
          example(SourceKind.HTML, false);
        } else {
          require(!line.startsWith(FENCE), "fence that is no source before what is expected of it");
        }
        at++;
      }
      endRule();
      require(!examples.isEmpty(), "no example");
      return List.copyOf(examples);
    }

    private void endRule() {
      require(heading.isEmpty() || ofHeading > 0, "no example under " + heading);
    }

    private void example(SourceKind kind, boolean escaped) {
      require(!heading.isEmpty(), "example without a heading");
      String source = fence();
      at++;
      while (at < lines.size() && lines.get(at).isBlank()) {
        at++;
      }
      Expectation expectation = at < lines.size() ? expectation(lines.get(at)) : null;
      require(expectation != null, "source without what is expected of it");
      int start = at + 1;
      String expected = fence();
      ofHeading++;
      String name = ofHeading == 1 ? heading : heading + " (" + ofHeading + ")";
      String text = escaped ? unescaped(source) : source;
      examples.add(new Example(name, kind, text, expectation, expected, start));
    }

    private static @Nullable Expectation expectation(String line) {
      for (Expectation expectation : Expectation.values()) {
        if (line.equals(FENCE + expectation.fence())) {
          return expectation;
        }
      }
      return null;
    }

    /** The lines up to the end of the fence that opens here; stays at that end. */
    private String fence() {
      StringBuilder content = new StringBuilder();
      at++;
      while (at < lines.size() && !lines.get(at).equals(FENCE)) {
        content.append(lines.get(at)).append('\n');
        at++;
      }
      require(at < lines.size(), "fence without an end");
      return content.toString();
    }

    private void require(boolean holds, String fault) {
      if (!holds) {
        throw new AssertionError(file + ", line " + (at + 1) + ": " + fault);
      }
    }

    private static String unescaped(String source) {
      return ESCAPE.matcher(source).replaceAll(escape -> Matcher.quoteReplacement(of(escape)));
    }

    private static String of(MatchResult escape) {
      if (escape.group(1) != null) {
        return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
      }
      return escape.group(2).equals("t") ? "\t" : "\r";
    }
  }
}
