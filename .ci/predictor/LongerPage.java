import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.ElementPath;
import org.offprint.model.LineBreak;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;

/**
 * A page that can be made longer: paragraphs are put behind those of its own, in their markup. What
 * stands in a script has none.
 */
final class LongerPage {
  private static final int SHORTEST = 80;
  private static final int LONGEST = 1500;
  private static final int OPENING = 30;

  private final Document document;

  /** The elements of the article's paragraphs, of the places of one name that hold most text. */
  private final List<Element> owners = new ArrayList<>();

  private final List<Paragraph> paragraphs = new ArrayList<>();

  LongerPage(String html, Article article) {
    document = Jsoup.parse(html);
    Map<String, Integer> lengths = new HashMap<>();
    List<Paragraph> all = paragraphs(article);
    for (Paragraph paragraph : all) {
      lengths.merge(name(paragraph), paragraph.plainText().length(), Integer::sum);
    }
    int most = lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (Paragraph paragraph : all) {
      Element owner = lengths.get(name(paragraph)) < most ? null : element(path(paragraph));
      if (owner != null) {
        owners.add(owner);
        paragraphs.add(paragraph);
      }
    }
  }

  /** Paragraphs of the body that are one text and end as a sentence does. */
  static List<Paragraph> paragraphs(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : article.body()) {
      if (block instanceof Paragraph paragraph
          && !path(paragraph).isEmpty()
          && !path(paragraph).contains("/script")) {
        String text = paragraph.plainText();
        boolean whole = paragraph.stream(LineBreak.class).findAny().isEmpty();
        if (whole && text.length() >= SHORTEST && text.length() <= LONGEST && endsSentence(text)) {
          paragraphs.add(paragraph);
        }
      }
    }
    return paragraphs;
  }

  private static boolean endsSentence(String text) {
    return ".!?。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String path(Paragraph paragraph) {
    Origin origin = paragraph.info().origin();
    return origin != null && origin.place() instanceof ElementPath place ? place.path() : "";
  }

  private static String name(Paragraph paragraph) {
    return path(paragraph).replaceAll("\\[\\d+]", "");
  }

  /** The element at a path, or null if this parse has none there. */
  private Element element(String path) {
    Element at = document;
    for (String step : path.split("/")) {
      int bracket = step.indexOf('[');
      String tag = bracket < 0 ? step : step.substring(0, bracket);
      int number =
          bracket < 0 ? 1 : Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
      Element found = null;
      for (Element child : at == null ? List.<Element>of() : at.children()) {
        if (child.normalName().equals(tag) && --number == 0) {
          found = child;
        }
      }
      at = found;
    }
    return at;
  }

  /** How many paragraphs others can be put behind. */
  int size() {
    return owners.size();
  }

  /** The page with some texts behind each of these paragraphs. */
  String with(List<String> texts, int each) {
    Iterator<String> next = texts.iterator();
    for (int i = 0; i < owners.size(); i++) {
      for (int j = 0; j < each && next.hasNext(); j++) {
        add(owners.get(i), paragraphs.get(i).plainText(), next.next());
      }
    }
    return document.outerHtml();
  }

  private void add(Element owner, String own, String text) {
    if (owner.text().length() > own.length() + OPENING) {
      addLine(owner, own, text);
      return;
    }
    Element unit = owner;
    Element copy = bare(owner).text(text);
    while (unit.parent() != null
        && !unit.parent().normalName().equals("body")
        && unit.parent().text().length() <= owner.text().length()) {
      unit = unit.parent();
      copy = (Element) bare(unit).appendChild(copy);
    }
    unit.after(copy);
  }

  /** Before a text that its element sets apart from others by breaks alone. */
  private static void addLine(Element owner, String own, String text) {
    String opening = own.substring(0, OPENING);
    for (TextNode leaf : owner.textNodes()) {
      if (leaf.text().strip().startsWith(opening)) {
        leaf.before(new TextNode(text));
        leaf.before(new Element("br"));
        leaf.before(new Element("br"));
        return;
      }
    }
    owner.append("<br><br>").appendText(text);
  }

  private static Element bare(Element element) {
    Element copy = element.shallowClone();
    copy.removeAttr("id");
    return copy;
  }
}
