package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;
import org.offprint.model.Paragraph;

class ArticleJsonTest {
  private static final String EVERYTHING = new JsonExporter().export(EverythingArticle.create());

  private static ArticleJsonException refusal(String json) {
    return catchThrowableOfType(ArticleJsonException.class, () -> ArticleJson.read(json));
  }

  private static String body(String nodes) {
    return "{\"offprint\":1,\"body\":[" + nodes.replace('\'', '"') + "]}";
  }

  @Test
  void everything_is_read_back_with_evidence_and_origins() throws IOException {
    Article article = EverythingArticle.create();
    Article back =
        ArticleJson.read(new ByteArrayInputStream(EVERYTHING.getBytes(StandardCharsets.UTF_8)));
    assertThat(back).isEqualTo(article).isEqualTo(ArticleJson.read(EVERYTHING));
    assertThat(Provenance.of(back)).isEqualTo(Provenance.of(article));
    assertThat(new JsonExporter().export(back)).isEqualTo(EVERYTHING);
  }

  @Test
  void an_empty_article_is_read_back() {
    assertThat(ArticleJson.read("{\"offprint\":1}")).isEqualTo(Article.EMPTY);
  }

  @Test
  void a_byte_order_mark_is_passed_over() throws IOException {
    byte[] bytes = "\ufeff{\"offprint\":1}".getBytes(StandardCharsets.UTF_8);
    assertThat(ArticleJson.read(new ByteArrayInputStream(bytes))).isEqualTo(Article.EMPTY);
    assertThat(ArticleJson.read("\ufeff{\"offprint\":1}")).isEqualTo(Article.EMPTY);
  }

  @Test
  void properties_may_come_in_any_order() {
    assertThat(
            ArticleJson.read(
                """
                {"notes":[],"body":[
                  {"content":[{"value":"Fog","type":"text"}],"level":2,"type":"heading"}],
                 "offprint":1}"""))
        .isEqualTo(Article.of(List.of(Heading.of(2, "Fog"))));
  }

  @Test
  void a_date_is_as_written_unless_it_says_otherwise() {
    Article article =
        ArticleJson.read(
            "{\"offprint\":1,\"metadata\":{\"saved\":{\"value\":\"2026-05-04T10:00:00\"}}}");
    assertThat(article.metadata().saved())
        .contains(new ArticleDate("2026-05-04T10:00:00", LocalDateTime.of(2026, 5, 4, 10, 0)));
    assertThat(ArticleJson.read(new JsonExporter().export(article))).isEqualTo(article);
  }

  @Test
  void null_counts_as_absent() {
    assertThat(
            ArticleJson.read(
                "{\"offprint\":1,\"header\":null,\"metadata\":{\"url\":null},\"body\":null}"))
        .isEqualTo(Article.EMPTY);
  }

  /**
   * Documents that hold the article with everything between them. To damage every byte of each
   * takes a fraction of the time that it takes for one document of their length.
   */
  private static Stream<byte[]> pieces() {
    Article article = EverythingArticle.create();
    Article top = article.withBody(List.of()).withNotes(List.of());
    return Stream.of(
            Stream.of(top.withMetadata(Metadata.EMPTY), top.withHeader(Header.EMPTY)),
            article.body().stream().map(block -> Article.of(List.of(block))),
            article.notes().stream().map(note -> Article.EMPTY.withNotes(List.of(note))))
        .flatMap(articles -> articles)
        .map(piece -> new JsonExporter().export(piece).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void a_document_cut_anywhere_is_refused(byte[] whole) {
    for (int length = 0; length < whole.length; length++) {
      InputStream cut = new ByteArrayInputStream(Arrays.copyOf(whole, length));
      Throwable thrown = catchThrowable(() -> ArticleJson.read(cut));
      assertThat(thrown).as("cut at %d", length).isInstanceOf(ArticleJsonException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void a_document_with_any_byte_changed_is_read_or_refused(byte[] whole) {
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] = (byte) "\"0}\u00ff".charAt(at % 4);
      Throwable thrown = catchThrowable(() -> ArticleJson.read(new ByteArrayInputStream(damaged)));
      if (thrown != null) {
        assertThat(thrown).as("byte %d", at).isInstanceOf(ArticleJsonException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"offprint\":1,\"body\":[", "{\"offprint\":1,\"x\":["})
  void a_hundred_thousand_levels_are_refused_with_the_limit(String start) {
    for (String level : new String[] {"[", "{\"a\":"}) {
      assertThatThrownBy(() -> ArticleJson.read(start + level.repeat(100_000)))
          .isInstanceOf(ArticleJsonException.class)
          .hasMessageMatching(
              "(?s).*(nesting: at most 512 allowed.*at least 513|expected an object).*");
    }
  }

  @Test
  void a_node_too_deep_is_refused_with_the_limit() {
    String open = "{'type':'emphasis','content':[";
    String nodes =
        "{'type':'paragraph','content':["
            + open.repeat(98)
            + "%s{'type':'text','value':'x'}"
            + "]}".repeat(98)
            + "%s]}";
    assertThat(ArticleJson.read(body(nodes.formatted("", ""))).title()).isEmpty();
    assertThat(refusal(body(nodes.formatted(open, "]}"))))
        .hasMessageContaining("node depth: at most 100 allowed, but there are at least 101")
        .hasMessageContaining("$.body[0].content[0].content[0]");
  }

  @Test
  void the_deepest_article_takes_little_stack() throws InterruptedException {
    Article deepest = DeepArticles.deepest();
    assertThatThrownBy(() -> Article.of(List.of(BlockQuotation.of(deepest.body().get(0)))))
        .as("one more is too deep")
        .isInstanceOf(IllegalArgumentException.class);
    onSmallStack(() -> roundTrip(deepest));
  }

  @Test
  void a_hundred_thousand_nodes_take_little_stack() throws InterruptedException {
    Article wide = DeepArticles.wide(100_000);
    onSmallStack(() -> roundTrip(wide));
  }

  private static void roundTrip(Article article) {
    String json = new JsonExporter().export(article);
    Article back = ArticleJson.read(json);
    if (!new JsonExporter().withIndent(true).export(back).equals(indented(article))) {
      throw new AssertionError("read back otherwise");
    }
  }

  private static String indented(Article article) {
    return new JsonExporter().withIndent(true).export(article);
  }

  private static void onSmallStack(Runnable task) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, task, "small-stack", 256 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"offprint\":2,\"body\":[17]} | $.offprint: the document is of version 2 of the format",
        "{\"body\":[17],\"offprint\":2} | no newer one than version 1",
        "{\"offprint\":0}               | the format has no version 0",
        "{\"offprint\":\"1\"}           | expected a whole number, but found a string",
        "{\"offprint\":1.5}             | expected a whole number of 32 bits",
        "{\"offprint\":1e99999999}      | expected a whole number of 32 bits",
        "{\"body\":[]}                  | expected the version of the format",
        "{}                             | expected the version of the format",
      })
  void another_version_is_refused(String json, String message) {
    assertThat(refusal(json)).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'heading','level':'two','content':[]} | $.body[0].level | expected a whole number, but found a string",
        "{'type':'heading','level':7,'content':[]} | $.body[0].level | from 1 to 6, but found 7",
        "{'type':'heading','content':[]} | $.body[0] | as property 'level', but there is none",
        "{'type':'paragraph','content':{}} | $.body[0].content | expected an array, but found an object",
        "{'type':'paragraph','content':['x']} | $.body[0].content[0] | expected an object, but found a string",
        "{'type':'paragraph','content':[{'type':'heading'}]} | $.body[0].content[0] | expected an inline, but found a node of type heading",
        "{'type':'list','items':[{'type':'paragraph'}]} | $.body[0].items[0] | expected a node of type list-item",
        "{'type':'text','value':'x'} | $.body[0] | expected a block, but found a node of type text",
        "{'content':[]} | $.body[0] | as property 'type'",
        "17 | $.body[0] | expected an object, but found a number",
        "{'type':'media','media':{'kind':'smell','url':'x'}} | $.body[0].media.kind | expected one of image, video, audio, but found smell",
        "{'type':'styled'} | $.body[0] | expected a block",
        "{'type':'embed','kind':'No Code','url':'x'} | $.body[0].kind | expected a lowercase name",
        "{'type':'editorial-note','date':{'value':'2026-02-30'}} | $.body[0].date | 2026-02-30",
        "{'type':'thematic-break','origin':{'start':5,'end':1,'rule':'r'}} | $.body[0].origin | end must be from 5",
        "{'type':'thematic-break','origin':{'path':'p','rule':'r','confidence':1e99}} | $.body[0].origin | confidence",
        "{'type':'thematic-break','data':{'a':1}} | $.body[0].data.a | expected a string",
        "{'type':'thematic-break','id':1,'type':'x'} | $.body[0].type | twice",
        "{'type':'aside','title':[{'type':'text','value':'x'}]} | $.body[0] | content must not be empty",
        "{'type':'table','caption':[{'type':'code-block','text':'x'}]} | $.body[0] | must have a row",
        "{'type':'table-cell'} | $.body[0] | expected a block",
      })
  void a_wrong_value_is_refused_with_its_path(String node, String path, String message) {
    ArticleJsonException e = refusal(body(node));
    assertThat(e).hasMessageContaining(message);
    assertThat(e.path()).isEqualTo(path);
  }

  @Test
  void a_refusal_says_line_and_column() {
    ArticleJsonException e = refusal("{\"offprint\":1,\n \"body\":[\n  7]}");
    assertThat(e).hasMessageEndingWith("(line 3, column 3)");
    assertThat(e.line()).isEqualTo(3);
    assertThat(e.column()).isEqualTo(3);
  }

  @Test
  void lines_end_in_line_feeds_carriage_returns_or_both() {
    ArticleJsonException e = refusal("\ufeff{\"offprint\":1,\r\n\r \"body\":\n[\r\n\t7]}");
    assertThat(e.line()).isEqualTo(5);
    assertThat(e.column()).isEqualTo(2);
  }

  @Test
  void columns_of_bytes_are_counted_in_characters_too() {
    byte[] bytes =
        "{\"offprint\":1,\"\u00e9\ud83d\ude00\":7,\"body\":7}".getBytes(StandardCharsets.UTF_8);
    ArticleJsonException e =
        catchThrowableOfType(
            ArticleJsonException.class, () -> ArticleJson.read(new ByteArrayInputStream(bytes)));
    assertThat(e.column()).isEqualTo(30);
  }

  @Test
  void unknown_values_are_kept_as_they_are_written() {
    assertThat(
            ArticleJson.read(
                    """
                    {"a" : 1.50, "\\u0062" :
                     [ "\\b\\f\\n\\r\\t\\/\\\\\\u20AC" , -0, 2E+7, {"x" :null}, {}, true ],
                     "offprint": 1}""")
                .metadata()
                .extra())
        .containsEntry("json:a", "1.50")
        .containsEntry("json:b", "[\"\\b\\f\\n\\r\\t/\\\\\u20ac\",-0,2E+7,{\"x\":null},{},true]");
  }

  @Test
  void a_path_has_names_that_are_not_plain_in_brackets() {
    assertThat(
            refusal("{\"offprint\":1,\"body\":[],\"a b\":{\"c\":[0,{\"d-e\":1,\"d-e\":2}]}}")
                .path())
        .isEqualTo("$['a b'].c[1]['d-e']");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'offprint':1,'body':[{'type':'thematic-break'},{'type':x | $.body[1].type",
        "{'offprint':1,'body':[{'type':'thematic-break'},x         | $.body[1]",
        "{'offprint':1,'body':[x            | $.body[0]",
        "{'offprint':1,'body':x             | $.body",
        "{'offprint':1,'a':[],x             | $.a",
        "{x                                 | $",
        "{'offprint':1}x                    | $",
      })
  void malformed_json_has_a_path_too(String document, String path) {
    ArticleJsonException e = refusal(document.replace('\'', '"'));
    assertThat(e).hasMessageContaining("malformed JSON");
    assertThat(e.path()).isEqualTo(path);
  }

  @Test
  void names_may_be_written_with_escapes() {
    assertThat(
            ArticleJson.read(
                "{\"off\\u0070rint\":1,\"body\":[{\"t\\u0079pe\":\"code-block\",\"text\":\"a\"},"
                    + "{\"type\":\"code-block\",\"t\\u0065xt\":\"b\"}]}"))
        .isEqualTo(Article.of(List.of(CodeBlock.of("a", null), CodeBlock.of("b", null))));
  }

  @Test
  void a_property_is_refused_the_second_time_however_many_there_are() {
    String many =
        IntStream.range(0, 100)
            .mapToObj(i -> "'p" + i + "':" + i)
            .collect(Collectors.joining(",", "{'type':'thematic-break',", ",'p7':0}"));
    assertThat(refusal(body(many)).path()).isEqualTo("$.body[0].p7");
    assertThat(
            ArticleJson.read(body(many.replace("'p7':0", "'p100':0"))).body().get(0).info().data())
        .hasSize(101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "[]",
        "null",
        "{\"offprint\":1}}",
        "{\"offprint\":1} {}",
        "{\"offprint\":1,}",
        "{'offprint':1}",
        "{\"offprint\":1,\"offprint\":1}",
        "{\"offprint\":1,\"body\":[],\"body\":[]}",
        "{\"offprint\":1,\"body\":[NaN]}",
        "{\"offprint\":01}",
        "{\"offprint\":1,\"a\":\"\\x\"}",
        "{\"offprint\":1,\"a\":\"\u0001\"}",
        "\u0000"
      })
  void what_is_no_document_is_refused(String text) {
    assertThatThrownBy(() -> ArticleJson.read(text)).isInstanceOf(ArticleJsonException.class);
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() {
    byte[] latin = "{\"offprint\":1,\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ArticleJson.read(new ByteArrayInputStream(latin)))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("not valid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "c3",
        "c328",
        "c080",
        "e08080",
        "e28a",
        "eda0bd",
        "eda0bdedb880",
        "f08080af",
        "f09f98",
        "f4908080",
        "f5808080",
        "ff"
      })
  void bytes_that_are_not_utf_8_are_refused_wherever_they_are(String malformed) throws IOException {
    for (int before : new int[] {0, 3_990, 8_170, 20_000}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String start = "{\"offprint\":1,\"a\":\"" + "\u6f22".repeat(before / 3);
      bytes.writeBytes(start.getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(HexFormat.of().parseHex(malformed));
      byte[] cut = bytes.toByteArray();
      bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
      for (byte[] document : List.of(cut, bytes.toByteArray())) {
        assertThatThrownBy(() -> ArticleJson.read(new ByteArrayInputStream(document)))
            .as("after %d bytes", before)
            .isInstanceOf(ArticleJsonException.class)
            .hasMessageContaining("not valid UTF-8");
      }
    }
  }

  /** A text in which characters of one to four bytes come in turns, for a buffer and more. */
  private static String manyScripts(int shift) {
    return "x".repeat(shift) + "It\u2019s \u00f6l, \u6f22\u5b57 \ud83d\ude00!".repeat(2_000);
  }

  @Test
  void characters_of_several_bytes_are_read_wherever_a_buffer_ends() throws IOException {
    for (int shift = 0; shift < 8; shift++) {
      String text = manyScripts(shift);
      byte[] bytes =
          body("{'type':'code-block','text':'" + text + "'}").getBytes(StandardCharsets.UTF_8);
      Article expected = Article.of(List.of(CodeBlock.of(text, null)));
      assertThat(ArticleJson.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
      assertThat(ArticleJson.read(new TricklingSource(bytes))).isEqualTo(expected);
    }
  }

  /** Gives one byte at a time, and says that the next is not there yet. */
  private static final class TricklingSource extends ByteArrayInputStream {
    TricklingSource(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, 1);
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }

  @Test
  void an_error_far_inside_a_stream_has_its_line_and_column_in_characters() {
    for (int shift = 0; shift < 8; shift++) {
      String line = "{'type':'code-block','text':'" + manyScripts(shift) + "'},";
      String json = body("\n" + line + "\n" + line + "7").replace("'", "\"");
      ArticleJsonException e =
          catchThrowableOfType(
              ArticleJsonException.class,
              () ->
                  ArticleJson.read(
                      new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
      assertThat(e.path()).isEqualTo("$.body[2]");
      assertThat(e.line()).isEqualTo(3);
      assertThat(e.column()).isEqualTo(line.length() + 1);
    }
  }

  @Test
  void a_failing_source_fails_with_its_own_exception() {
    IOException broken = new IOException("broken");
    InputStream source =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }
        };
    assertThatThrownBy(() -> ArticleJson.read(source)).isSameAs(broken);
  }

  @Test
  void a_source_is_not_closed() throws IOException {
    InputStream source =
        new ByteArrayInputStream("{\"offprint\":1}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(ArticleJson.read(source)).isEqualTo(Article.EMPTY);
  }

  @Test
  void nodes_that_hold_nothing_are_dropped_and_so_are_those_that_held_only_them() {
    assertThat(
            ArticleJson.read(
                    body(
                        """
                        {'type':'heading','level':2,'content':[]},
                        {'type':'list','items':[{'type':'list-item','content':[
                          {'type':'paragraph','content':[{'type':'text','value':''}]}]}]},
                        {'type':'code-block','text':''},
                        {'type':'paragraph','content':[{'type':'text','value':'Salt.'}]}"""))
                .body())
        .containsExactly(Paragraph.of("Salt."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\ud83d", "a\\ude00", "a\ud83d", "a\ude00"})
  void half_a_surrogate_pair_is_read_as_the_replacement_character(String text) {
    assertThat(
            ArticleJson.read(body("{'type':'code-block','text':'" + text + "'}"))
                .body()
                .get(0)
                .plainText())
        .isEqualTo("a\ufffd");
  }

  @Test
  void half_a_surrogate_pair_in_a_name_is_read_so_too() {
    assertThat(ArticleJson.read("{\"offprint\":1,\"a\ud83d\":\"b\"}").metadata().extra())
        .containsEntry("json:a\ufffd", "b");
  }

  @Test
  void words_that_are_alike_are_told_apart() {
    String words =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "{'type':'code-block','text':'w" + i % 700 + "'}")
            .collect(Collectors.joining(","));
    assertThat(ArticleJson.read(body(words)).body())
        .extracting(Block::plainText)
        .isEqualTo(IntStream.range(0, 2_000).mapToObj(i -> "w" + i % 700).toList());
  }

  @Test
  void long_texts_names_and_numbers_are_read() {
    // One character more than the JSON library takes unless it is told to.
    String text = "x".repeat(20_000_001);
    Article article = ArticleJson.read(body("{'type':'code-block','text':'" + text + "'}"));
    assertThat(article.plainText()).hasSameSizeAs(text);
    String name = "n".repeat(100_000);
    String digits = "1".repeat(100_000);
    assertThat(
            ArticleJson.read("{\"offprint\":1,\"" + name + "\":" + digits + "}").metadata().extra())
        .containsEntry("json:" + name, digits);
  }
}
