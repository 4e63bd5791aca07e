import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * CheckBooks FOLDER: holds every EPUB of a folder against EPUBCheck, and each XHTML document in it
 * against the XML parser of the JDK. Damages some first, and fails if that is not noticed.
 */
final class CheckBooks {
  private static final String TEXT = "EPUB/text.xhtml";

  private CheckBooks() {}

  public static void main(String[] args) throws IOException {
    List<Path> books;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      books = files.filter(file -> file.toString().endsWith(".epub")).sorted().toList();
    }
    Path first = books.get(0);
    mustFind(first, "no navigation", "EPUB/nav.xhtml", null);
    mustFind(first, "a tag not closed", TEXT, text -> text.replace("</article>", ""));
    mustFind(first, "a remote picture", TEXT, with("<p><img src=\"https://example.org/a.png\" alt=\"\"/></p>"));
    mustFind(first, "a link to nowhere", TEXT, with("<p><a href=\"nowhere.xhtml\">x</a></p>"));
    int bad = 0;
    for (Path book : books) {
      String findings = findings(book);
      if (!findings.isEmpty()) {
        bad++;
        System.out.println(book.getFileName() + "\n" + findings);
      }
    }
    System.out.println(books.size() + " books, " + bad + " with errors or warnings");
    System.exit(bad == 0 ? 0 : 1);
  }

  private static UnaryOperator<String> with(String markup) {
    return text -> text.replace("</article>", markup + "</article>");
  }

  private static String findings(Path book) throws IOException {
    Findings report = new Findings(book.getFileName().toString());
    new EpubCheck(book.toFile(), report).doValidate();
    return report.text + notWellFormed(book);
  }

  /** Errors and warnings as text. */
  private static final class Findings extends MasterReport {
    private final StringBuilder text = new StringBuilder();

    Findings(String name) {
      setEpubFileName(name);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      Severity severity = message.getSeverity();
      if (severity == Severity.WARNING || severity == Severity.ERROR || severity == Severity.FATAL) {
        text.append("  ").append(severity).append(' ').append(message.getID()).append(' ');
        text.append(location.getPath()).append(':').append(location.getLine()).append(' ');
        text.append(message.getMessage(arguments)).append('\n');
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }

  private static String notWellFormed(Path book) throws IOException {
    StringBuilder findings = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files(book).entrySet()) {
      if (file.getKey().endsWith(".xhtml") || file.getKey().endsWith(".opf")) {
        try {
          DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
          parser.setErrorHandler(null);
          parser.parse(new InputSource(new ByteArrayInputStream(file.getValue())));
        } catch (SAXException e) {
          findings.append(file.getKey()).append(": ").append(e.getMessage()).append('\n');
        } catch (ParserConfigurationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return findings.toString();
  }

  private static Map<String, byte[]> files(Path book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** Fails unless a book is refused once a file in it is changed, or gone. */
  private static void mustFind(Path book, String what, String file, UnaryOperator<String> change)
      throws IOException {
    Map<String, byte[]> files = files(book);
    if (change == null) {
      files.remove(file);
    } else {
      String text = new String(files.get(file), StandardCharsets.UTF_8);
      files.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
    }
    Path damaged = Files.createTempFile("damaged", ".epub");
    try {
      write(files, damaged);
      if (findings(damaged).isEmpty()) {
        System.out.println("the check does not notice " + what);
        System.exit(1);
      }
    } finally {
      Files.delete(damaged);
    }
  }

  private static void write(Map<String, byte[]> files, Path book) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(book))) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        entry.setCrc(sum.getValue());
        entry.setSize(file.getValue().length);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
  }
}
