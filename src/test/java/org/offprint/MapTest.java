package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.LibrarySources;

/** The map in CONTRIBUTING shows all rooms, and what the documents name is there. */
class MapTest {
  private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
  private static final Path PUBLIC = LibrarySources.ROOT.resolve("org/offprint");
  private static final Path INTERNAL = PUBLIC.resolve("internal");

  private static final Pattern ROOM = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");
  private static final Pattern QUESTION = Pattern.compile("(?m)^\\| .*\\? \\| (.*) \\|$");
  private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w+");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)]+)\\)");

  /** Names of files, and paths from the root of the project or the end of one. */
  private static final Pattern FILE =
      Pattern.compile("(\\.ci|src|examples)/[\\w./-]+|[\\w./-]+\\.(txt|bin|md|json|java)");

  @Test
  void the_map_shows_each_room_once() throws IOException {
    assertThat(rooms("Public rooms")).containsExactlyInAnyOrderElementsOf(packages(false));
    assertThat(rooms("Inner rooms")).containsExactlyInAnyOrderElementsOf(packages(true));
  }

  @Test
  void classes_on_the_map_exist() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (Path file : files()) {
      classes.add(file.getFileName().toString().replaceFirst("\\.java$", ""));
    }

    assertThat(codes(section("## ", "The map")))
        .filteredOn(CLASS.asMatchPredicate())
        .hasSizeGreaterThan(50)
        .allMatch(classes::contains);
  }

  /** What takes more than two files to find out is a matter for another room, or another class. */
  @Test
  void each_of_sixteen_questions_is_answered_by_two_files_for_a_page_and_two_for_a_text()
      throws IOException {
    List<String> answers =
        QUESTION
            .matcher(section("### ", "Where is it decided?"))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(answers).hasSize(22);
    for (String answer : answers) {
      for (String kind : answer.split("Text: ")) {
        assertThat(named(kind)).as(answer).hasSizeBetween(1, 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "README.md"})
  void files_that_the_documents_name_exist(String document) throws IOException {
    String text = Files.readString(Path.of(document));
    List<String> named = new ArrayList<>(codes(text));
    named.removeIf(name -> !FILE.matcher(name).matches());
    LINK.matcher(text).results().map(found -> found.group(1)).forEach(named::add);
    List<Path> files = files();

    assertThat(named)
        .isNotEmpty()
        .allMatch(name -> Files.exists(Path.of(name)) || isAtTheEndOfOne(files, name));
  }

  private static boolean isAtTheEndOfOne(List<Path> files, String name) {
    return files.stream().anyMatch(file -> file.endsWith(name));
  }

  /** The classes and files that an answer names. */
  private static List<String> named(String answer) {
    List<String> named = new ArrayList<>(codes(answer));
    named.removeIf(name -> !CLASS.matcher(name).matches() && !FILE.matcher(name).matches());
    return named;
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static List<String> rooms(String title) throws IOException {
    return ROOM.matcher(section("### ", title)).results().map(found -> found.group(1)).toList();
  }

  private static String section(String mark, String title) throws IOException {
    String text = Files.readString(CONTRIBUTING);
    int from = text.indexOf("\n" + mark + title + "\n");
    assertThat(from).as(title).isNotNegative();
    int to = text.indexOf("\n" + mark, from + 1);
    int outer = text.indexOf("\n## ", from + 1);
    return text.substring(from, to < 0 ? outer : Math.min(to, outer));
  }

  /** The packages below the root that hold types, without what all names have in common. */
  private static Set<String> packages(boolean internal) {
    Set<String> packages = new TreeSet<>();
    for (Path file : LibrarySources.files()) {
      Path room = file.getParent();
      if (!room.startsWith(PUBLIC)
          || room.equals(PUBLIC)
          || room.startsWith(INTERNAL) != internal) {
        continue;
      }
      Path below = (internal ? INTERNAL : PUBLIC).relativize(room);
      packages.add(below.toString().replace('\\', '.').replace('/', '.'));
    }
    return packages;
  }

  /** The files of the project, without what was built. */
  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        Path.of(""),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            return name.equals("target") || name.equals(".git")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
