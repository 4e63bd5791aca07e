import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * CheckJats DTD_FOLDER FILE_OR_FOLDER: holds each file against the DTD that it names, which is read
 * from the folder and nowhere else. Ends with 1 if there is an error. Needs {@code --add-exports
 * java.xml/com.sun.org.apache.xerces.internal.util=ALL-UNNAMED}.
 */
final class CheckJats extends DefaultHandler2 {
  private static final int SHOWN = 20;

  /** The JDK's own; with it the DTD is read once and not for each file. */
  private static final String GRAMMARS =
      "http://apache.org/xml/properties/internal/grammar-pool";

  private static final String POOL =
      "com.sun.org.apache.xerces.internal.util.XMLGrammarPoolImpl";

  private final Path dtds;
  private Path file;
  private int errors;

  private CheckJats(Path dtds) {
    this.dtds = dtds.toAbsolutePath();
  }

  public static void main(String[] args)
      throws IOException,
          ParserConfigurationException,
          SAXException,
          ReflectiveOperationException {
    // The DTD itself is beyond what the parser takes from strangers.
    System.setProperty("jdk.xml.entityExpansionLimit", "0");
    System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    System.setProperty("jdk.xml.maxParameterEntitySizeLimit", "0");
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setValidating(true);
    CheckJats check = new CheckJats(Path.of(args[0]));
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setErrorHandler(check);
    reader.setEntityResolver(check);
    reader.setProperty(GRAMMARS, Class.forName(POOL).getDeclaredConstructor().newInstance());
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(args[1]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      check.read(reader, file);
    }
    System.out.println(files.size() + " files, " + check.errors + " errors");
    System.exit(files.isEmpty() || check.errors > 0 ? 1 : 0);
  }

  private void read(XMLReader reader, Path next) throws IOException {
    file = next;
    try {
      reader.parse(new InputSource(next.toUri().toString()));
    } catch (SAXException e) {
      // Told to fatalError already.
    }
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId)
      throws IOException {
    Path entity = dtds.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
    if (!Files.isRegularFile(entity)) {
      try (Stream<Path> below = Files.walk(dtds)) {
        entity =
            below
                .filter(path -> path.endsWith(entityName(systemId)))
                .findFirst()
                .orElse(null);
      }
    }
    InputSource source =
        entity == null
            ? new InputSource(new StringReader(""))
            : new InputSource(entity.toUri().toString());
    source.setPublicId(publicId);
    return source;
  }

  private static String entityName(String systemId) {
    return systemId.substring(systemId.lastIndexOf('/') + 1);
  }

  @Override
  public void error(SAXParseException e) {
    if (errors++ < SHOWN) {
      System.out.println(file + ":" + e.getLineNumber() + ": " + e.getMessage());
    }
  }

  @Override
  public void fatalError(SAXParseException e) {
    error(e);
  }
}
