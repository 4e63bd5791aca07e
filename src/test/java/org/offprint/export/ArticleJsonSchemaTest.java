package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ArticleJsonSchemaTest {
  private static final String EVERYTHING = new JsonExporter().export(EverythingArticle.create());

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ArticleJson.schema());

  private List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  @Test
  void the_schema_is_a_schema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(ArticleJson.schema(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everything_is_valid() {
    assertThat(errors(EVERYTHING)).isEmpty();
    assertThat(errors(new JsonExporter().export(Article.EMPTY))).isEmpty();
    assertThat(errors(new JsonExporter().export(DeepArticles.deepest()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"offprint\":1>\"offprint\":2",
        "\"offprint\":1,>",
        "\"body\":[>\"body\":[7,",
        "\"level\":2>\"level\":7",
        "\"level\":2>\"level\":\"2\"",
        "\"level\":2>\"depth\":2",
        "\"type\":\"emphasis\">\"type\":\"heading\"",
        "\"type\":\"list-item\">\"type\":\"paragraph\"",
        "\"type\":\"byline\">\"type\":\"note\"",
        "\"kind\":\"ordered\">\"kind\":\"numbered\"",
        "\"kind\":\"epigraph\">\"kind\":1",
        "\"start\":3,\"numbering\">\"start\":true,\"numbering\"",
        "\"checked\":true>\"checked\":\"yes\"",
        "\"columnSpan\":2>\"columnSpan\":0",
        "\"programmingLanguage\":\"java\">\"programmingLanguage\":[]",
        "\"kind\":\"video\">\"kind\":\"Video\"",
        "\"keyEvent\":true>\"keyEvent\":1",
        "\"role\":\"answer\">\"role\":\"guess\"",
        "\"function\":\"speech\">\"function\":null",
        "\"style\":\"sup\">\"style\":\"\"",
        "\"noteId\":\"n1\">\"noteId\":\"\"",
        "\"href\">\"hrefs\"",
        "\"properties\":{\"serves\":\"4\"}>\"properties\":{\"serves\":4}",
        "\"direction\":\"ltr\">\"direction\":\"up\"",
        "\"acme:b\":\"2\">\"acme:b\":2",
        "\"start\":3,\"end\":14>\"start\":3",
        "\"confidence\":0.75>\"confidence\":1.5",
        "\"path\":\"html/head/meta[3]\">\"path\":\"\"",
        "\"placement\":\"run-in\">\"placement\":\"inside\"",
        "\"value\":\"2026-05\">\"value\":\"May\"",
        "\"certainty\":\"inferred\">\"certainty\":\"sure\"",
        "\"name\":\"Bo Lind\",>",
        "\"keywords\":[\"ferry\">\"keywords\":[1",
        "\"kind\":\"image\",\"url\">\"kind\":\"image\",\"src\"",
        "\"width\":640>\"width\":\"640\"",
        "\"chosen\":true>\"chosen\":\"true\"",
        "\"extra\":{>\"extra\":{\"x\":[],"
      })
  void a_damaged_document_is_not_valid(String damage) {
    String[] change = damage.split(">", 2);
    assertThat(EVERYTHING).contains(change[0]);
    assertThat(errors(EVERYTHING.replace(change[0], change[1]))).isNotEmpty();
  }

  @Test
  void unknown_types_and_properties_are_valid() {
    assertThat(
            errors(
                """
                {"offprint":1,"new":{},"header":{"new":1},"body":[{"type":"new","x":[]},
                 {"type":"list","new":0,"items":[{"type":"new"}]}]}"""))
        .isEmpty();
  }

  @Test
  void every_type_of_node_and_every_property_written_is_described() {
    JsonNode definitions = new ObjectMapper().readTree(ArticleJson.schema()).get("$defs");
    List<JsonNode> open = new ArrayList<>();
    open.add(new ObjectMapper().readTree(EVERYTHING));
    List<String> seen = new ArrayList<>();
    while (!open.isEmpty()) {
      JsonNode value = open.remove(open.size() - 1);
      value.forEach(open::add);
      if (value.isObject() && value.has("type")) {
        String type = value.get("type").asString();
        seen.add(type);
        JsonNode own = definitions.get(type).get("properties");
        JsonNode common = definitions.get("node").get("properties");
        for (Map.Entry<String, JsonNode> property : value.properties()) {
          assertThat(own.has(property.getKey()) || common.has(property.getKey()))
              .as(type + "." + property.getKey())
              .isTrue();
        }
      }
    }
    assertThat(seen)
        .containsAll(EverythingArticle.create().stream().map(Node::type).distinct().toList());
  }

  @Test
  void the_article_that_is_held_against_the_schema_has_every_type_of_node() {
    assertThat(EverythingArticle.create().stream().map(Object::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(types());
  }

  /** The records that the model permits. */
  private static List<Class<?>> types() {
    List<Class<?>> open = new ArrayList<>(List.of(Node.class));
    List<Class<?>> types = new ArrayList<>();
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (type.isSealed()) {
        open.addAll(List.of(type.getPermittedSubclasses()));
      } else if (!types.contains(type)) {
        types.add(type);
      }
    }
    return types;
  }

  @Test
  void the_text_is_the_same_in_every_locale() {
    Locale before = Locale.getDefault();
    try {
      String text = ArticleJson.schema();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ArticleJson.schema()).isEqualTo(text).doesNotContain("\r").endsWith("}\n");
    } finally {
      Locale.setDefault(before);
    }
  }
}
