package org.offprint.internal.html.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Attribute;
import org.offprint.internal.html.element.ImageAddress;
import org.offprint.internal.html.element.MediaSize;

/** What the element of a run says that is a medium or a drawn line. */
public final class MediumRun {
  private static final String EMPTY = "data:,";

  private MediumRun() {}

  /** Whether it is a line drawn between parts of a page, which is not a medium. */
  public static boolean isLine(Run run) {
    return element(run).normalName().equals("hr");
  }

  /** Whether it is a picture. */
  public static boolean isPicture(Run run) {
    return switch (element(run).normalName()) {
      case "img", "picture", "amp-img" -> true;
      default -> false;
    };
  }

  /** Whether it is so small that it is an icon, an avatar or a counter, not an illustration. */
  public static boolean isSmall(Run run) {
    return MediaSize.isSmall(element(run));
  }

  /**
   * A key that repeated uses of the same image share, or {@code null} for any other medium. Images
   * that SingleFile empties, as no server had them, are the same if the words for them are.
   */
  public static @Nullable String imageKey(Run run) {
    Element image = element(run);
    if (!image.normalName().equals("img")) {
      return null;
    }
    String address = ImageAddress.address(image);
    String words = Attribute.of(image, "alt").strip();
    boolean emptied = address.isEmpty() && Attribute.of(image, "src").equals(EMPTY);
    return address.isEmpty() && (words.isEmpty() || !emptied) ? null : address + '\n' + words;
  }

  private static Element element(Run run) {
    return (Element) run.leaves().get(0);
  }
}
