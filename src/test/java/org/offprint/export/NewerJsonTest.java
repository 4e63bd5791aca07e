package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;
import org.offprint.model.CustomBlock;
import org.offprint.model.CustomInline;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.MediaBlock;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Text;

/** What later libraries may add within version 1. */
class NewerJsonTest {
  /** Single quotes for double ones, and what is read must be written and read back the same. */
  private static Article read(String json) {
    Article article = ArticleJson.read(json.replace('\'', '"'));
    String written = new JsonExporter().export(article);
    assertThat(ArticleJson.read(written)).isEqualTo(article);
    return article;
  }

  private static Block block(String node) {
    return read("{'offprint':1,'body':[" + node + "]}").body().get(0);
  }

  @Test
  void an_unknown_block_is_custom_with_its_content_and_properties() {
    CustomBlock custom =
        (CustomBlock)
            block(
                """
                {'type':'timeline','title':'Boats','count':3.50,'open':true,'none':null,
                 'range':{'from':[1, 2],'to':{}},
                 'content':[{'type':'paragraph','content':[{'type':'text','value':'Out.'}]}],
                 'id':'t','data':{'acme:a':'1'}}""");
    assertThat(custom.kind()).isEqualTo("timeline");
    assertThat(custom.content()).containsExactly(Paragraph.of("Out."));
    assertThat(custom.data())
        .isEqualTo(
            Map.of(
                "title", "Boats",
                "count", "3.50",
                "open", "true",
                "none", "null",
                "range", "{\"from\":[1,2],\"to\":{}}"));
    assertThat(custom.info().id()).isEqualTo("t");
    assertThat(custom.info().data()).containsExactly(Map.entry("acme:a", "1"));
  }

  @Test
  void an_unknown_inline_is_custom_with_its_content_and_properties() {
    Paragraph paragraph =
        (Paragraph)
            block(
                """
                {'type':'paragraph','content':[{'type':'ruby','reading':'kan',
                  'content':[{'type':'text','value':'x'},{'type':'glyph','code':7}]}]}""");
    assertThat(paragraph.content())
        .containsExactly(
            CustomInline.of(
                "ruby",
                List.of(
                    Text.of("x"),
                    CustomInline.of("glyph", List.of(), new TreeMap<>(Map.of("code", "7")))),
                new TreeMap<>(Map.of("reading", "kan"))));
  }

  @Test
  void inlines_in_an_unknown_block_get_paragraphs() {
    CustomBlock custom =
        (CustomBlock)
            block(
                """
                {'type':'stanza','content':[
                  {'type':'text','value':'a'},{'type':'line-break'},{'type':'text','value':'b'},
                  {'type':'code-block','text':'c'},{'type':'text','value':'d'}]}""");
    assertThat(custom.content()).hasSize(3);
    assertThat(custom.plainText()).isEqualTo("a\nb\n\nc\n\nd");
  }

  @Test
  void an_unknown_node_among_inlines_is_an_inline() {
    CustomBlock custom =
        (CustomBlock)
            block(
                "{'type':'stanza','content':[{'type':'text','value':'a'},{'type':'ruby','n':1}]}");
    assertThat(((Paragraph) custom.content().get(0)).content().get(1))
        .isInstanceOf(CustomInline.class);
  }

  @Test
  void known_nodes_where_they_cannot_stand_in_an_unknown_one_are_custom() {
    CustomBlock custom =
        (CustomBlock)
            block(
                """
                {'type':'checklist','content':[
                  {'type':'list-item','checked':true,'content':[{'type':'code-block','text':'a'}]}]}""");
    assertThat(custom.content())
        .containsExactly(
            CustomBlock.of(
                "list-item",
                List.of(CodeBlock.of("a", null)),
                new TreeMap<>(Map.of("checked", "true"))));
    Paragraph paragraph =
        (Paragraph)
            block(
                """
                {'type':'paragraph','content':[{'type':'footnote','content':[
                  {'type':'paragraph','content':[{'type':'text','value':'x'}]}]}]}""");
    assertThat(paragraph.plainText()).isEqualTo("x");
  }

  @Test
  void content_that_is_no_list_of_nodes_is_a_property() {
    CustomBlock custom = (CustomBlock) block("{'type':'chart','content':[1,{'a':'b'}]}");
    assertThat(custom.data()).containsExactly(Map.entry("content", "[1,{\"a\":\"b\"}]"));
  }

  @ParameterizedTest
  @CsvSource({
    "Chart, chart",
    "acme:chart, acme:chart",
    "pie chart, pie-chart",
    "3d, x-3d",
    "Ünder, x--nder",
    "'', unknown",
    "I, i"
  })
  void a_type_that_is_no_name_gets_the_nearest_and_is_kept(String type, String kind) {
    CustomBlock custom = (CustomBlock) block("{'type':'" + type + "'}");
    assertThat(custom.kind()).isEqualTo(kind);
    if (!kind.equals(type)) {
      assertThat(custom.data()).containsExactly(Map.entry("json:type", type));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'list','items':[NODE]}",
        "{'type':'description-list','entries':[NODE]}",
        "{'type':'table','body':[NODE]}",
        "{'type':'table','body':[{'type':'table-row','cells':[NODE]}]}",
        "{'type':'live-update','byline':[NODE],'content':[{'type':'code-block','text':'c'}]}",
      })
  void an_unknown_part_is_a_custom_node_in_a_part(String parent) {
    String node = "{'type':'divider','content':[{'type':'text','value':'Words'}],'n':1}";
    Block block = block(parent.replace("NODE", node));
    assertThat(block.plainText()).contains("Words");
    assertThat(block.stream().filter(n -> n instanceof CustomBlock || n instanceof CustomInline))
        .hasSize(1);
  }

  @Test
  void an_unknown_note_keeps_id_and_label() {
    Article article =
        read("{'offprint':1,'notes':[{'type':'sidenote','noteId':'n','label':'*'},{'type':'x'}]}");
    assertThat(article.notes())
        .extracting(Note::id, Note::label)
        .containsExactly(tuple("n", "*"), tuple("unknown", ""));
  }

  @Test
  void an_unknown_part_counts_with_what_goes_around_it() {
    String open = "{'type':'list','items':[{'type':'list-item','content':[";
    String close = "]}]}";
    String deep = "{'type':'list','items':[{'type':'x'}]}";
    assertThat(block(open.repeat(48) + deep + close.repeat(48)).stream()).hasSize(99);
    assertThat(catchThrowable(() -> block(open.repeat(49) + deep + close.repeat(49))))
        .isInstanceOf(ArticleJsonException.class)
        .hasMessageContaining("at most 100 allowed");
  }

  @Test
  void unknown_properties_of_a_node_are_data_of_its_info() {
    Heading heading =
        (Heading)
            block(
                """
                {'type':'heading','level':2,'content':[{'type':'text','value':'Fog'}],
                 'anchor':'a','numbers':[1,2],'data':{'json:anchor':'old'},
                 'origin':{'start':1,'end':2,'rule':'r','page':3}}""");
    assertThat(heading.info().data())
        .isEqualTo(
            Map.of(
                "json:anchor", "old",
                "json:anchor_", "a",
                "json:numbers", "[1,2]",
                "json:origin.page", "3"));
  }

  @Test
  void unknown_properties_of_a_value_are_data_of_the_node() {
    MediaBlock media =
        (MediaBlock)
            block(
                """
                {'type':'media','media':{'kind':'image','url':'u','focus':'left',
                  'renditions':[{'url':'v','dpi':2}]}}""");
    assertThat(media.info().data())
        .isEqualTo(Map.of("json:media.focus", "left", "json:media.renditions[0].dpi", "2"));
  }

  @Test
  void unknown_properties_elsewhere_are_extra_metadata() {
    Article article =
        read(
            """
            {'$schema':'s','offprint':1,'header':{'motto':'m','dateline':{'raw':'r',
              'placement':'run-in','sun':1}},
             'metadata':{'mood':['calm'],'contributors':[{'name':'Bo','certainty':'visible','x':1}],
              'extra':{'word:a':'1'}}}""");
    assertThat(article.metadata().extra())
        .isEqualTo(
            Map.of(
                "json:$schema", "s",
                "json:header.motto", "m",
                "json:header.dateline.sun", "1",
                "json:metadata.mood", "[\"calm\"]",
                "json:metadata.contributors[0].x", "1",
                "word:a", "1"));
  }

  @Test
  void an_unknown_word_is_the_default_and_kept() {
    Paragraph paragraph =
        (Paragraph)
            block(
                """
                {'type':'paragraph','content':[{'type':'inline-quotation','function':'irony',
                  'content':[{'type':'text','value':'x'}]}]}""");
    InlineQuotation quotation = (InlineQuotation) paragraph.content().get(0);
    assertThat(quotation.function()).isEqualTo(QuotationFunction.UNKNOWN);
    assertThat(quotation.info().data()).containsExactly(Map.entry("json:function", "irony"));
  }

  @Test
  void an_empty_node_with_something_unknown_is_not_dropped_in_silence() {
    assertThat(catchThrowable(() -> block("{'type':'heading','level':2,'runs':['Fog']}")))
        .isInstanceOf(ArticleJsonException.class);
  }

  @Test
  void a_list_of_known_and_unknown_items_keeps_their_order() {
    ListBlock list =
        (ListBlock)
            block(
                """
                {'type':'list','items':[{'type':'divider'},
                  {'type':'list-item','content':[{'type':'code-block','text':'a'}]}]}""");
    assertThat(list.items())
        .containsExactly(
            ListItem.of(null, List.of(CustomBlock.of("divider", List.of(), new TreeMap<>()))),
            ListItem.of(null, List.of(CodeBlock.of("a", null))));
  }
}
