import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a page as plain jsoup has it, a line for each block. */
final class PageText implements NodeFilter {
  /** What holds no text of the page. */
  private static final Set<String> NO_TEXT = Set.of("script", "style");

  /** What a head holds besides facts. */
  private static final Set<String> TEXT_IN_HEAD = Set.of("template", "noscript", "noframes");

  /** Documents in documents are read down to this depth; what is deeper is text as it stands. */
  private static final int DEEPEST = 4;

  /** Elements that stand on lines of their own, after the standard; custom ones are taken so too. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("html head body address article aside blockquote br caption center dd details dialog dir div dl"
                  + " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header"
                  + " hgroup hr legend li listing main menu nav noscript ol optgroup p plaintext pre"
                  + " search section summary table tbody td tfoot th thead tr ul xmp"
                  + " iframe object embed video audio")
              .split(" "));

  /** What is no part of the line it stands in: its words are put behind all others. */
  private static final Set<String> APART =
      Set.of(
          ("template svg select textarea option datalist iframe object video audio canvas"
                  + " annotation annotation-xml noembed noframes")
              .split(" "));

  /** What readers see between the words on both sides of it. */
  private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "option");

  /** What stands on lines of its own in what nobody reads. */
  private static final Set<String> LINES_APART = Set.of("title", "desc", "text", "embed");

  /** Names and styles of what nobody sees: its words end where it ends. */
  private static final Pattern HIDING =
      Pattern.compile(
          "visuallyhidden|hiddenvisually|vishidden|sronly|forsr|screenreader|assistivetext"
              + "|elementinvisible|materialicons|materialsymbols|visibleprint|showforprint|printonly"
              + "|onlyprint");

  private static final Pattern HIDING_WORD =
      Pattern.compile(
          "(?i)(?<!\\p{L})(visually|visuallyhidden|hiddenvisually|vishidden|sr|sronly|reader"
              + "|screenreader|screenreadertext|assistive|assistivetext|invisible|material|print"
              + "|printonly)(?!\\p{L})");

  private static final Pattern HIDING_STYLE =
      Pattern.compile("display:none|visibility:hidden|clip:rect\\(0");

  /** Names of credits in captions and of notes in sentences, which are parts of their own. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i)(credits?|copyright|photographer|(side|margin|footnote[-_]*)[-_]*note|note[-_]*outer"
              + "|footnote[-_]*(tooltip|text|content))(\\s|$)");

  private final StringBuilder apart = new StringBuilder();
  private final int level;

  /** The page, and what stands apart in it, each in the one before. */
  private final Deque<Part> open = new ArrayDeque<>();

  /**
   * Words that are read in their order.
   *
   * @param element what holds them, or {@code null} for the page
   * @param text the words so far
   * @param seen whether readers see it, so that what stands apart in it is no part of its lines
   */
  private record Part(Element element, StringBuilder text, boolean seen) {}

  private PageText(int level) {
    this.level = level;
    open.push(new Part(null, new StringBuilder(), true));
  }

  /** With what is hidden, what only readers without scripts see, and the documents in frames. */
  static String of(String html) {
    return of(html, 0);
  }

  private static String of(String html, int level) {
    if (level > DEEPEST) {
      return html;
    }
    PageText page = new PageText(level);
    Jsoup.parse(html).filter(page);
    return page.open.pop().text().append('\n').append(page.apart).toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    StringBuilder text = open.peek().text();
    if (node instanceof TextNode leaf) {
      text.append(leaf.getWholeText());
    } else if (node instanceof DataNode data) {
      boolean plain = data.parent() != null && data.parent().normalName().equals("xmp");
      text.append(plain ? data.getWholeData() : of(data.getWholeData(), level + 1));
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (NO_TEXT.contains(tag) || (isInHead(element) && !TEXT_IN_HEAD.contains(tag))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isEmptyTemplate(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (open.peek().seen() && isApart(element)) {
        text.append(partsWords(element) ? "\n" : "");
        open.push(new Part(element, new StringBuilder(), isShadowRoot(element)));
      }
      separate(element);
      // Dates side by side are never one word.
      text.append(tag.equals("time") || isPart(element) ? "\n" : "");
      if (tag.equals("iframe") && element.hasAttr("srcdoc")) {
        apart.append('\n').append(of(element.attr("srcdoc"), level + 1)).append('\n');
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      separate(element);
      open.peek().text().append(isPart(element) ? "\n" : "");
      if (element == open.peek().element()) {
        apart.append('\n').append(open.pop().text()).append('\n');
        open.peek().text().append(partsWords(element) ? "\n" : "");
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isPart(Element element) {
    return PART.matcher(element.className()).find() && element.closest("footer") == null;
  }

  private static boolean isInHead(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("head")
        && parent.parent() != null
        && parent.parent().normalName().equals("html");
  }

  private void separate(Element element) {
    String tag = element.normalName();
    boolean read = open.peek().seen();
    boolean picture = tag.equals("amp-img") && (open.size() > 1 || !element.hasText());
    boolean custom = tag.indexOf('-') > 0 && !tag.startsWith("mjx-") && !picture;
    boolean line = !read && (APART.contains(tag) || LINES_APART.contains(tag));
    boolean hidden = read && isHidden(element) && element.hasText();
    if (custom || line || hidden || partsWords(element) || isPartOfFormula(element)) {
      open.peek().text().append('\n');
    }
  }

  /** What a head holds is apart too, and so are words in a field, which formulas can have. */
  private static boolean isApart(Element element) {
    boolean field = element.normalName().equals("input") && element.childNodeSize() > 0;
    boolean apart = APART.contains(element.normalName()) && !isTransparent(element);
    return apart || field || isInHead(element);
  }

  /** Nothing is seen of a template without text: it does not even part the words beside it. */
  private static boolean isEmptyTemplate(Element element) {
    return element.normalName().equals("template")
        && !isShadowRoot(element)
        && !element.hasText()
        && element.select("iframe, noembed, noframes, xmp").isEmpty();
  }

  /** Whether words before an element and after it are two, though there is no blank. */
  private static boolean partsWords(Element element) {
    String tag = element.normalName();
    boolean field = CONTROLS.contains(tag) && !element.attr("type").equalsIgnoreCase("hidden");
    boolean nothing = tag.equals("embed") && !element.hasAttr("src");
    return field || (BLOCKS.contains(tag) && !nothing && !isTransparent(element));
  }

  /** An object without data shows what it holds, in the line. */
  private static boolean isTransparent(Element element) {
    return element.normalName().equals("object") && !element.hasAttr("data");
  }

  private static boolean isPartOfFormula(Element element) {
    Element parent = element.parent();
    return element.normalName().equals("mtd")
        || (parent != null && parent.normalName().equals("mfrac"));
  }

  /** Whether browsers show what a template holds. */
  private static boolean isShadowRoot(Element element) {
    boolean marked =
        element.hasAttr("shadowrootmode")
            || element.hasAttr("shadowroot")
            || element.hasAttr("shadowmode");
    return marked && element.normalName().equals("template");
  }

  /** In what nobody sees, whatever is hidden once more is read as it stands. */
  private static boolean isHidden(Element element) {
    // A name is read in words, which begin with capitals: other capitals make another name of it.
    String words = element.className().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
    String names =
        HIDING_WORD.matcher(words).find()
            ? element.className().toLowerCase(Locale.ROOT).replaceAll("[-_]", "")
            : "";
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || HIDING.matcher(names).find()
        || HIDING_STYLE.matcher(style).find();
  }
}
