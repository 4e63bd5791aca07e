package org.offprint.internal.html.element;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Custom elements that show something from elsewhere: the content that a script puts in their place
 * is identified by an address, or by a number from which the address is made.
 */
public final class PlayerElements {
  /** The attribute with the number, and the address that the number completes. */
  private record Key(String attribute, String before, String after) {}

  private static final Key YOUTUBE =
      new Key("data-videoid", "https://www.youtube.com/watch?v=", "");

  private static final Map<String, Key> KEYS =
      Map.ofEntries(
          Map.entry("amp-youtube", YOUTUBE),
          Map.entry("lite-youtube", new Key("videoid", YOUTUBE.before(), "")),
          Map.entry("youtube-video", new Key("videoid", YOUTUBE.before(), "")),
          Map.entry("amp-vimeo", new Key("data-videoid", "https://vimeo.com/", "")),
          Map.entry("lite-vimeo", new Key("videoid", "https://vimeo.com/", "")),
          Map.entry(
              "amp-dailymotion", new Key("data-videoid", "https://www.dailymotion.com/video/", "")),
          Map.entry("amp-twitter", new Key("data-tweetid", "https://twitter.com/i/status/", "")),
          Map.entry(
              "amp-instagram", new Key("data-shortcode", "https://www.instagram.com/p/", "/")),
          Map.entry(
              "amp-soundcloud", new Key("data-trackid", "https://api.soundcloud.com/tracks/", "")),
          Map.entry("amp-facebook", new Key("data-href", "", "")),
          Map.entry("amp-tiktok", new Key("data-src", "", "")),
          Map.entry("amp-reddit", new Key("data-src", "", "")),
          Map.entry("amp-iframe", new Key("src", "", "")),
          Map.entry("amp-video", new Key("src", "", "")),
          Map.entry("amp-audio", new Key("src", "", "")));

  private PlayerElements() {}

  public static boolean isPlayer(String tag) {
    return tag.indexOf('-') > 0 && KEYS.containsKey(tag);
  }

  /** The address of what an element shows, or empty. */
  public static String address(Element player) {
    Key key = KEYS.get(player.normalName());
    if (key == null) {
      return "";
    }
    if (key.before().isEmpty()) {
      String url = Addresses.of(player, key.attribute());
      return url.isEmpty() ? MediaSources.first(player) : url;
    }
    for (String attribute : List.of(key.attribute(), "data-id", "video-id")) {
      String number = player.attr(attribute).strip();
      if (!number.isEmpty() && number.indexOf(' ') < 0) {
        return key.before() + number + key.after();
      }
    }
    return "";
  }
}
