package org.offprint.parse;

/** Threads of many posts. */
final class ThreadPages {
  private static final String OPEN =
      "<title>Fog</title><main itemscope itemtype='https://schema.org/DiscussionForumPosting'>"
          + "<h1>Fog</h1>";

  private ThreadPages() {}

  /** Posts one after the other. */
  static String flat(int posts) {
    StringBuilder page = new StringBuilder(OPEN);
    for (int i = 0; i < posts; i++) {
      page.append(post(i)).append("</div>");
    }
    return page.toString();
  }

  /** Each post in the one before, and none of them closed. */
  static String nested(int posts) {
    StringBuilder page = new StringBuilder(OPEN);
    for (int i = 0; i < posts; i++) {
      page.append(post(i));
    }
    return page.toString();
  }

  private static String post(int number) {
    return "<div class=post><div class=post-author><a href=/m>sailor"
        + number
        + "</a></div><time datetime=2026-05-03T09:30Z>3 May 2026</time><div class=rank>Deckhand</div>"
        + "<div class=post-body itemprop=text><p>The fog was gone at noon on day "
        + number
        + ".</p></div><div class=signature>Lund, by the mole</div><a href=/r>Reply</a>";
  }
}
