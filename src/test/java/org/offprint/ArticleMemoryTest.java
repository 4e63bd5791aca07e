package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.ElementPath;
import org.offprint.model.Evidence;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Text;

/** What an article keeps in memory. */
class ArticleMemoryTest {
  private static final String SENTENCE =
      "The ferry leaves the old pier at six each morning, and nobody has ever seen it late.";

  private static final String TITLE = "The old ferry";

  @Test
  void an_article_holds_nothing_of_its_page() throws IllegalAccessException {
    Article article = Offprint.parseHtml(page(3, 2), "https://example.org/story");

    assertThat(held(article))
        .hasSizeGreaterThan(20)
        .extracting(Object::getClass)
        .allMatch(type -> isOfJdk(type) || type.getPackage() == Article.class.getPackage());
  }

  @Test
  void paragraphs_share_the_elements_around_them() throws IllegalAccessException {
    int depth = 50;
    int paragraphs = 200;
    Article article = Offprint.parseHtml(page(depth, paragraphs), null);
    assertThat(article.body()).hasSize(paragraphs);

    long places = held(article).stream().filter(ElementPath.class::isInstance).count();

    assertThat(places).isBetween((long) paragraphs, paragraphs + depth + 10L);
  }

  @Test
  void an_element_that_states_several_facts_has_one_place() {
    Article article = Offprint.parseHtml(page(1, 3), null);
    List<Evidence> stated =
        article.metadata().evidence().stream()
            .filter(evidence -> evidence.origin().rule().startsWith("json-ld"))
            .toList();

    assertThat(stated).hasSizeGreaterThan(1);
    assertThat(stated)
        .allSatisfy(
            evidence ->
                assertThat(evidence.origin().place()).isSameAs(stated.get(0).origin().place()));
  }

  @Test
  void a_value_that_several_facts_have_is_kept_once() {
    List<String> titles =
        Offprint.parseHtml(page(1, 3), null).metadata().evidence().stream()
            .map(Evidence::value)
            .filter(TITLE::equals)
            .toList();

    assertThat(titles).hasSizeGreaterThan(1);
    assertThat(titles).allSatisfy(title -> assertThat(title).isSameAs(titles.get(0)));
  }

  @Test
  void a_paragraph_of_one_text_is_six_objects() throws IllegalAccessException {
    int paragraphs = 100;
    int fewer = held(Offprint.parseHtml(page(1, paragraphs), null)).size();
    int more = held(Offprint.parseHtml(page(1, 2 * paragraphs), null)).size();

    // Paragraph, info, place, list, text, and the characters.
    assertThat(more - fewer).isEqualTo(6 * paragraphs);
  }

  @Test
  void a_text_that_the_page_repeats_is_kept_once() {
    List<String> values =
        Offprint.parseHtml(linkedPage(), null).stream(Text.class)
            .map(Text::value)
            .filter(" and "::equals)
            .toList();

    assertThat(values).hasSizeGreaterThan(1);
    assertThat(values).allSatisfy(value -> assertThat(value).isSameAs(values.get(0)));
  }

  @Test
  void an_address_that_the_page_repeats_is_kept_once() {
    List<String> addresses =
        Offprint.parseHtml(linkedPage(), "https://example.org/story").stream(Link.class)
            .map(Link::href)
            .toList();

    assertThat(addresses).hasSize(4).containsOnly("https://example.org/pier", "https://x.org/");
    assertThat(addresses.get(2)).isSameAs(addresses.get(0));
  }

  @Test
  void the_marks_of_all_quotations_are_kept_once() {
    List<InlineQuotation> quotations =
        Offprint.parseHtml(linkedPage(), null).stream(InlineQuotation.class).toList();

    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(1).open()).isEqualTo("“").isSameAs(quotations.get(0).open());
    assertThat(quotations.get(1).close()).isEqualTo("”").isSameAs(quotations.get(0).close());
  }

  @Test
  void a_picture_has_its_address_once() {
    Media picture =
        Offprint.parseHtml(linkedPage(), "https://example.org/story").stream(MediaBlock.class)
            .findFirst()
            .orElseThrow()
            .media();

    assertThat(picture.url()).isEqualTo("https://example.org/pier.jpg");
    assertThat(picture.renditions()).hasSize(2);
    assertThat(picture.renditions().get(1).url()).isSameAs(picture.url());
  }

  /** Two paragraphs, each with links and a quotation, and a picture. */
  private static String linkedPage() {
    String paragraph =
        "<p>The <a href=/pier>pier</a> and <a href=https://x.org/>the ferry</a> are old. “It is"
            + " never late,” says the mate. "
            + SENTENCE
            + "</p>";
    return "<html><body><article><h1>The old ferry</h1>"
        + paragraph
        + "<figure><img src=/pier.jpg srcset='/small.jpg 300w, /pier.jpg 900w' alt=Pier></figure>"
        + paragraph.replace("are old", "are very old indeed")
        + "</article></body></html>";
  }

  private static String page(int depth, int paragraphs) {
    StringBuilder page = new StringBuilder("<html lang=\"en\"><head><title>The old ferry</title>");
    page.append("<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\",");
    page.append("\"headline\": \"The old ferry\", \"datePublished\": \"2024-05-01\"}</script>");
    page.append("</head><body>").append("<div>".repeat(depth)).append("<h1>The old ferry</h1>");
    for (int i = 1; i <= paragraphs; i++) {
      page.append("<p>Day ").append(i).append(" of the journal. ").append(SENTENCE).append("</p>");
    }
    return page.append("</div>".repeat(depth)).append("</body></html>").toString();
  }

  /** All objects that one holds, but not what classes of the JDK other than collections hold. */
  private static Set<Object> held(Object root) throws IllegalAccessException {
    Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (!held.add(next)) {
        continue;
      }
      if (next instanceof Iterable<?> values) {
        values.forEach(open::push);
      } else if (next instanceof Map<?, ?> map) {
        map.keySet().forEach(open::push);
        map.values().forEach(open::push);
      } else if (!isOfJdk(next.getClass())) {
        pushFields(next, open);
      }
    }
    return held;
  }

  private static boolean isOfJdk(Class<?> type) {
    return type.getName().startsWith("java.");
  }

  private static void pushFields(Object of, Deque<Object> open) throws IllegalAccessException {
    for (Class<?> type = of.getClass(); !isOfJdk(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          Object value = field.get(of);
          if (value != null) {
            open.push(value);
          }
        }
      }
    }
  }
}
