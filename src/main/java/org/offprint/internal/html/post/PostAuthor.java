package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.model.Speaker;

/**
 * Who wrote a post: the name that the page marks as the author's, by a property, an attribute, a
 * relation or a name of an element, in this order. No name is taken for what it looks like.
 */
final class PostAuthor {
  /** In characters; no name is longer. At 30 or 120, none of 107 threads changes. */
  private static final int LONGEST = 60;

  private static final List<String> ATTRIBUTES =
      List.of("data-author", "data-username", "data-user-name", "data-poster");

  private final PageTree tree;
  private final PostNames names;

  /**
   * An author and the element that names them.
   *
   * @param element the number of the element, or -1 if an attribute of one around names them
   */
  record Found(@Nullable Speaker speaker, int element) {
    static final Found NONE = new Found(null, -1);
  }

  PostAuthor(PageTree tree, PostNames names) {
    this.tree = tree;
    this.names = names;
  }

  /**
   * The author that some elements of a post name.
   *
   * @param text the text of the post; what is around it names nobody by its words
   */
  Found in(List<Integer> elements, int text) {
    List<Integer> boxes = new ArrayList<>();
    for (int i : elements) {
      if (!tree.contains(i, text)) {
        boxes.add(i);
      }
    }
    Found property = ofProperty(boxes);
    if (property.speaker != null) {
      return property;
    }
    Found marked = named(boxes, PostWord.AUTHOR);
    Found attribute = ofAttribute(elements);
    if (attribute.speaker != null) {
      return new Found(attribute.speaker, marked.element);
    }
    return marked.speaker == null ? named(boxes, PostWord.MEMBER) : marked;
  }

  private Found ofProperty(List<Integer> elements) {
    for (int i : elements) {
      if (!tree.hasProperty(i) || !isWord(tree.attribute(i, "itemprop"), "author", "creator")) {
        continue;
      }
      Element element = tree.element(i);
      Element name = element.selectFirst("[itemprop=name]");
      // Beside a link to the author there may be what the forum counts of them.
      Speaker speaker = speaker(name == null ? "" : words(name));
      speaker = speaker == null ? speaker(linkIn(element)) : speaker;
      speaker = speaker == null ? speaker(words(element)) : speaker;
      if (speaker != null) {
        return new Found(speaker, i);
      }
    }
    return Found.NONE;
  }

  private static String words(Element element) {
    String content = element.attr("content");
    return content.isBlank() ? element.text() : content;
  }

  private Found ofAttribute(List<Integer> elements) {
    for (int i : elements) {
      for (String attribute : ATTRIBUTES) {
        Speaker speaker =
            tree.hasAttribute(i, attribute) ? speaker(tree.attribute(i, attribute)) : null;
        if (speaker != null) {
          return new Found(speaker, i);
        }
      }
    }
    return Found.NONE;
  }

  /** The innermost element that is named so, in the first box of them that has a name. */
  private Found named(List<Integer> elements, PostWord word) {
    for (int i : elements) {
      boolean marked =
          names.has(i, word) || (word == PostWord.AUTHOR && isWord(rel(i), "author", "author"));
      if (!marked || isApart(i)) {
        continue;
      }
      Found found = within(i, word);
      if (found.speaker != null) {
        return found;
      }
    }
    return Found.NONE;
  }

  private Found within(int element, PostWord word) {
    for (int i = element + 1; i < tree.end(element); i++) {
      if (names.has(i, word) && !isApart(i)) {
        Speaker inner = name(i, word);
        if (inner != null) {
          return new Found(inner, i);
        }
      }
    }
    Speaker own = name(element, word);
    return own == null ? Found.NONE : new Found(own, element);
  }

  /** Whether an element says who changed a post, or shows a picture, a rank or a number. */
  private boolean isApart(int element) {
    int bits = names.of(element);
    return PostWord.CHANGE.isIn(bits) || PostWord.CONTROL.isIn(bits);
  }

  /** The first link in an element, or its words; a box about a member has a link to the member. */
  private @Nullable Speaker name(int element, PostWord word) {
    Element named = tree.element(element);
    boolean link = named.normalName().equals("a");
    Speaker linked = link ? null : speaker(linkIn(named));
    boolean sole = linked == null && (link || word == PostWord.AUTHOR);
    return sole ? speaker(named.text()) : linked;
  }

  private static String linkIn(Element element) {
    for (Element link : element.getElementsByTag("a")) {
      String words = link.text();
      if (!words.isBlank()) {
        return words;
      }
    }
    return "";
  }

  private String rel(int element) {
    return tree.attribute(element, "rel");
  }

  private static boolean isWord(String value, String one, String other) {
    for (String word : value.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (word.equals(one) || word.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** A name without the handle behind it: {@code Bo Lind @bo@harbour.example}. */
  private static String withoutHandle(String name) {
    int handle = name.lastIndexOf(" @");
    return handle > 0 && name.indexOf(' ', handle + 1) < 0 ? name.substring(0, handle) : name;
  }

  /** A name, if words can be one: names of members have digits and signs, but are short. */
  private static @Nullable Speaker speaker(String words) {
    String name = withoutHandle(words.replaceAll("\\s+", " ").strip());
    name = name.startsWith("@") ? name.substring(1) : name;
    name = name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    boolean said = name.codePoints().anyMatch(Character::isLetterOrDigit);
    // A bracket stands where a name was: "[deleted]".
    boolean known = said && name.length() <= LONGEST && !name.startsWith("[");
    return known && DateReader.read(name).isEmpty() && !DateReader.isTime(name)
        ? Speaker.of(name)
        : null;
  }
}
