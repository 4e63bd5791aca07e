package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;

class JsonProperties {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ArticleJson.schema());

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void what_is_written_is_read_back_with_all_that_it_came_from(
      @ForAll("articles") Article article) {
    String json = new JsonExporter().export(article);
    Article back = ArticleJson.read(json);
    assertThat(back).isEqualTo(article);
    assertThat(Provenance.of(back)).isEqualTo(Provenance.of(article));
    assertThat(new JsonExporter().export(back)).isEqualTo(json);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void indentation_and_missing_origins_change_no_article(@ForAll("articles") Article article) {
    JsonExporter exporter = new JsonExporter().withIndent(true).withOrigins(false);
    assertThat(ArticleJson.read(exporter.export(article))).isEqualTo(article);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void what_is_written_is_valid_by_the_schema(@ForAll("articles") Article article) {
    assertThat(schema.validate(new JsonExporter().export(article), InputFormat.JSON)).isEmpty();
  }
}
