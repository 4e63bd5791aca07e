package org.offprint.internal.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;

/** Where a declaration is found, and where it only seems to be one. */
class DeclaredCharsetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=koi8-r>",
        "<META CHARSET='KOI8-R'/>",
        "<meta charset = \" koi8-r \">",
        "<meta/charset=koi8-r>",
        "<meta name=x charset=koi8-r charset=utf-8>",
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        "<meta content=\"text/html; charset = 'koi8-r'; x\" http-equiv=\"content-type\">",
        "<meta http-equiv=content-type content='charset charset=koi8-r;x'>",
        "<html><head><title>charset=utf-8</title><meta charset=koi8-r>",
        "<!-- <meta charset=utf-8> --><meta charset=koi8-r>",
        "<!--><meta charset=koi8-r>",
        "<p title='<meta charset=utf-8>'><meta charset=koi8-r>",
        "<!doctype html><?x <meta charset=utf-8 ?></_ <meta charset=utf-8><meta charset=koi8-r>",
        "<meta charset=koi8-r><meta charset=utf-8>",
        "<meta charset=nonsense><meta charset=x-user-defined><meta charset=koi8-r>",
        "<meta http-equiv=refresh content='charset=utf-8'><meta charset=koi8-r>",
        "<meta content='charset=utf-8'><meta charset=koi8-r>",
        "<?xml version='1.0' encoding='koi8-r'?><html>",
        "<?xml version=\"1.0\" encoding = \"KOI8-R\" ?><feed>",
        " \n<?xml encoding='koi8-r'?><!doctype html><meta charset=utf-8>",
        "<?xml version='1.0'?><html><meta charset=koi8-r>",
      })
  void declaration_is_found(String html) {
    assertThat(charset(html)).isEqualTo("koi8-r");
    assertThat(rule(html)).isEqualTo(CharsetRule.DECLARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<meta name=charset value=koi8-r>",
        "<metal charset=koi8-r>",
        "<meta http-equiv=content-type content='text/html'>",
        "<meta http-equiv=content-type content='text/html; charset'>",
        "<meta http-equiv=content-type content='text/html; charset=\"koi8-r'>",
        "<!-- <meta charset=koi8-r>",
        "<p title='<meta charset=koi8-r>",
        "<meta charset='koi8-r",
        "<meta charset=koi8-r",
        "<?xml version='1.0' encoding='koi8-r'",
        "<?xml version='1.0' encoding='nonsense'?><html>",
        "<p><",
        "<p></",
        "<p><meta",
        "<p><meta charset",
      })
  void what_only_seems_to_declare_is_not(String html) {
    assertThat(rule(html)).isEqualTo(CharsetRule.FALLBACK);
  }

  @Test
  void declaration_is_found_in_the_first_5120_bytes() {
    String meta = "<meta charset=koi8-r>";
    String within = "<html>" + " ".repeat(5120 - 6 - meta.length()) + meta;

    assertThat(rule(within)).isEqualTo(CharsetRule.DECLARED);
    assertThat(rule(within.replace("<html>", "<html> "))).isEqualTo(CharsetRule.FALLBACK);
  }

  private static String charset(String html) {
    return Offprint.parser().parse(page(html)).report().charset();
  }

  private static CharsetRule rule(String html) {
    return Offprint.parser().parse(page(html)).report().charsetRule();
  }

  private static SavedPage page(String html) {
    return SavedPage.of(html.getBytes(ISO_8859_1));
  }
}
