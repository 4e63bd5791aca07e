package org.offprint.internal.recognize.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Paragraph;
import org.offprint.model.Role;

/** Contributors are known once, by their names. */
class ContributorsTest {
  private final Contributors contributors = new Contributors();

  private static Contributor.Builder ines() {
    return Contributor.builder()
        .name("Ines Varga")
        .kind(ContributorKind.PERSON)
        .role(Role.AUTHOR)
        .certainty(Certainty.DECLARED);
  }

  @Test
  void contributors_stand_in_the_order_in_which_they_became_known() {
    contributors.add(ines().build());
    contributors.add(ines().name("Bo Lind").build());
    contributors.add(ines().name("INES VARGA").build());

    assertThat(contributors.all())
        .extracting(Contributor::name)
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(contributors.knows("ines varga")).isTrue();
    assertThat(contributors.knows("Bo Lind")).isTrue();
    assertThat(contributors.knows("Varga")).isFalse();
  }

  @Test
  void what_is_new_about_one_who_is_known_is_added() {
    Paragraph bio = Paragraph.of("Ines Varga is a pilot.");
    contributors.add(ines().build());
    contributors.add(
        ines()
            .position("pilot")
            .addAffiliations("Lund Ferries")
            .email("ines@example.org")
            .handle("@ines")
            .addBio(bio)
            .build());

    Contributor all = contributors.all().get(0);
    assertThat(contributors.all()).hasSize(1);
    assertThat(all.position()).contains("pilot");
    assertThat(all.affiliations()).containsExactly("Lund Ferries");
    assertThat(all.email()).contains("ines@example.org");
    assertThat(all.handle()).contains("@ines");
    assertThat(all.bio()).containsExactly(bio);
  }

  @Test
  void what_was_known_stays() {
    contributors.add(
        ines()
            .position("pilot")
            .addAffiliations("Lund Ferries")
            .email("ines@example.org")
            .handle("@ines")
            .build());
    contributors.add(
        ines()
            .position("baker")
            .addAffiliations("Lund Bakers")
            .email("baker@example.org")
            .handle("@baker")
            .build());

    Contributor all = contributors.all().get(0);
    assertThat(all.position()).contains("pilot");
    assertThat(all.affiliations()).containsExactly("Lund Ferries");
    assertThat(all.email()).contains("ines@example.org");
    assertThat(all.handle()).contains("@ines");
  }

  @Test
  void a_note_is_about_an_author_who_is_known() {
    contributors.add(ines().build());

    assertThat(contributors.isAuthor(note("Ines Varga"), List.of("Varga sails."))).isTrue();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of())).isFalse();
  }

  @Test
  void or_where_none_is_known_about_one_of_whom_the_text_has_not_spoken() {
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of())).isTrue();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of("Linden trees", "Blind men")))
        .isTrue();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of("Linden", "Then Lind sailed.")))
        .isFalse();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of("Linden and Lind"))).isFalse();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of("Lind"))).isFalse();
    assertThat(contributors.isAuthor(note("Bo Lind"), List.of("lind"))).isTrue();
  }

  private static AuthorNote note(String name) {
    return new AuthorNote(name, null, null);
  }
}
