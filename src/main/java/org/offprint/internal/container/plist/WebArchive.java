package org.offprint.internal.container.plist;

import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListParser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads web archives of Safari: a property list, in binary or in XML, with the page as {@code
 * WebMainResource}. Its frames and pictures stand beside it.
 */
public final class WebArchive {
  private static final String MAIN = "WebMainResource";
  private static final String DATA = "WebResourceData";
  private static final String TYPE = "WebResourceMIMEType";
  private static final String URL = "WebResourceURL";
  private static final String ENCODING = "WebResourceTextEncodingName";

  private WebArchive() {}

  /** The page in a file, if it has one. */
  public static Pages read(byte[] bytes) {
    NSObject root = parse(bytes);
    NSObject main = root instanceof NSDictionary all ? all.objectForKey(MAIN) : null;
    if (!(main instanceof NSDictionary page) || !(page.objectForKey(DATA) instanceof NSData data)) {
      return Pages.of(List.of());
    }
    String type = string(page, TYPE);
    boolean plain = type != null && type.equals("text/plain");
    return Pages.of(
        List.of(
            SavedPage.of(data.bytes())
                .withKind(plain ? SourceKind.TEXT : SourceKind.HTML)
                .withCharset(string(page, ENCODING))
                .withUrl(address(string(page, URL)))));
  }

  /** The property list, or null if it is damaged: the library says so in many ways. */
  private static @Nullable NSObject parse(byte[] bytes) {
    try {
      return PropertyListParser.parse(bytes);
    } catch (Exception | StackOverflowError damaged) {
      return null;
    }
  }

  private static @Nullable String string(NSDictionary page, String key) {
    return page.objectForKey(key) instanceof NSString text ? text.getContent() : null;
  }

  /** One of a file on some disk says nothing. */
  private static @Nullable String address(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }
}
