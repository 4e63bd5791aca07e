package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;

class JsonLdExporterProperties {
  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 100)
  void is_json_that_can_stand_in_a_page(@ForAll("articles") Article article) throws IOException {
    String json = Exporters.jsonLd().export(article);
    assertThat(json).doesNotContain("<", "\u2028", "\u2029");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    String type = null;
    try (JsonParser parser = STRICT.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (type == null
            && token == JsonToken.VALUE_STRING
            && "@type".equals(parser.currentName())) {
          type = parser.getText();
        }
      }
    }
    assertThat(type).isIn("Article", "LiveBlogPosting", "DiscussionForumPosting");
  }
}
