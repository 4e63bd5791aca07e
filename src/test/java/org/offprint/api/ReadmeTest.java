package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.testing.GoldenFile;

/**
 * README holds what it says: its commands and snippets run, and print what stands below them in a
 * block marked {@code text}. With {@code -Doffprint.golden=update} the printed blocks are written.
 *
 * <p>A snippet whose first line names a file of {@code examples/} is a part of that file; the
 * others are one program from top to bottom.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CONVERT = Pattern.compile("exec:java -Dexec\\.args=\"([^\"]*)\"");
  private static final Pattern EXAMPLE = Pattern.compile("// (examples/\\w+\\.java)");

  /** A link to a file, not to another site. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

  private final List<String> page = Files.readAllLines(README);
  private final List<Fence> fences = Fence.in(page);

  ReadmeTest() throws IOException {}

  @Test
  void starts_with_the_two_commands() {
    Fence first = fences.get(0);
    assertThat(first.info()).isEqualTo("sh");
    assertThat(first.lines())
        .containsExactly(
            "mvn -q test-compile exec:java"
                + " -Dexec.args=\"examples/articles/harbour-ferry.txt --omissions\"");
    assertThat(fences.stream().filter(fence -> fence.info().equals("sh")).skip(1).findFirst())
        .hasValueSatisfying(second -> assertThat(second.lines()).containsExactly("mvn verify"));
  }

  @Test
  void prints_what_it_shows(@TempDir Path classes)
      throws IOException, ReflectiveOperationException {
    TreeMap<Integer, String> printed = new TreeMap<>();
    List<Integer> snippets = new ArrayList<>();
    for (int i = 0; i < fences.size(); i++) {
      Fence fence = fences.get(i);
      Matcher convert = CONVERT.matcher(fence.text());
      if (fence.info().equals("sh") && convert.find()) {
        printed.put(i, new ExampleProgram("Convert").run(convert.group(1).split(" ")));
      } else if (fence.info().equals("java") && !example(fence).matches()) {
        snippets.add(i);
      }
    }
    List<String> program = snippets.stream().map(i -> fences.get(i).text()).toList();
    List<String> outputs = new SnippetProgram(program).run(classes);
    for (int i = 0; i < outputs.size(); i++) {
      printed.put(snippets.get(i), outputs.get(i));
    }
    // From the end, so that lines before a block keep their places.
    List<String> expected = new ArrayList<>(page);
    printed.descendingMap().forEach((fence, output) -> show(fence, output, expected));
    String text = String.join("\n", expected) + "\n";
    new GoldenFile(README).matches(text);
  }

  /** Puts an output into the printed block that follows a fence. */
  private void show(int fence, String output, List<String> lines) {
    boolean shown = fence + 1 < fences.size() && fences.get(fence + 1).info().equals("text");
    if (!shown) {
      assertThat(output).as("printed, but not shown: %s", fences.get(fence).text()).isBlank();
      return;
    }
    Fence block = fences.get(fence + 1);
    List<String> place = lines.subList(block.first(), block.first() + block.lines().size());
    List<String> now = new PrintedBlock(block.lines()).showing(output);
    place.clear();
    place.addAll(now);
  }

  @Test
  void parts_of_examples_are_as_they_stand_there() throws IOException {
    for (Fence fence : fences) {
      Matcher name = example(fence);
      if (fence.info().equals("java") && name.matches()) {
        String part = String.join("\n", fence.lines().subList(1, fence.lines().size()));
        assertThat(outdented(Files.readString(Path.of(name.group(1))), part))
            .as("%s holds%n%s", name.group(1), part)
            .isTrue();
      }
    }
  }

  private static Matcher example(Fence fence) {
    return EXAMPLE.matcher(fence.lines().isEmpty() ? "" : fence.lines().get(0));
  }

  /** Whether a text holds the part, perhaps further to the right. */
  private static boolean outdented(String text, String part) {
    List<String> lines = text.lines().toList();
    int height = (int) part.lines().count();
    for (int i = 0; i + height <= lines.size(); i++) {
      String region = String.join("\n", lines.subList(i, i + height));
      if (region.stripIndent().equals(part)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void links_lead_somewhere() {
    Matcher links = LINK.matcher(String.join("\n", page));
    while (links.find()) {
      assertThat(Path.of(links.group(1))).exists();
    }
  }
}
