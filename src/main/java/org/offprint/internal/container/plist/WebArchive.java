package org.offprint.internal.container.plist;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.XMLPropertyListParser;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.WebAddress;
import org.offprint.internal.container.beside.SavedParts;
import org.offprint.source.Resources;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads web archives of Safari: a property list, in binary or in XML, with the page as {@code
 * WebMainResource}. Its frames and pictures stand beside it.
 */
public final class WebArchive {
  /** The first byte of a list in binary. */
  private static final byte BINARY = 'b';

  private static final String MAIN = "WebMainResource";
  private static final String RESOURCES = "WebSubresources";
  private static final String FRAMES = "WebSubframeArchives";
  private static final String DATA = "WebResourceData";
  private static final String TYPE = "WebResourceMIMEType";
  private static final String URL = "WebResourceURL";
  private static final String ENCODING = "WebResourceTextEncodingName";

  /** A bound on the work for one file, not measured; frames in frames count too. */
  private static final int MOST_FRAMES = 1000;

  private WebArchive() {}

  /** The page in a file, if it has one. */
  public static Pages read(byte[] bytes) {
    NSObject root = parse(bytes);
    NSObject main = root instanceof NSDictionary all ? all.objectForKey(MAIN) : null;
    if (!(main instanceof NSDictionary page)
        || !(page.objectForKey(DATA) instanceof NSData data)
        || data.length() == 0) {
      return Pages.of(List.of());
    }
    String type = string(page, TYPE);
    boolean plain = type != null && type.equals("text/plain");
    return Pages.of(
        List.of(
            SavedPage.of(data.bytes())
                .withKind(plain ? SourceKind.TEXT : SourceKind.HTML)
                .withCharset(string(page, ENCODING))
                .withUrl(WebAddress.of(string(page, URL)))
                .withResources(beside((NSDictionary) root))));
  }

  /** The pictures and the like, and the documents of frames with theirs. */
  private static Resources beside(NSDictionary root) {
    SavedParts parts = new SavedParts();
    Deque<NSDictionary> archives = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_FRAMES && !archives.isEmpty(); i++) {
      NSDictionary archive = archives.remove();
      if (archive != root) {
        add(archive.objectForKey(MAIN), parts);
      }
      for (NSObject resource : array(archive, RESOURCES)) {
        add(resource, parts);
      }
      for (NSObject frame : array(archive, FRAMES)) {
        if (frame instanceof NSDictionary inner) {
          archives.add(inner);
        }
      }
    }
    return parts.orNone();
  }

  private static void add(@Nullable NSObject resource, SavedParts parts) {
    if (resource instanceof NSDictionary one && one.objectForKey(DATA) instanceof NSData data) {
      parts.add(string(one, URL), data.bytes());
    }
  }

  private static NSObject[] array(NSDictionary archive, String key) {
    return archive.objectForKey(key) instanceof NSArray array ? array.getArray() : new NSObject[0];
  }

  /** The property list, or null if it is damaged: the library says so in many ways. */
  private static @Nullable NSObject parse(byte[] bytes) {
    try {
      return bytes[0] == BINARY ? BinaryPropertyListParser.parse(bytes) : markup(bytes);
    } catch (Exception | StackOverflowError damaged) {
      return null;
    }
  }

  /** Damage in markup would be printed by the handler that parsers have unless told. */
  private static NSObject markup(byte[] bytes) throws Exception {
    DocumentBuilder parser = XMLPropertyListParser.getDocBuilder();
    parser.setErrorHandler(new DefaultHandler());
    return XMLPropertyListParser.parse(parser.parse(new ByteArrayInputStream(bytes)));
  }

  private static @Nullable String string(NSDictionary page, String key) {
    return page.objectForKey(key) instanceof NSString text ? text.getContent() : null;
  }
}
