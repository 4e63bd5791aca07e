package org.offprint.parse;

/** A thread whose boxes say so much that they read like text. */
final class KeptThread {
  private static final String TEXT =
      "<p>The fog was gone at noon, and whoever had waited at the pier could see the old boat again,"
          + " with its lamps still lit and nobody on deck.</p>";

  private static final String HEAD =
      "<html class='forum thread'><head><title>Fog at the pier</title></head><body>"
          + "<div class='breadcrumbs'><a href='/forum'>Forum</a></div><h1>Fog at the pier</h1>"
          + "<div id='posts'>";

  static final String PAGE =
      HEAD
          + post(1, "Ines Varga of the northern pier", "Sunday, 3 May 2026, 9:30 am")
          + post(2, "Bo Lind who keeps the lamp", "Sunday, 3 May 2026, 11:02 am")
          + post(3, "Ines Varga of the northern pier", "Monday, 4 May 2026, 8:15 am")
          + post(4, "Bo Lind who keeps the lamp", "Monday, 4 May 2026, 6:40 pm")
          + "</div></body></html>";

  private KeptThread() {}

  private static String post(int number, String author, String date) {
    return "<div class='post' id='p"
        + number
        + "'><div class='postbody'><p class='username'>"
        + author
        + "</p><p class='posted'>"
        + date
        + "</p><p>This post was read by a hundred and forty members of the harbour forum, No. "
        + number
        + ".</p><div class='content'>"
        + TEXT.replace("noon", "noon on day " + number)
        + "</div><div class='signature'><p>A boat is never late, my grandfather said, it is only the"
        + " others who are early.</p></div></div></div>";
  }
}
