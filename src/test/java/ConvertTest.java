import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.parse.ParseLimits;

/** The command line. It stands in no package, as {@link Convert} does. */
class ConvertTest {
  private static final String TEXT = "Fog lay on the harbour.\n\nThe “Salt” ferry waited.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("fog.txt"), TEXT);
  }

  private int run(Object... args) {
    String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
    return Convert.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), words);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private List<String> err() {
    return err.toString(UTF_8).lines().toList();
  }

  private static byte[] bytes(Exporter exporter, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exporter.write(Offprint.parseText(text), bytes);
    return bytes.toByteArray();
  }

  static Stream<String> formats() {
    return Exporters.all().stream().map(Exporter::format);
  }

  @Test
  void prints_an_outline_if_not_told_otherwise() {
    assertThat(run(file)).isZero();
    assertThat(out())
        .isEqualTo(Exporters.outline().export(Offprint.parseText(TEXT)))
        .startsWith("article")
        .contains("Fog lay on the harbour.")
        .doesNotContain("Left out:");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writes_every_format_to_standard_output(String format) throws IOException {
    assertThat(run(file, "--to", format)).isZero();
    assertThat(out.toByteArray()).isEqualTo(bytes(Exporters.find(format).orElseThrow(), TEXT));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writes_every_format_to_a_file(String format) throws IOException {
    Path result = folder.resolve("new/deep/result");
    assertThat(run("--to", format, "--out", result, file)).isZero();
    assertThat(Files.readAllBytes(result))
        .isEqualTo(bytes(Exporters.find(format).orElseThrow(), TEXT));
    assertThat(out()).isEmpty();
  }

  @Test
  void prints_several_files_one_after_the_other() throws IOException {
    Path other = Files.writeString(folder.resolve("rain.txt"), "Rain fell all day long.\n");
    assertThat(run(file, other)).isZero();
    assertThat(out()).containsSubsequence("Fog lay", "Rain fell");
  }

  @Test
  void lists_omissions_below_an_outline() {
    assertThat(run(file, "--omissions")).isZero();
    assertThat(out()).contains("Left out:");
    assertThat(err()).isEmpty();
  }

  @Test
  void tells_omissions_of_other_formats_on_standard_error() throws IOException {
    Path junk = Path.of("examples/articles/harbour-ferry.txt");
    assertThat(run(junk, "--to", "text", "--omissions")).isZero();
    assertThat(out()).doesNotContain("left out").contains("cable");
    int left = Offprint.parser().parse(junk).report().omissions().size();
    assertThat(err()).hasSize(left).allMatch(line -> line.startsWith(junk + ": left out "));
  }

  @Test
  void names_results_after_their_inputs() throws IOException {
    Path other = Files.writeString(folder.resolve("rain.draft.txt"), "Rain fell all day long.\n");
    Path results = folder.resolve("results");
    assertThat(run(file, other, "--to", "text", "--out", results)).isZero();
    assertThat(results.resolve("fog.txt")).content().contains("Fog lay");
    assertThat(results.resolve("rain.draft.txt")).content().contains("Rain fell");
  }

  @Test
  void writes_one_file_into_a_folder_that_is_there() throws IOException {
    Path results = Files.createDirectory(folder.resolve("results"));
    assertThat(run(file, "--out", results)).isZero();
    assertThat(results.resolve("fog.outline")).isNotEmptyFile();
  }

  @Test
  void keeps_results_of_the_same_name_apart() throws IOException {
    Path results = folder.resolve("results");
    Path second = Files.createDirectory(folder.resolve("b")).resolve("FOG.md");
    Path third = Files.createDirectory(folder.resolve("c")).resolve("fog-2.txt");
    Files.writeString(second, "Second.\n");
    Files.writeString(third, "Third.\n");
    assertThat(run(file, second, third, "--to", "text", "--out", results)).isZero();
    try (Stream<Path> written = Files.list(results)) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("fog.txt", "FOG-2.txt", "fog-2-2.txt");
    }
    assertThat(results.resolve("fog.txt")).content().contains("Fog lay");
    assertThat(results.resolve("FOG-2.txt")).content().contains("Second.");
    assertThat(results.resolve("fog-2-2.txt")).content().contains("Third.");
  }

  @Test
  void never_writes_over_an_input() {
    assertThat(run(file, "--to", "text", "--out", folder)).isEqualTo(1);
    assertThat(err()).containsExactly("convert: " + file + ": is one of the inputs");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void names_a_missing_file_and_converts_the_others() {
    Path missing = folder.resolve("missing.txt");
    assertThat(run(missing, file)).isEqualTo(1);
    assertThat(err()).containsExactly("convert: " + missing + ": no such file");
    assertThat(out()).contains("Fog lay");
  }

  @Test
  void names_what_is_not_read_and_what_holds_no_page() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n");
    Path crawl = Files.writeString(folder.resolve("a.warc"), "WARC/1.0\r\n\r\n");
    assertThat(run(pdf, crawl, file)).isEqualTo(1);
    assertThat(err())
        .containsExactly(
            "convert: " + pdf + ": is of the kind pdf, not read",
            "convert: " + crawl + ": holds no page that can be read");
    assertThat(out()).contains("Fog lay");
  }

  @Test
  void names_a_folder() {
    assertThat(run(folder, file)).isEqualTo(1);
    assertThat(err()).containsExactly("convert: " + folder + ": is a folder");
    assertThat(out()).contains("Fog lay");
  }

  @Test
  void names_what_cannot_be_reached() {
    Path below = file.resolve("below.txt");
    assertThat(run(below)).isEqualTo(1);
    assertThat(err()).hasSize(1).first().asString().startsWith("convert: " + below + ": ");
    assertThat(out()).isEmpty();
  }

  @Test
  void names_a_result_that_cannot_be_written() {
    Path below = file.resolve("deeper/result");
    assertThat(run(file, "--out", below)).isEqualTo(1);
    assertThat(err()).hasSize(1).first().asString().startsWith("convert: " + below + ": ");
  }

  @Test
  void names_a_file_over_the_limits() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(ParseLimits.DEFAULT.inputBytes() + 1L);
    }
    assertThat(run(large, file)).isEqualTo(1);
    assertThat(err()).hasSize(1).first().asString().startsWith("convert: " + large + ": input-");
    assertThat(out()).contains("Fog lay");
  }

  @Test
  void names_a_file_with_a_fault_and_converts_the_others() throws IOException {
    Path other = Files.writeString(folder.resolve("rain.txt"), "Rain fell all day long.\n");
    PrintStream faulty =
        new PrintStream(out, true, UTF_8) {
          @Override
          public void write(byte[] bytes, int from, int length) {
            if (new String(bytes, from, length, UTF_8).contains("Fog lay")) {
              throw new IllegalStateException("fog");
            }
            super.write(bytes, from, length);
          }
        };

    int code =
        Convert.run(faulty, new PrintStream(err, true, UTF_8), file.toString(), other.toString());

    assertThat(code).isEqualTo(1);
    assertThat(err())
        .containsExactly("convert: " + file + ": java.lang.IllegalStateException: fog");
    assertThat(out()).contains("Rain fell");
  }

  @Test
  void escapes_control_characters_of_names() throws IOException {
    String name = "fog\u001B[31m\r\n\u009B.txt";
    String shown = "fog\\u001b[31m\\u000d\\u000a\\u009b.txt";
    Path junk = folder.resolve(name);
    Files.copy(Path.of("examples/articles/harbour-ferry.txt"), junk);

    assertThat(run(folder.resolve("no " + name), junk, "--to", "text", "--omissions")).isEqualTo(1);

    assertThat(err()).first().isEqualTo("convert: " + folder + "/no " + shown + ": no such file");
    assertThat(err()).hasSizeGreaterThan(1).allMatch(line -> line.contains(shown));
  }

  @Test
  void escapes_control_characters_of_a_senseless_command_line() {
    assertThat(run("--fog\u001B[31m", file)).isEqualTo(2);

    assertThat(err()).first().asString().contains("--fog\\u001b[31m");
    assertThat(err()).noneMatch(line -> line.contains("\u001B"));
  }

  @Test
  void rules_for_sites_are_followed() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("fog.html"),
            "<html><body><p id=a>Fog lay on the harbour.</p><p id=b>The ferry waited.</p></body></html>");
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("example.org.txt"), "body: //p[@id='b']");

    assertThat(run(page, "--url", "https://example.org/fog", "--site-rules", rules, "--to", "text"))
        .isZero();
    assertThat(out()).contains("The ferry waited.").doesNotContain("Fog lay");
  }

  @Test
  void rules_that_are_not_there_are_refused() {
    assertThat(run(file, "--site-rules", folder.resolve("none"))).isEqualTo(2);
    assertThat(err().get(0)).contains("--site-rules", "none", "no such file");
  }

  @Test
  void hands_on_the_address() {
    assertThat(run(file, "--url", "https://example.org/fog")).isZero();
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--to nothing FILE", "--lost FILE", "--url https://a.example FILE F"})
  void refuses_a_command_line_that_makes_no_sense(String line) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(run((Object[]) words)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).anyMatch(text -> text.startsWith("Usage: convert"));
    assertThat(err().get(0)).doesNotContain("Exception");
  }

  @Test
  void refuses_a_file_for_a_folder() {
    assertThat(run(file, folder.resolve("other.txt"), "--out", file)).isEqualTo(2);
    assertThat(err().get(0)).contains("is not a folder");
    assertThat(file).hasContent(TEXT);
  }

  @Test
  void explains_itself() {
    assertThat(run("--help")).isZero();
    assertThat(out()).startsWith("Usage: convert").contains("Exit codes:");
    assertThat(formats()).allSatisfy(format -> assertThat(out()).contains(format));
    assertThat(err()).isEmpty();
  }

  @Test
  void tells_its_version() {
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("offprint ");
  }
}
