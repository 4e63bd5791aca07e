import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page as plain jsoup has it, a line for each block. */
final class PageText implements NodeFilter {
  /** What holds no text of the page. */
  private static final Set<String> NO_TEXT =
      Set.of(
          ("script style template head svg math iframe object embed audio video canvas select"
                  + " option textarea input datalist map")
              .split(" "));

  /** Elements between whose letters there is no break; custom elements are not among them. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q"
                  + " rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr"
                  + " button img picture source output meter progress")
              .split(" "));

  private static final Pattern HIDING =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private final boolean all;
  private final StringBuilder text = new StringBuilder();

  private PageText(boolean all) {
    this.all = all;
  }

  /** What readers see. */
  static String shown(String html) {
    return of(html, false);
  }

  /** With what is hidden, and what only readers without scripts see. */
  static String all(String html) {
    return of(html, true);
  }

  private static String of(String html, boolean all) {
    PageText page = new PageText(all);
    Jsoup.parse(html).filter(page);
    return page.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      text.append(leaf.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (NO_TEXT.contains(tag) || (!all && (tag.equals("noscript") || isHidden(element)))) {
        separate(tag);
        return FilterResult.SKIP_ENTIRELY;
      }
      separate(tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void separate(String tag) {
    if (!INLINE.contains(tag) && !NO_TEXT.contains(tag)) {
      text.append('\n');
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDING.matcher(element.attr("style")).find();
  }
}
