package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.SavedFiles;

/** Programs that read none of these files need not have their libraries, and are told otherwise. */
class MissingLibraryTest {
  /** Names of the jars that programs may leave out. */
  private static final List<String> OPTIONAL =
      List.of("mime4j", "dd-plist", "jwarc", "dec-", "commonmark");

  static Stream<Arguments> files() {
    byte[] page = SavedFiles.page("The ferry").getBytes(UTF_8);
    byte[] warc = SavedFiles.warc(Map.of(SavedFiles.URL, page));
    return Stream.of(
        Arguments.of(SavedFiles.mhtml(page), "org.apache.james:apache-mime4j-core"),
        Arguments.of(SavedFiles.mail(page), "org.apache.james:apache-mime4j-core"),
        Arguments.of(SavedFiles.webArchive(page), "com.googlecode.plist:dd-plist"),
        Arguments.of(
            SavedFiles.ascii("---\ntitle: The ferry\n---\n\nIt left at six.\n"),
            "org.commonmark:commonmark"),
        Arguments.of(warc, "org.netpreserve:jwarc"),
        Arguments.of(SavedFiles.gzip(warc), "org.netpreserve:jwarc"),
        Arguments.of(SavedFiles.wacz(warc), "org.netpreserve:jwarc"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_library_is_named_with_its_coordinates(byte[] file, String coordinates) throws Exception {
    try (URLClassLoader without = loader()) {
      Throwable thrown = catchThrowable(() -> parse(without, file));

      assertThat(thrown.getClass().getName()).isEqualTo(MissingLibraryException.class.getName());
      assertThat(thrown).hasMessageContaining(coordinates).hasMessageContaining("--add-modules");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void other_files_are_read_without_it(byte[] file) throws Throwable {
    try (URLClassLoader without = loader()) {
      assertThat(parse(without, file)).contains("The ferry left at six");
    }
  }

  static Stream<byte[]> pages() {
    byte[] page = SavedFiles.page("The ferry").getBytes(UTF_8);
    return Stream.of(page, SavedFiles.selfExtracting(page), SavedFiles.gzip(page));
  }

  private static URLClassLoader loader() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (OPTIONAL.stream().noneMatch(entry::contains)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }

  private static String parse(ClassLoader loader, byte[] file) throws Throwable {
    Class<?> offprint = loader.loadClass("org.offprint.Offprint");
    try {
      Object article =
          offprint
              .getMethod("parse", InputStream.class)
              .invoke(null, new ByteArrayInputStream(file));
      return article.getClass().getMethod("plainText").invoke(article).toString();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
