import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The media of a page as plain jsoup has them, by their places: pictures, films, recordings,
 * frames, objects and players, with or without an address, seen or not, and posts without words.
 * The image in a {@code picture}, or in {@code noscript} there, is that picture; drawings ({@code svg}, {@code canvas}) and
 * buttons are no media, but what a canvas holds may be.
 */
final class PageMedia implements NodeFilter {
  /** What holds no media of the page. */
  private static final Set<String> NO_MEDIA =
      Set.of(
          ("script style template head svg annotation annotation-xml select option textarea input"
                  + " datalist")
              .split(" "));

  private static final Set<String> MEDIA =
      Set.of(
          ("img picture video audio iframe object embed amp-img amp-youtube lite-youtube"
                  + " youtube-video amp-vimeo lite-vimeo amp-dailymotion amp-twitter amp-instagram"
                  + " amp-soundcloud amp-facebook amp-tiktok amp-reddit amp-iframe amp-video"
                  + " amp-audio")
              .split(" "));

  private final List<String> places = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** How many children of each name the open elements have so far. */
  private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();

  private PageMedia() {
    siblings.push(new HashMap<>());
  }

  /** The paths of all media in the order of the page. */
  static List<String> of(String html) {
    PageMedia page = new PageMedia();
    Jsoup.parse(html).children().forEach(child -> child.filter(page));
    return page.places;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    int number = siblings.peek().merge(tag, 1, Integer::sum);
    String step = number == 1 ? tag : tag + '[' + number + ']';
    String path = open.isEmpty() ? step : open.peek() + '/' + step;
    if (NO_MEDIA.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isEmptyPost(element) || (MEDIA.contains(tag) && !isOwnImage(element))) {
      places.add(path);
    }
    open.push(path);
    siblings.push(new HashMap<>());
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      open.pop();
      siblings.pop();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isOwnImage(Element element) {
    Element around = element.parent();
    if (around != null && around.nameIs("noscript")) {
      around = around.parent();
    }
    if (around == null || !around.nameIs("picture")) {
      return false;
    }
    Element own = around.selectFirst("> img, > amp-img");
    return (own == null ? around.selectFirst("> noscript > img") : own) == element;
  }

  private static boolean isEmptyPost(Element element) {
    return element.childNodeSize() == 0
        && element.hasAttr("data-href")
        && element.className().matches("(?s).*\\b(fb-post|fb-video|[a-z-]+-embed)\\b.*");
  }
}
