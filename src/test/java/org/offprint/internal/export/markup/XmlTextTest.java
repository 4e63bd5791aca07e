package org.offprint.internal.export.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void what_means_something_in_markup_is_escaped() {
    assertThat(XmlText.escape("a < b && \"c\" > d")).isEqualTo("a &lt; b &amp;&amp; \"c\" &gt; d");
    assertThat(XmlText.attribute("a\"b\n\tc")).isEqualTo("a&quot;b&#10;&#9;c");
    assertThat(XmlText.clean("a < b")).isEqualTo("a < b");
  }

  @Test
  void what_markup_cannot_hold_is_replaced() {
    assertThat(XmlText.clean("a\u0000b\u000bc\u0085d\uffffe\ufdd0f"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
    assertThat(XmlText.clean("\ud83d x \ude80 \ud83d\ude80"))
        .isEqualTo("\ufffd x \ufffd \ud83d\ude80");
  }

  @Test
  void lines_end_in_line_feeds() {
    assertThat(XmlText.escape("a\r\nb\rc")).isEqualTo("a\nb\nc");
  }
}
