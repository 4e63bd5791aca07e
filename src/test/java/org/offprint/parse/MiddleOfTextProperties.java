package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.testing.LongText;

/** Whatever pieces stand between the paragraphs of a text, none is left out for its looks alone. */
class MiddleOfTextProperties {
  /** What judges words by their looks and their place, and does not say what they are. */
  private static final Set<String> NO_REASON =
      Set.of("body-scorer", "unlike-its-kind", "stands-alone", "outside-region");

  /** Paragraphs before the pieces, between them, and after. */
  private static final int AROUND = 3;

  private static final List<String> PIECES =
      List.of(
          "<table><thead><tr><th>Sheet</th><th>Share</th></tr></thead>"
              + "<tbody><tr><td>Weekly</td><td>60</td></tr></tbody></table>",
          "<div class=table-responsive><table><caption>At home</caption>"
              + "<tr><th>Who</th><th>When</th></tr><tr><td>1</td><td>2</td></tr></table></div>",
          "<table><tr><td>q</td><td>w</td></tr></table>",
          "<ul><li>oil</li><li>soap</li></ul>",
          "<ol><li>Set<ul><li>a</li><li>b</li></ul></li><li>Pull</li></ol>",
          "<div>It needs: <ul><li>ink</li><li>rags</li></ul> and a dry day.</div>",
          "<ul><li><input type=checkbox checked> Wash</li><li><input type=checkbox> Dry</li></ul>",
          "<ul><li><a href=/tar>Tar</a> is black</li><li><a href=/lime>Lime</a> is not</li></ul>",
          "<dl><div><dt>Built</dt><dd>1874</dd></div><div><dt>Weight</dt><dd>2 t</dd></div></dl>",
          "<dl><dt>Em</dt><dd>Square</dd><dt>En</dt><dd>Half</dd></dl>",
          "<blockquote>Never.</blockquote>",
          "<blockquote><p>She said:</p><blockquote><p>He said:</p><blockquote><p>No.</p>"
              + "</blockquote></blockquote></blockquote>",
          "<blockquote><p>Perhaps.</p><footer>— <cite>Bo</cite></footer></blockquote>",
          "<details><summary>Who?</summary>Ada.</details>",
          "<div role=tabpanel><p>Short one.</p></div><div role=tabpanel hidden><p>Another.</p></div>",
          "<pre><code>ls</code></pre>",
          "<h3>In short</h3><p>Rust.</p><p>Mice.</p>",
          "<p>It was.</p>",
          "<h2>What is left</h2><p>Each of them owns a third.</p>");

  private static final List<String> WRAPPERS =
      List.of(
          "%s",
          "<section>%s</section>",
          "<div>%s</div>",
          "<div class=row><div class=column>%s</div></div>",
          "<section><h2>A part</h2><div>%s</div></section>");

  private static final List<String> PAGES =
      List.of(
          "<main><article>%s</article></main>",
          "<main>%s</main>",
          "<div class=page><div class=post><div class=post-content>%s</div></div></div>");

  @Property(tries = 300, seed = "1874", edgeCases = EdgeCasesMode.NONE)
  void nothing_is_cut_out_of_the_middle_by_its_score(
      @ForAll("pages") String page, @ForAll("groups") List<String> groups) {
    List<String> paragraphs = LongText.paragraphs(groups.size() + 2 * AROUND);
    StringBuilder text = new StringBuilder("<h1>The room with the press</h1>");
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append("<p>").append(paragraphs.get(i)).append("</p>\n");
      int group = i - AROUND + 1;
      text.append(group >= 0 && group < groups.size() ? groups.get(group) : "");
    }

    ParseResult result = parse("<nav><a href=/>Home</a></nav>" + page.formatted(text));

    assertThat(result.report().omissions())
        .filteredOn(omission -> NO_REASON.contains(omission.rule()))
        .isEmpty();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES);
  }

  @Provide
  Arbitrary<List<String>> groups() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(some -> String.join("\n", some));
    Arbitrary<String> group =
        pieces.flatMap(
            some -> Arbitraries.of(WRAPPERS).map(wrapper -> wrapper.replace("%s", some)));
    return group.list().ofMinSize(1).ofMaxSize(4);
  }

  private static ParseResult parse(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html).withUrl("https://example.org/story"));
  }
}
