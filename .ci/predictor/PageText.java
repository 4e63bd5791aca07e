import java.util.Set;
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
          ("script style template head svg annotation annotation-xml iframe object embed audio video canvas select"
                  + " option textarea input datalist map")
              .split(" "));

  /** Elements that stand on lines of their own, after the standard; custom ones are taken so too. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("html body address article aside blockquote br caption center dd details dialog dir div dl"
                  + " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr legend li listing main menu nav noscript ol optgroup p plaintext pre"
                  + " search section summary table tbody td tfoot th thead tr ul xmp"
                  + " iframe object embed video audio")
              .split(" "));

  private final StringBuilder text = new StringBuilder();

  private PageText() {}

  /** With what is hidden, and what only readers without scripts see. */
  static String of(String html) {
    PageText page = new PageText();
    Jsoup.parse(html).filter(page);
    return page.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      if (!isMarkup(leaf)) {
        text.append(leaf.getWholeText());
      }
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      separate(tag);
      if (NO_TEXT.contains(tag) || (tag.equals("math") && isCopy(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
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

  /** Whether a formula is hidden, or shown in letters that are hidden from those who hear a page. */
  private static boolean isCopy(Element math) {
    Element wrapper = math.parent();
    return wrapper != null
        && (wrapper.attr("style").replace(" ", "").contains("display:none")
            || wrapper.siblingElements().stream()
                .anyMatch(e -> e.attr("aria-hidden").equals("true") && e.hasText()));
  }

  private void separate(String tag) {
    if (BLOCKS.contains(tag) || (tag.indexOf('-') > 0 && !tag.startsWith("mjx-"))) {
      text.append('\n');
    }
  }

  /** In the head of a page, and after it by mistake, noscript holds markup as if it were text. */
  private static boolean isMarkup(TextNode leaf) {
    Element parent = leaf.parent();
    return parent != null
        && parent.normalName().equals("noscript")
        && leaf.getWholeText().stripLeading().startsWith("<");
  }
}
