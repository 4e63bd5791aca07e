package org.offprint.internal.container.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.internal.json.LenientJson;
import org.offprint.parse.UnreadPart;
import org.offprint.parse.UnreadReason;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads a page that SingleFile zipped, whether it stands alone or unpacks itself: the page is a
 * file of the archive, and another one says where it is from.
 */
public final class SelfExtracting {
  static final String PAGE = "index.html";
  static final String MANIFEST = "manifest.json";

  /** In bytes; real ones have a few hundred. */
  private static final int LONGEST_MANIFEST = 1 << 16;

  /** The mark of an archive stands in its files too, and in a script that looks for it. */
  private static final int MOST_STARTS = 16;

  private SelfExtracting() {}

  /** The page in an archive that stands somewhere in some bytes, if there is one. */
  public static Pages read(byte[] bytes, int most) {
    int start = start(bytes, 0);
    for (int i = 0; start >= 0 && i < MOST_STARTS; i++) {
      ZipEntries entries = ZipContents.of(bytes, start);
      if (entries.names().contains(PAGE)) {
        return read(entries, most);
      }
      start = start(bytes, start + 1);
    }
    return Pages.of(List.of());
  }

  /** The page in an archive, if it has one that is not longer than allowed. */
  public static Pages read(ZipEntries entries, int most) {
    byte[] page = bytes(entries, PAGE, most);
    if (page.length == 0) {
      return entries.isLocked()
          ? Pages.unread(new UnreadPart(PAGE, UnreadReason.LOCKED))
          : Pages.of(List.of());
    }
    SavedPage saved = SavedPage.of(page).withKind(SourceKind.HTML).withCharset("utf-8");
    String manifest =
        new String(bytes(entries, MANIFEST, LONGEST_MANIFEST), StandardCharsets.UTF_8);
    if (LenientJson.read(manifest).orElse(null) instanceof Map<?, ?> said) {
      if (said.get("originalUrl") instanceof String url) {
        saved = saved.withUrl(WebAddress.of(url));
      }
      if (said.get("archiveTime") instanceof String time) {
        saved = saved.withSaved(StatedTime.of(time));
      }
    }
    ZippedParts beside = new ZippedParts(entries, most, saved.url().orElse(null));
    return Pages.of(List.of(saved.withResources(beside)));
  }

  static byte[] bytes(ZipEntries entries, String name, int most) {
    try (@Nullable InputStream in = entries.open(name)) {
      byte[] bytes = in == null ? new byte[0] : in.readNBytes(most);
      return bytes.length < most ? bytes : new byte[0];
    } catch (IOException | IllegalArgumentException damaged) {
      return new byte[0];
    }
  }

  /** Where the first file of an archive may begin, or -1. */
  private static int start(byte[] bytes, int from) {
    for (int i = from; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
        return i;
      }
    }
    return -1;
  }
}
