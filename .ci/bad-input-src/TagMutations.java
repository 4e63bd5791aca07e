import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages whose tags are spoilt. */
final class TagMutations {
  static final String[] NAMES =
      ("p div section article main header footer nav aside h1 h2 h6 ul ol li dl dt dd table caption"
              + " thead tbody tfoot tr td th colgroup blockquote q cite figure figcaption picture img"
              + " amp-img video audio iframe object embed pre code a em b i font nobr sub sup mark"
              + " time span br hr noscript script style template title textarea svg math mtext"
              + " foreignObject form button details summary select option map dir center xmp listing"
              + " plaintext html head body frameset meta base lite-youtube x-box slot ruby rt rp")
          .split(" ");

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][^\\s>/]*)[^>]*>");
  private static final Pattern VALUE = Pattern.compile("=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)");
  private static final int MOST = 30;

  private static final String[] ATTRIBUTES = {
    " hidden",
    " style=display:none",
    " style=\"visibility: hidden\"",
    " aria-hidden=true",
    " class=\"byline share\"",
    " class=lead",
    " class=advert",
    " class=kicker",
    " class=caption",
    " class=twitter-tweet",
    " class=footnotes",
    " id=comments",
    " id=\"",
    " role=dialog",
    " role=doc-endnotes",
    " itemprop=articleBody",
    " itemprop=author",
    " itemprop=datePublished",
    " href=#n1",
    " id=n1",
    " src=a.jpg",
    " srcset=\"a 1w,, b\"",
    " lang=x",
    " dir=rtl",
    " colspan=1000",
    " rowspan=65534",
    " start=-5",
    " reversed",
    " open",
    " data-href=a",
    " rel=author",
    " datetime=2026-02-30",
    " =",
    " \"",
    " '",
    " <",
    " a=b a=c",
    " /"
  };

  private TagMutations() {}

  static Input removed(String source, Supplier<String> others, Random random) {
    return some(source, random, tag -> "");
  }

  /** Without end tags, or with tags that do not end themselves. */
  static Input unclosed(String source, Supplier<String> others, Random random) {
    int share = random.nextInt(4);
    return each(
        source,
        tag -> {
          boolean end = tag.group().startsWith("</");
          if (share > 0 && end && random.nextInt(3 * share) == 0) {
            return "";
          }
          boolean open = share == 0 && random.nextInt(200) == 0;
          return open ? tag.group().substring(0, tag.group().length() - 1) : tag.group();
        });
  }

  static Input swapped(String source, Supplier<String> others, Random random) {
    List<String> tags =
        new ArrayList<>(TAG.matcher(source).results().map(MatchResult::group).toList());
    for (int i = random.nextInt(MOST); i >= 0 && tags.size() > 1; i--) {
      int one = random.nextInt(tags.size());
      int other = random.nextInt(tags.size());
      String tag = tags.get(one);
      tags.set(one, tags.get(other));
      tags.set(other, tag);
    }
    int[] next = {0};
    return each(source, tag -> tags.get(next[0]++));
  }

  /** Some of them, or all of one name. */
  static Input renamed(String source, Supplier<String> others, Random random) {
    String name = name(random);
    if (random.nextBoolean()) {
      String all = NAMES[random.nextInt(NAMES.length)];
      return each(
          source, tag -> tag.group(1).equalsIgnoreCase(all) ? renamed(tag, name) : tag.group());
    }
    return some(source, random, tag -> renamed(tag, name(random)));
  }

  private static String renamed(MatchResult tag, String name) {
    int from = tag.start(1) - tag.start();
    int to = tag.end(1) - tag.start();
    return tag.group().substring(0, from) + name + tag.group().substring(to);
  }

  static Input inserted(String source, Supplier<String> others, Random random) {
    return some(
        source,
        random,
        tag -> tag.group() + (random.nextBoolean() ? "<" : "</") + name(random) + ">");
  }

  static Input attributesBroken(String source, Supplier<String> others, Random random) {
    return some(source, random, tag -> broken(tag.group(), random));
  }

  private static String broken(String tag, Random random) {
    int choice = random.nextInt(4);
    Matcher value = VALUE.matcher(tag);
    if (choice == 0 && value.find()) {
      // Without its last quotation mark, or without any.
      int end = value.end(1) - 1;
      return random.nextBoolean()
          ? tag.substring(0, end) + tag.substring(end + 1)
          : tag.replace("\"", "").replace("'", "");
    }
    if (choice == 1 && value.find(0)) {
      return tag.substring(0, value.start(1)) + tag.substring(value.end(1));
    }
    int end = tag.length() - 1;
    return tag.substring(0, end) + ATTRIBUTES[random.nextInt(ATTRIBUTES.length)] + ">";
  }

  private static String name(Random random) {
    return NAMES[random.nextInt(NAMES.length)];
  }

  private static Input some(String source, Random random, Function<MatchResult, String> change) {
    int tags = (int) TAG.matcher(source).results().count();
    int one = Math.max(1, tags / (1 + random.nextInt(MOST)));
    return each(source, tag -> random.nextInt(one) == 0 ? change.apply(tag) : tag.group());
  }

  private static Input each(String source, Function<MatchResult, String> change) {
    return Input.of(
        TAG.matcher(source).replaceAll(tag -> Matcher.quoteReplacement(change.apply(tag))));
  }
}
