package org.offprint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRulesTest {
  @TempDir Path folder;

  @Test
  void a_line_is_a_directive_and_its_value() {
    SiteRule rule =
        SiteRule.of(
            "a.example.txt",
            "# the text\n\nbody: //div[@id = 'a:b']\r\nreplace_string(<i:p>): <p>\n"
                + "Prune:no\nno directive\ntitle:\n: //h1\nreplace_string(: x\n");

    assertThat(rule.directives())
        .containsExactly(
            new SiteDirective(3, "body", null, "//div[@id = 'a:b']"),
            new SiteDirective(4, "replace_string", "<i:p>", "<p>"),
            new SiteDirective(5, "prune", null, "no"),
            new SiteDirective(9, "replace_string(", null, "x"));
    assertThat(rule.directives().get(1)).hasToString("replace_string(<i:p>): <p>");
    assertThat(rule.says("prune", true)).isFalse();
    assertThat(rule.says("tidy", true)).isTrue();
  }

  @Test
  void what_is_not_followed_is_named_but_for_tests_of_the_file() {
    SiteRule rule =
        SiteRule.of(
            "a.example.txt",
            "body: //p\ntest_url: https://a.example/1\nsingle_page_link: //a\nbody(x): y\n");

    assertThat(rule.ignored())
        .extracting(SiteDirective::toString)
        .containsExactly("single_page_link: //a", "body(x): y");
    assertThat(SiteRules.of(List.of(rule)).ignored())
        .isEqualTo(Map.of("single_page_link", 1, "body", 1));
  }

  @Test
  void a_host_has_the_file_of_its_name_else_that_of_a_domain_above_it() {
    SiteRules rules =
        SiteRules.of(
            List.of(
                SiteRule.of("Example.org.txt", "body: //p"),
                SiteRule.of("news.example.org.txt", "body: //p"),
                SiteRule.of(".example.net.txt", "body: //p"),
                SiteRule.of("www.example.com.txt", "body: //p")));

    assertThat(rules.of("www.EXAMPLE.org")).map(SiteRule::name).contains("Example.org.txt");
    assertThat(rules.of("news.example.org")).map(SiteRule::name).contains("news.example.org.txt");
    assertThat(rules.of("more.example.org")).isEmpty();
    assertThat(rules.of("a.b.example.net")).map(SiteRule::name).contains(".example.net.txt");
    assertThat(rules.of("example.net")).isEmpty();
    assertThat(rules.of("www.example.com")).map(SiteRule::name).contains("www.example.com.txt");
    assertThat(rules.of("example.com")).isEmpty();
    assertThat(rules.of("")).isEmpty();
    assertThat(SiteRules.NONE.isEmpty()).isTrue();
  }

  @Test
  void files_are_read_from_a_folder() throws IOException {
    Files.writeString(folder.resolve("a.example.txt"), "title: //h1");
    Files.writeString(folder.resolve("README.md"), "body: //p");
    Files.createDirectory(folder.resolve("more.txt"));
    Files.writeString(folder.resolve("large.example.txt"), "body: //p\n".repeat(200_000));

    assertThat(SiteRules.read(folder).all())
        .containsExactly(SiteRule.of("a.example.txt", "title: //h1"));
  }

  @Test
  void files_are_read_from_an_archive() throws IOException {
    Path zip = folder.resolve("rules.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      add(out, "rules/", "");
      add(out, "rules/b.example.txt", "title: //h1");
      add(out, "a.example.txt", "title: //h2");
      add(out, "LICENSE", "none");
      add(out, "large.example.txt", "body: //p\n".repeat(200_000));
    }

    assertThat(SiteRules.read(zip).all())
        .containsExactly(
            SiteRule.of("a.example.txt", "title: //h2"),
            SiteRule.of("b.example.txt", "title: //h1"));
  }

  private static void add(ZipOutputStream out, String name, String content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  @Test
  void what_is_missing_or_no_archive_is_refused_by_its_name() throws IOException {
    Path missing = folder.resolve("missing");
    Path text = Files.writeString(folder.resolve("a.example.txt"), "title: //h1");

    assertThatThrownBy(() -> SiteRules.read(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> SiteRules.read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.example.txt");
  }

  @Test
  void an_archive_that_is_cut_short_gives_its_rule_or_is_refused() throws IOException {
    Path zip = folder.resolve("rules.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      add(out, "a.example.txt", "title: //h1\n".repeat(100));
    }
    byte[] bytes = Files.readAllBytes(zip);
    int refused = 0;
    for (int end = 0; end < bytes.length; end++) {
      Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, end));
      try {
        assertThat(SiteRules.read(cut).all()).hasSize(1);
      } catch (IOException damaged) {
        assertThat(damaged).hasMessageContaining("cut.zip");
        refused++;
      }
    }
    assertThat(refused).isPositive().isLessThan(bytes.length);
  }
}
