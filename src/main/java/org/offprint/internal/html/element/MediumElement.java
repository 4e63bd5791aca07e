package org.offprint.internal.html.element;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.model.Media;
import org.offprint.parse.OmissionKind;

/**
 * Which kind of medium an element is: a picture, film, recording, frame, object or player, or a
 * post without words. Drawings in the page itself ({@code svg}, {@code canvas}) are not media, nor
 * are the pictures on buttons ({@code input type="image"}).
 */
public final class MediumElement {
  /** Elements that are not read although browsers may show their content. */
  private static final Set<String> UNREAD = Set.of("canvas", "map");

  private MediumElement() {}

  public static boolean isMedium(Element element) {
    String tag = element.normalName();
    return ElementKind.of(tag).isMedia()
        || PlayerElements.isPlayer(tag)
        || EmbeddedPosts.isEmptyPost(element);
  }

  /** Whether the media inside an element that is not a medium itself are media of the page. */
  public static boolean mayHoldMedia(Element element) {
    String tag = element.normalName();
    return !ElementKind.of(tag).isSkipped() || UNREAD.contains(tag);
  }

  public static OmissionKind kind(Element medium) {
    return switch (medium.normalName()) {
      case "img", "picture", "amp-img" -> OmissionKind.IMAGE;
      case "video", "amp-video" -> OmissionKind.VIDEO;
      case "audio", "amp-audio" -> OmissionKind.AUDIO;
      default -> OmissionKind.EMBED;
    };
  }

  /** What to report instead of it: its alternative text, else its address, else what it is. */
  public static String text(Element medium) {
    String alternative = alternative(medium);
    String text = alternative.isEmpty() ? address(medium) : alternative;
    return text.isEmpty() || text.startsWith("data:") ? medium.normalName() : text;
  }

  private static String alternative(Element medium) {
    return kind(medium) == OmissionKind.IMAGE ? Attribute.of(image(medium), "alt").strip() : "";
  }

  private static Element image(Element medium) {
    return medium.normalName().equals("picture") ? ImageAddress.inside(medium) : medium;
  }

  /** Its address, or empty. */
  public static String address(Element medium) {
    String tag = medium.normalName();
    if (kind(medium) == OmissionKind.IMAGE) {
      String address = ImageAddress.address(image(medium));
      Media set = address.isEmpty() ? ImageAddress.read(medium) : null;
      return set == null ? address : set.url();
    }
    if (PlayerElements.isPlayer(tag)) {
      return PlayerElements.address(medium);
    }
    if (!ElementKind.of(tag).isMedia()) {
      return EmbeddedPosts.address(medium);
    }
    String address = FrameAddress.of(medium);
    return address.isEmpty() ? MediaSources.first(medium) : address;
  }
}
