package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.GoldenFile;

/** Every file in {@code examples/} runs as it is, and prints what it printed before. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path EXPECTED = GoldenFile.of("examples").path();

  /** For programs that want a file named. */
  private static final Map<String, String[]> ARGUMENTS =
      Map.of("Convert", new String[] {"examples/articles/storm-barrier.txt", "--omissions"});

  static Stream<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.substring(0, file.length() - ".java".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void prints_what_it_should(String name) throws ReflectiveOperationException {
    String[] arguments = ARGUMENTS.getOrDefault(name, new String[0]);
    String printed = new ExampleProgram(name).run(arguments);
    assertThat(printed).isNotEmpty().doesNotContainPattern("\\w@[0-9a-f]{5,8}\\b");
    new GoldenFile(EXPECTED.resolve(name + ".txt")).matches(printed);
  }

  @Test
  void who_said_what_is_written_for_other_programs() throws ReflectiveOperationException {
    ExampleProgram program = new ExampleProgram("WhoSaidWhat");
    String file = "examples/articles/moorbahn.txt";

    String table = program.run(new String[] {file});
    String csv = program.run(new String[] {file, "--csv"});
    String lines = program.run(new String[] {file, "--jsonl"});

    assertThat(csv).startsWith("file,speaker,words,cue\n\"moorbahn.txt\",\"");
    assertThat(csv.lines()).hasSize((int) table.lines().count() + 1);
    assertThat(lines.lines())
        .hasSize((int) table.lines().count())
        .allMatch(line -> line.startsWith("{\"file\":\"moorbahn.txt\",\"speaker\":\""));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void is_listed_with_its_task(String name) throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve("README.md")))
        .contains("[" + name + "](" + name + ".java)");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void says_how_to_run_it(String name) throws IOException {
    String source = Files.readString(EXAMPLES.resolve(name + ".java"));
    String program = name.equals("Convert") ? "" : " -Dexec.mainClass=" + name;
    assertThat(source)
        .contains(" * mvn -q test-compile exec:java" + program + " -Dexec.args=\"FILE");
  }

  @Test
  void every_article_is_listed() throws IOException {
    String readme = Files.readString(EXAMPLES.resolve("README.md"));
    try (Stream<Path> articles = Files.list(EXAMPLES.resolve("articles"))) {
      assertThat(articles.map(file -> file.getFileName().toString()).sorted())
          .isNotEmpty()
          .allSatisfy(name -> assertThat(readme).contains("(articles/" + name + ")"));
    }
  }
}
