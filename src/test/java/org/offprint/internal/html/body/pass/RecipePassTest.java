package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class RecipePassTest {
  private static final String STEP = "Stir.";
  private static final String BOX =
      "<div class=recipe><h3>Fish soup</h3><ul><li>Salt</li><li>Fish</li></ul><p>Stir.</p></div>";

  @Test
  void the_parts_of_a_recipe_are_kept() {
    assertThat(revised(BOX, "body-scorer").rules("Fish soup", "Salt", "Fish", STEP))
        .containsOnly("recipe");
  }

  @Test
  void a_declared_recipe_is_one_whatever_its_name() {
    String declared = BOX.replace("class=recipe", "itemscope itemtype=https://schema.org/Recipe");

    assertThat(revised(declared, "label").rules(STEP)).containsExactly("recipe");
  }

  @Test
  void a_box_of_another_name_is_none() {
    assertThat(revised(BOX.replace("recipe", "box"), "body-scorer").rules(STEP))
        .containsExactly("-");
  }

  @Test
  void a_recipe_without_a_list_is_none() {
    assertThat(
            JudgedPage.of("", page("<div class=recipe><p>Stir.</p></div>"))
                .without(STEP)
                .revisedBy(new RecipePass())
                .rules(STEP))
        .containsExactly("-");
  }

  @Test
  void a_card_that_leads_to_a_recipe_is_none() {
    String card = BOX.replaceAll(">([A-Z][^<]*)<", "><a href=a>$1</a><");

    assertThat(revised(card, "body-scorer").rules("Salt")).containsExactly("-");
  }

  @Test
  void one_with_no_text_around_it_is_not_kept() {
    String html = FerryPage.of(FerryPage.sentences(1, 13)) + "<div>" + BOX + "</div>";

    assertThat(
            JudgedPage.of("", html)
                .without("Fish soup", "Salt", "Fish", STEP)
                .revisedBy(new RecipePass())
                .rules(STEP))
        .containsExactly("-");
  }

  @Test
  void what_another_rule_is_sure_of_stays_out() {
    assertThat(revised(BOX, "comments").rules(STEP)).containsExactly("-");
  }

  @Test
  void a_bare_line_of_its_box_is_not_kept() {
    assertThat(revised(BOX.replace("<p>Stir.</p>", "<div>Stir.</div>"), "body-scorer").rules(STEP))
        .containsExactly("-");
  }

  private static JudgedPage revised(String box, String rule) {
    return JudgedPage.of("", page(box))
        .leaveOut(rule, "Fish soup", "Salt", "Fish", STEP)
        .revisedBy(new RecipePass());
  }

  private static String page(String box) {
    return FerryPage.of(FerryPage.sentences(1, 7), box, FerryPage.sentences(7, 13));
  }
}
