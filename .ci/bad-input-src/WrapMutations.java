import java.util.Random;
import java.util.function.Supplier;

/** Pages with elements around spans of them. */
final class WrapMutations {
  private static final int MOST_SPANS = 4;
  private static final int DEEPEST = 700;

  /** Start and end, a pair to a line. */
  private static final String[] WRAPS = {
    "<template>", "</template>",
    "<div><template shadowrootmode=open>", "</template></div>",
    "<x-box><template shadowroot=open><slot></slot>", "</template></x-box>",
    "<template>", "",
    "<amp-img src=a.jpg width=900 height=600>", "</amp-img>",
    "<amp-img src=a.jpg>", "",
    "<picture>", "</picture>",
    "<noscript>", "</noscript>",
    "<noscript>", "",
    "<svg><text>", "</text></svg>",
    "<svg><foreignObject>", "</foreignObject></svg>",
    "<svg>", "",
    "<math><mi>", "</mi></math>",
    "<math><annotation-xml encoding=text/html>", "</annotation-xml></math>",
    "<table><tr><td>", "</table>",
    "<table>", "</table>",
    "<select><option>", "</select>",
    "<select>", "",
    "<iframe>", "</iframe>",
    "<iframe srcdoc=\"", "\"></iframe>",
    "<object data=a>", "</object>",
    "<video src=a>", "</video>",
    "<canvas>", "</canvas>",
    "<map>", "</map>",
    "<xmp>", "</xmp>",
    "<textarea>", "</textarea>",
    "<pre>", "</pre>",
    "<dir><li>", "</dir>",
    "<details><summary>", "</summary></details>",
    "<figure><figcaption>", "</figcaption></figure>",
    "<blockquote class=twitter-tweet>", "</blockquote>",
    "<a href=#a>", "</a>",
    "<form>", "</form>",
    "<dialog>", "</dialog>",
    "<div hidden>", "</div>",
    "<!--", "-->",
    "<![CDATA[", "]]>",
    "<title>", "</title>",
    "<h1>", "</h1>",
    "<head>", "</head>",
    "<frameset>", "</frameset>",
    "<button>", "</button>",
    "<ruby>", "<rt>a</ruby>",
    "<script>", "</script>",
    "<script type=application/ld+json>{\"articleBody\": \"", "\"}</script>"
  };

  private WrapMutations() {}

  static Input wrapped(String source, Supplier<String> others, Random random) {
    StringBuilder spoilt = new StringBuilder(source);
    for (int i = random.nextInt(MOST_SPANS); i >= 0; i--) {
      int wrap = 2 * random.nextInt(WRAPS.length / 2);
      wrap(spoilt, WRAPS[wrap], WRAPS[wrap + 1], random);
    }
    return Input.of(spoilt);
  }

  /** One or more elements in each other, over and over, with or without their end tags. */
  static Input deepened(String source, Supplier<String> others, Random random) {
    StringBuilder start = new StringBuilder();
    StringBuilder end = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String name = TagMutations.NAMES[random.nextInt(TagMutations.NAMES.length)];
      start.append('<').append(name).append('>');
      end.insert(0, "</" + name + ">");
    }
    int depth = 1 + random.nextInt(1 + random.nextInt(DEEPEST));
    StringBuilder spoilt = new StringBuilder(source);
    String close = random.nextInt(3) == 0 ? "" : end.toString().repeat(depth);
    wrap(spoilt, start.toString().repeat(depth), close, random);
    return Input.of(spoilt);
  }

  /** Mostly between tags. */
  private static void wrap(StringBuilder source, String start, String end, Random random) {
    boolean between = random.nextInt(4) > 0;
    int from = random.nextInt(source.length() + 1);
    from = between ? Math.max(0, source.indexOf("<", from)) : from;
    int to = SpanMutations.end(source, from, random);
    to = between ? Math.max(to, source.indexOf("<", to)) : to;
    source.insert(to, end).insert(from, start);
  }
}
