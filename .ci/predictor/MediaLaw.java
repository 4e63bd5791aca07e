import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.ElementPath;
import org.offprint.model.Embed;
import org.offprint.model.InlineImage;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * Every medium of a page, even a hidden one, is in the article or in an omission, and in one of
 * them only; and every medium that the report names is one of the page.
 *
 * @param unaccounted the places of those that are in neither
 * @param doubled the places of those that are there more than once, or not on the page
 */
record MediaLaw(Set<String> unaccounted, Set<String> doubled) {
  static MediaLaw of(String html, ParseResult result) {
    List<String> page = PageMedia.of(html);
    Map<String, Integer> found = new HashMap<>();
    Set<String> doubled = new TreeSet<>();
    for (Omission omission : result.report().omissions()) {
      if (omission.isMedium()) {
        count(omission.place(), found);
      }
    }
    found.keySet().stream().filter(place -> !isInScript(place)).forEach(doubled::add);
    page.forEach(doubled::remove);
    nodes(result.article()).forEach(node -> count(node, found));
    Set<String> unaccounted = new TreeSet<>();
    for (String place : page) {
      int times = found.getOrDefault(place, 0);
      if (times == 0) {
        unaccounted.add(place);
      } else if (times > 1) {
        doubled.add(place);
      }
    }
    return new MediaLaw(unaccounted, doubled);
  }

  private static List<Node> nodes(Article article) {
    List<Node> nodes = new ArrayList<>();
    article.stream(Node.class).forEach(nodes::add);
    for (Contributor contributor : article.metadata().contributors()) {
      contributor.bio().forEach(block -> block.stream(Node.class).forEach(nodes::add));
    }
    return nodes;
  }

  private static void count(Node node, Map<String, Integer> found) {
    Origin origin = node.info().origin();
    boolean medium =
        node instanceof MediaBlock || node instanceof InlineImage || node instanceof Embed;
    if (medium && origin != null) {
      count(origin.place(), found);
    }
  }

  private static void count(Place place, Map<String, Integer> found) {
    if (place instanceof ElementPath element) {
      found.merge(element.path(), 1, Integer::sum);
    }
  }

  /** What stands in a script alone is no medium of the page. */
  private static boolean isInScript(String path) {
    return path.matches(".*/script(\\[\\d+])?");
  }

  int size() {
    return unaccounted.size() + doubled.size();
  }
}
