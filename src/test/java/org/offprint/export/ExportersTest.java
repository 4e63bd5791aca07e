package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.EverythingArticle;
import org.offprint.testing.ShoutExporter;

class ExportersTest {
  @TempDir Path directory;

  @Test
  void finds_the_librarys_own() {
    assertThat(Exporters.find("outline")).containsInstanceOf(OutlineExporter.class);
    assertThat(Exporters.find("text")).containsInstanceOf(PlainTextExporter.class);
    assertThat(Exporters.find("stone-tablet")).isEmpty();
    assertThat(Exporters.find("HTML")).containsInstanceOf(HtmlExporter.class);
    assertThatThrownBy(() -> Exporters.find(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("format");
  }

  @Test
  void lists_each_once() {
    assertThat(Exporters.all()).extracting(Exporter::format).doesNotHaveDuplicates();
    assertThat(Exporters.all().stream().map(ExportersTest::isOwn).distinct())
        .containsExactly(true, false);
  }

  private static boolean isOwn(Exporter exporter) {
    return exporter.getClass().getPackage() == Exporters.class.getPackage();
  }

  @Test
  void finds_those_of_the_examples() {
    assertThat(Exporters.find("tei")).isPresent().get().isInstanceOf(TextExporter.class);
    assertThat(Exporters.find("jats")).isPresent().get().isInstanceOf(TextExporter.class);
  }

  @Test
  void the_librarys_own_are_services_too() {
    List<String> provided =
        ServiceLoader.load(Exporter.class).stream()
            .map(provider -> provider.type().getName())
            .filter(name -> name.startsWith("org.offprint."))
            .toList();
    List<String> own =
        Exporters.all().stream()
            .filter(ExportersTest::isOwn)
            .map(exporter -> exporter.getClass().getName())
            .toList();
    assertThat(provided).containsExactlyInAnyOrderElementsOf(own);
  }

  @Test
  void finds_services_of_others() throws IOException {
    provide(ShoutExporter.class.getName());
    withServices(
        () -> {
          Exporter shout = Exporters.find("shout").orElseThrow();
          assertThat(shout).isInstanceOf(ShoutExporter.class);
          assertThat(((TextExporter) shout).export(Article.EMPTY)).isEqualTo("!");
          assertThat(Exporters.all()).hasAtLeastOneElementOfType(ShoutExporter.class);
          assertThat(Exporters.find("text")).containsInstanceOf(PlainTextExporter.class);
        });
    assertThat(Exporters.find("shout")).isEmpty();
  }

  @Test
  void passes_over_a_service_that_cannot_be_used() throws IOException {
    provide("org.offprint.NoSuchExporter\n" + ShoutExporter.class.getName());
    List<String> warnings = new ArrayList<>();
    Logger logger = Logger.getLogger("org.offprint.export");
    logger.setFilter(
        record -> {
          warnings.add(record.getMessage());
          return false;
        });
    try {
      withServices(
          () -> {
            assertThat(Exporters.all()).hasAtLeastOneElementOfType(ShoutExporter.class);
            assertThat(Exporters.find("shout")).isPresent();
            assertThat(Exporters.find("text")).isPresent();
          });
    } finally {
      logger.setFilter(null);
    }
    assertThat(warnings).isNotEmpty().allMatch(w -> w.contains("org.offprint.NoSuchExporter"));
  }

  private void provide(String name) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(services.resolve(Exporter.class.getName()), name + '\n');
  }

  private void withServices(Runnable code) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      code.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void writes_the_same_in_every_locale_and_zone(String tag) throws IOException {
    List<String> expected = exports();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(exports()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> exports() throws IOException {
    List<String> exports = new ArrayList<>();
    for (Exporter exporter : Exporters.all()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      exporter.write(EverythingArticle.create(), bytes);
      exports.add(bytes.toString(StandardCharsets.ISO_8859_1));
    }
    return exports;
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    for (Exporter exporter : Exporters.all()) {
      exporter.write(Article.EMPTY, out);
    }
  }

  @Test
  void passes_failures_on() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> Exporters.outline().write(Article.EMPTY, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
