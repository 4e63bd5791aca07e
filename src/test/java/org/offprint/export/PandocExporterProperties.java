package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PandocExporterProperties {
  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void every_word_is_in_the_document(@ForAll("articles") Article article) {
    JsonNode document = new ObjectMapper().readTree(Exporters.pandoc().export(article));
    List<String> strings = new ArrayList<>();
    collect(document, strings);
    String all = String.join(" ", strings);
    article.stream()
        .filter(node -> node instanceof Text || node instanceof Code || node instanceof CodeBlock)
        .forEach(node -> assertHolds(all, node.plainText()));
  }

  private static void assertHolds(String all, String text) {
    for (String word : XmlText.clean(text).split("[\\x00- ]+")) {
      assertThat(all).contains(word);
    }
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isString()) {
      strings.add(node.asString());
    }
    node.forEach(child -> collect(child, strings));
  }
}
