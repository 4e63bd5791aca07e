package org.offprint.parse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.testing.MediaLaw;

/** Pages with media in all sorts of places lose none and show none twice. */
class MediaLawProperties {
  private static final List<String> MEDIA =
      List.of(
          "<img data-medium src=/a.jpg alt='A flat boat'>",
          "<img data-medium src=/b.jpg>",
          "<img data-medium src=/b.jpg>",
          "<img data-medium src=/sign.png width=16 height=16 alt='!'>",
          "<img data-medium src=/dot.gif width=1 height=1>",
          "<img data-medium src='data:image/gif;base64,R0lGOD' data-src=/late.jpg>",
          "<img data-medium src='data:image/gif;base64,R0lGOD'>",
          "<img data-medium alt='Nowhere'>",
          "<img data-medium><noscript><img data-medium src=/real.jpg></noscript>",
          "<noscript><img data-medium src=/counter.gif width=1 height=1></noscript>",
          "<a href=/other><img data-medium src=/other.jpg></a>",
          "<picture data-medium><source srcset='/c.webp 2x'><img src=/c.jpg alt=C></picture>",
          "<picture data-medium></picture>",
          "<picture data-medium><noscript><img src=/d.jpg></noscript></picture>",
          "<picture data-medium><img src=/e.jpg> words <img data-medium src=/f.jpg></picture>",
          "<picture data-medium><img src=/e.jpg><img data-medium src=/f.jpg></picture>",
          "<amp-img data-medium src=/g.jpg><noscript><img data-medium src=/g.jpg></noscript></amp-img>",
          "<amp-youtube data-medium data-videoid=abc><amp-img data-medium src=/h.jpg></amp-img></amp-youtube>",
          "<amp-youtube data-medium>Play<img data-medium src=/h.jpg></amp-youtube>",
          "<lite-youtube data-medium videoid=abc>Play the film</lite-youtube>",
          "<video data-medium src=/i.mp4 poster=/i.jpg><img data-medium src=/i.jpg></video>",
          "<video data-medium><source src=/j.mp4><track src=/j.vtt></video>",
          "<video data-medium></video>",
          "<audio data-medium src=/k.mp3><a href=/k.mp3>Listen</a></audio>",
          "<iframe data-medium src='https://www.youtube.com/embed/abc'></iframe>",
          "<iframe data-medium src=about:blank width=1 height=1></iframe>",
          "<object data-medium data=/l.pdf><p>Read <img data-medium src=/l.png></p></object>",
          "<object data-medium><embed data-medium src=/m.swf></object>",
          "<embed data-medium src=/n.swf>",
          "<embed data-medium>",
          "<canvas><img data-medium src=/o.jpg></canvas>",
          "<map name=x><img data-medium src=/p.jpg><area href=/x></map>",
          "<svg><path d=M0></path></svg><input type=image src=/button.png>",
          "<div class=fb-post data-href='https://example.org/1' data-medium></div>",
          "<blockquote class=twitter-tweet><p>Nobody waits. <img data-medium src=/q.png width=20"
              + " height=20></p><a href='https://example.org/t/1'>3 May</a></blockquote>",
          "<template><img src=/r.jpg></template><script>'<img src=/s.jpg>'</script>");

  private static final List<String> BOXES =
      List.of(
          "<figure>%s<figcaption>The ferry %s at its pier. Photo: Bo Lind</figcaption></figure>",
          "<figure>%s%s</figure>",
          "<div class=gallery><figure>%1$s</figure><figure>%2$s</figure><figure>%1$s</figure></div>",
          "<ul><li>%1$s</li><li>%2$s</li><li>%1$s</li></ul>",
          "<ul><li>It carries flour %s.</li><li>It carries letters %s.</li></ul>",
          "<dl><dt>%s</dt><dd>The boat</dd><dt>Rope %s</dt><dd>Salt</dd></dl>",
          "<table><tr><th>Year %s<th>Dogs<tr><td>2023<td>%s</table>",
          "<table><caption>%s</caption><tr><td>%s</table>",
          "<details><summary>More %s</summary><p>It has one bell.</p>%s</details>",
          "<pre>open(table);\n%s close();\n%s</pre>",
          "<h2>The route %s</h2>%s",
          "<h2>%s</h2>%s",
          "<aside>%s<p>Read more %s</p></aside>",
          "<nav><a href=/a>Home %s</a> <a href=/b>Sea</a> <a href=/c>Fares</a>%s</nav>",
          "<footer>%s Imprint %s</footer>",
          "<blockquote><p>Fog until noon. %s</p><footer>The log %s</footer></blockquote>",
          "<p class=byline>By Ines Varga %s</p><p class=standfirst>Why it waits. %s</p>",
          "<div class=share>%s<a href=/s>Share</a>%s</div>",
          "<p><time datetime=2026-05-03T06:10>6.10</time> %s It left the pier %s</p>",
          "<p>It waits.<sup><a href=#n1 id=r1>1 %s</a></sup></p>"
              + "<ol><li id=n1>Once only. <a href=#r1>↩ %s</a></li></ol>",
          "<p hidden>%s Nothing %s</p>",
          "<noscript>%s Switch on scripts. %s</noscript>",
          "<p>%s<br>%s</p>",
          "<p>Nobody <em>has <b>ever</b> %s</em> seen <code>it</code> %s late.</p>",
          "<div>%s</div><div>%s</div>");

  /** Plain ones, one of Offprint's own, and one whose text is in a script. */
  private static final List<String> TOPS =
      List.of(
          "<!DOCTYPE html><title>The slow boat</title><body>",
          "<title>The slow boat</title><p class=kicker><img data-medium src=/k.png width=20 height=20>"
              + " Sea</p><h1>The slow <img data-medium src=/t.png width=20 height=20> boat</h1>",
          "<meta name=generator content=Offprint><body><article><header><img data-medium src=/x.png>"
              + "<h1>The <img data-medium src=/t.png width=20 height=20> boat</h1></header>"
              + "<div itemprop=articleBody>",
          "<script type=application/ld+json>{\"articleBody\":\""
              + "<p>The ferry leaves the old pier at six each morning.</p><p><img src=/z.jpg></p>"
                  .repeat(20)
              + "\"}</script><body>");

  private static final List<String> TAGS =
      List.of(
          "<article>",
          "</article>",
          "<section>",
          "</section>",
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<a href=/x>",
          "</a>",
          "<b>",
          "</b>",
          "<ul>",
          "</ul>",
          "<li>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "<figure>",
          "</figure>",
          "<pre>",
          "</pre>",
          "<noscript>",
          "</noscript>",
          "<picture data-medium>",
          "</picture>",
          "<amp-vimeo data-medium data-videoid=1>",
          "</amp-vimeo>",
          "<h1>The slow boat</h1>",
          "<hr>",
          "<br>");

  private static final List<String> PROSE =
      List.of(
          "<p>The ferry leaves the old pier at six each morning, and nobody has ever seen it late.</p>",
          "<p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>",
          "It carries flour, letters and light-house lamps, and now and then a dog that knows the way.",
          "<p>The bridge was never a foolish idea, said the man who wanted it, and he meant it so.</p>");

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> medium = Arbitraries.of(MEDIA);
    Arbitrary<String> box =
        Combinators.combine(Arbitraries.of(BOXES), medium, medium)
            .as((around, first, second) -> around.formatted(first, second));
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(PROSE)),
            Tuple.of(4, box),
            Tuple.of(3, medium),
            Tuple.of(2, Arbitraries.of(TAGS)));
    return Combinators.combine(Arbitraries.of(TOPS), piece.list().ofMaxSize(20))
        .as((top, pieces) -> top + String.join("\n", pieces));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void kept_and_left_out_are_the_media_of_the_page(@ForAll("pages") String page) {
    MediaLaw.assertHolds(page, Offprint.parser().parse(SavedPage.ofHtml(page)));
  }
}
