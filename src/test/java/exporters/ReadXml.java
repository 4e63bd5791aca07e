package exporters;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A document as the JDK's parser reads it, without its DTD: its words, elements and attributes. */
final class ReadXml extends DefaultHandler {
  /** Elements that end a line. */
  private static final Set<String> BREAKS = Set.of("lb", "break");

  /** Elements that say what a picture shows. */
  private static final Set<String> DESCRIPTIONS = Set.of("figDesc", "alt-text");

  private final StringBuilder prose = new StringBuilder();
  private boolean inDescription;
  private final StringBuilder text = new StringBuilder();
  private final List<String> tags = new ArrayList<>();

  static ReadXml of(String document) {
    ReadXml read = new ReadXml();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new InputSource(new StringReader(document)), read);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(document, e);
    }
    return read;
  }

  /** All text. */
  String text() {
    return text.toString();
  }

  /** The words in order, but for those that describe pictures. */
  List<String> words() {
    return words(prose.toString());
  }

  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** The start tags, with their attributes by name. */
  List<String> tags() {
    return tags;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    TreeMap<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      sorted.put(attributes.getQName(i), attributes.getValue(i));
    }
    tags.add(qName + (sorted.isEmpty() ? "" : sorted));
    inDescription = DESCRIPTIONS.contains(qName);
    if (BREAKS.contains(qName)) {
      prose.append(' ');
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    inDescription = false;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
    if (!inDescription) {
      prose.append(characters, start, length);
    }
  }
}
