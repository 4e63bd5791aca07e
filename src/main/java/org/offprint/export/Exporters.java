package org.offprint.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The available exporters: those of the library by name, and those that other modules and jars
 * provide as services.
 *
 * <pre>{@code
 * String text = Exporters.text().withLineWidth(80).export(article);
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class Exporters {
  private Exporters() {}

  /**
   * The lossless format, read back by {@link ArticleJson}.
   *
   * @return an exporter with default options
   */
  public static JsonExporter json() {
    return new JsonExporter();
  }

  /**
   * HTML, as a fragment or a page for reading.
   *
   * @return an exporter with default options
   */
  public static HtmlExporter html() {
    return new HtmlExporter();
  }

  /**
   * Plain text for reading.
   *
   * @return an exporter with default options
   */
  public static PlainTextExporter text() {
    return new PlainTextExporter();
  }

  /**
   * Markdown: CommonMark with tables and footnotes.
   *
   * @return an exporter with default options
   */
  public static MarkdownExporter markdown() {
    return new MarkdownExporter();
  }

  /**
   * A document of pandoc, in JSON.
   *
   * @return an exporter with default options
   */
  public static PandocExporter pandoc() {
    return new PandocExporter();
  }

  /**
   * The tree for people to read, each line beginning with its type.
   *
   * @return an exporter with default options
   */
  public static OutlineExporter outline() {
    return new OutlineExporter();
  }

  /**
   * JSON-LD in the terms of schema.org.
   *
   * @return the exporter
   */
  public static JsonLdExporter jsonLd() {
    return new JsonLdExporter();
  }

  /**
   * A book in EPUB 3.
   *
   * @return an exporter with default options
   */
  public static EpubExporter epub() {
    return new EpubExporter();
  }

  /**
   * The text in pieces for retrieval, as JSON Lines.
   *
   * @return an exporter with default options
   */
  public static ChunksExporter chunks() {
    return new ChunksExporter();
  }

  /**
   * The exporter of a format, with default options.
   *
   * @param format the name of the format, such as {@code text}, in lower case or not
   * @return the first one of {@link #all()} with this format, or empty if there is none
   */
  public static Optional<Exporter> find(String format) {
    Objects.requireNonNull(format, "format");
    String name = format.toLowerCase(Locale.ROOT);
    Optional<Exporter> own = builtIn().stream().filter(e -> e.format().equals(name)).findFirst();
    return own.isPresent()
        ? own
        : provided().stream().filter(e -> e.format().equals(name)).findFirst();
  }

  /**
   * All exporters with default options: those of the library first, then the provided ones in the
   * order in which {@link ServiceLoader} finds them by the context class loader. They are looked up
   * anew on each call. One that cannot be loaded or made is passed over, as another library must
   * not break this one; a warning of the logger {@code org.offprint.export} says why.
   *
   * @return an unmodifiable list; two may have the same format
   */
  public static List<Exporter> all() {
    List<Exporter> all = new ArrayList<>(builtIn());
    all.addAll(provided());
    return List.copyOf(all);
  }

  private static List<Exporter> builtIn() {
    return List.of(
        outline(), json(), text(), html(), markdown(), pandoc(), epub(), jsonLd(), chunks());
  }

  /** Those that are not the library's own: the library's are services like any other. */
  private static List<Exporter> provided() {
    List<Exporter> provided = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Exporter>> providers =
        ServiceLoader.load(Exporter.class).stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          return provided;
        }
        ServiceLoader.Provider<Exporter> provider = providers.next();
        if (provider.type().getPackage() != Exporters.class.getPackage()) {
          provided.add(provider.get());
        }
      } catch (ServiceConfigurationError | LinkageError broken) {
        // The loader goes on behind the entry that it could not use.
        System.getLogger("org.offprint.export")
            .log(System.Logger.Level.WARNING, "an exporter is passed over: " + broken.getMessage());
      }
    }
  }
}
