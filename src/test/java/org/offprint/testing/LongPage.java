package org.offprint.testing;

import java.util.List;

/** The ways in which a page holds a text of any length. */
public enum LongPage {
  /** Paragraphs in an article. */
  ARTICLE {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<main><article>").append(TITLE);
      paragraphs.forEach(text -> page.append("<p>").append(text).append("</p>\n"));
      page.append("</article></main>");
    }
  },

  /** A box for each paragraph and no paragraph element. */
  BARE_BOXES {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<div class=wrap>").append(TITLE);
      paragraphs.forEach(text -> page.append("<div>").append(text).append("</div>\n"));
      page.append("</div>");
    }
  },

  /** One box, in which two line breaks part the paragraphs. */
  LINE_BREAKS {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<div class=wrap>").append(TITLE).append("<div>");
      paragraphs.forEach(text -> page.append(text).append("<br><br>\n"));
      page.append("</div></div>");
    }
  },

  /** A section with a heading for each ten paragraphs. */
  CHAPTERS {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<main>").append(TITLE);
      for (int i = 0; i < paragraphs.size(); i++) {
        if (i % CHAPTER == 0) {
          page.append("<section><h2>Chapter ").append(i / CHAPTER + 1).append("</h2>\n");
        }
        page.append("<p>").append(paragraphs.get(i)).append("</p>\n");
        if (i % CHAPTER == CHAPTER - 1) {
          page.append("</section>\n");
        }
      }
      page.append("</main>");
    }
  },

  /** A list of links to the chapters, and below it all their paragraphs side by side. */
  CONTENTS {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<main>").append(TITLE).append("<ul class=contents>");
      for (int i = 1; i <= paragraphs.size() / CHAPTER; i++) {
        page.append("<li><a href=#c%d>Chapter %d</a></li>\n".formatted(i, i));
      }
      page.append("</ul>");
      for (int i = 0; i < paragraphs.size(); i++) {
        if (i % CHAPTER == 0) {
          int number = i / CHAPTER + 1;
          page.append("<h2 id=c%d>Chapter %d</h2>\n".formatted(number, number));
        }
        page.append("<p>").append(paragraphs.get(i)).append("</p>\n");
      }
      page.append("</main>");
    }
  },

  /** What two people say, each turn after the name in bold. */
  TRANSCRIPT {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<div id=content>").append(TITLE);
      for (int i = 0; i < paragraphs.size(); i++) {
        String name = i % 2 == 0 ? "Mira" : "Jonas";
        page.append("<p><b>").append(name).append(":</b> ");
        page.append(paragraphs.get(i)).append("</p>\n");
      }
      page.append("</div>");
    }
  },

  /** Sections of one paragraph, its number and its text in boxes of their own. */
  LAW {
    @Override
    void write(StringBuilder page, List<String> paragraphs) {
      page.append("<div id=content>").append(TITLE);
      for (int i = 0; i < paragraphs.size(); i++) {
        page.append("<div class=section><div class=num>§ ").append(i + 1);
        page.append("</div><div class=text><p>").append(paragraphs.get(i));
        page.append("</p></div></div>\n");
      }
      page.append("</div>");
    }
  };

  private static final String TITLE = "<h1>The book of the valley</h1>\n";
  private static final int CHAPTER = 10;

  /** A page with a way to other pages above and below the text. */
  public String of(List<String> paragraphs) {
    StringBuilder page =
        new StringBuilder(
            "<title>The book of the valley</title>"
                + "<nav><a href=/>Home</a> <a href=/books>Books</a></nav>\n");
    write(page, paragraphs);
    return page.append("<footer>About this library</footer>").toString();
  }

  abstract void write(StringBuilder page, List<String> paragraphs);
}
