package org.offprint.internal.html.post;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.PageTree;

/** What the names of the elements of a page say of posts, each name read once. */
final class PostNames {
  /**
   * In characters; longer names are styles, not words. At 150, 1 of 107 threads changes; at 600,
   * none.
   */
  private static final int LONGEST = 300;

  /**
   * How many elements up something has to be about a post for a plain name to be its text. At 3, 1
   * of 107 threads changes; at 12, none.
   */
  private static final int NEAR = 6;

  /** Names that only say text, which mean that of a post in an element about a post. */
  private static final Set<String> PLAIN =
      Set.of("content", "contents", "message", "text", "prose", "inner", "md", "body", "bbwrapper");

  /** The name of a member as others see it. */
  private static final Pattern SHOWN_NAME = Pattern.compile("display[-_]name");

  /** What one attribute says: bits of all its words, and the name that is one of a text, if any. */
  private record Names(int bits, @Nullable String text, @Nullable String plain) {
    static final Names NONE = new Names(0, null, null);
  }

  /** A word of a post and a word of a text in one name. */
  private static final int PAIR = 1 << 30;

  /** Words that make a name one of something beside the text of a post. */
  private static final int OTHER =
      PostWord.CONTROL.bit()
          | PostWord.PAGE.bit()
          | PostWord.SIGNATURE.bit()
          | PostWord.QUOTE.bit()
          | PostWord.TITLE.bit()
          | PostWord.DATE.bit()
          | PostWord.AUTHOR.bit();

  private final PageTree tree;
  private final Map<String, Names> known = new HashMap<>();

  PostNames(PageTree tree) {
    this.tree = tree;
  }

  /** The {@link PostWord}s in class, id and role of an element. */
  int of(int element) {
    if (!tree.hasAttributes(element)) {
      return 0;
    }
    return names(element, "class").bits
        | names(element, "id").bits
        | names(element, "data-role").bits;
  }

  boolean has(int element, PostWord word) {
    return word.isIn(of(element));
  }

  /** Whether an element is about one post by its names or by what it states. */
  boolean isPost(int element) {
    if (!tree.hasAttributes(element) || isRoot(element)) {
      return false;
    }
    int bits = of(element);
    return isPostItem(element)
        || tree.hasAttribute(element, "data-author")
        || (PostWord.POST.isIn(bits) && !PostWord.PAGE.isIn(bits))
        || PostWord.POST_TEXT.isIn(bits);
  }

  /** Whether an element is described as a post in the terms of schema.org. */
  boolean isPostItem(int element) {
    String type = tree.attribute(element, "itemtype");
    return !type.isEmpty() && PostTypes.isPost(type);
  }

  /** Names of the whole page say what kind of page it is. */
  private boolean isRoot(int element) {
    String tag = tree.tag(element);
    return tag.equals("html") || tag.equals("body");
  }

  /** What the text of a post is called where an element is one by its names; else null. */
  @Nullable String textName(int element) {
    if (!tree.hasAttributes(element) || isRoot(element)) {
      return null;
    }
    if (isTextProperty(element)) {
      return "itemprop";
    }
    Names names = names(element, "class");
    Names id = names(element, "id");
    String text = names.text == null ? id.text : names.text;
    if (text != null) {
      return text;
    }
    return names.plain != null && isNearPost(element) ? names.plain : null;
  }

  /** Whether a name of a text says that it is that of a post. */
  static boolean isOfPost(String textName) {
    return !PLAIN.contains(textName);
  }

  /** Whether an element is the text of an item, which it says for sure. */
  boolean isTextProperty(int element) {
    return tree.hasProperty(element)
        && !tree.tag(element).equals("meta")
        && PostTypes.isText(tree.attribute(element, "itemprop"));
  }

  private boolean isNearPost(int element) {
    int at = tree.parent(element);
    for (int i = 0; i < NEAR && at >= 0 && !tree.tag(at).equals("body"); i++) {
      if (isPost(at)) {
        return true;
      }
      at = tree.parent(at);
    }
    return false;
  }

  private Names names(int element, String attribute) {
    String value = tree.attribute(element, attribute);
    if (value.isEmpty() || value.length() > LONGEST) {
      return Names.NONE;
    }
    Names names = known.get(value);
    if (names == null) {
      names = read(value);
      known.put(value, names);
    }
    return names;
  }

  private static Names read(String value) {
    int all = 0;
    String text = null;
    String plain = null;
    for (String token : value.strip().split("\\s+")) {
      int bits = words(token);
      all |= bits;
      if (text == null && isText(bits)) {
        text = token.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
      }
      if (plain == null && PLAIN.contains(token.toLowerCase(Locale.ROOT))) {
        plain = token.toLowerCase(Locale.ROOT);
      }
    }
    return new Names(all, text, plain);
  }

  /** A post and its text in one name, which says nothing else: not {@code comment-body-actions}. */
  private static boolean isText(int bits) {
    return (bits & OTHER) == 0 && (PostWord.POST_TEXT.isIn(bits) || (bits & PAIR) != 0);
  }

  /** What the words of a name say, and {@link #PAIR} if one is of a post and another of a text. */
  private static int words(String token) {
    int bits = 0;
    boolean post = false;
    boolean text = false;
    boolean pair = false;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= token.length(); i++) {
      char c = i < token.length() ? token.charAt(i) : ' ';
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(token.charAt(i - 1));
      if ((!Character.isLetter(c) || hump) && word.length() > 0) {
        int said = PostWord.of(word.toString().toLowerCase(Locale.ROOT));
        boolean ofPost = PostWord.POST.isIn(said) || PostWord.WRITTEN.isIn(said);
        boolean ofText = PostWord.TEXT.isIn(said);
        pair |= (ofPost && text) || (ofText && post);
        post |= ofPost;
        text |= ofText;
        bits |= said;
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    if (token.toLowerCase(Locale.ROOT).contains("lastedit")) {
      bits |= PostWord.CHANGE.bit();
    }
    boolean member = PostWord.MEMBER.isIn(bits) || SHOWN_NAME.matcher(token).find();
    if (member && PostWord.NAME.isIn(bits)) {
      bits |= PostWord.AUTHOR.bit();
    }
    return pair || token.endsWith("userContent") ? bits | PAIR : bits;
  }
}
