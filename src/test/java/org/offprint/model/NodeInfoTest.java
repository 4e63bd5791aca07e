package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NodeInfoTest {
  private static final Origin HERE = Origin.of(new TextRange(0, 4), "line");
  private static final Origin THERE = Origin.of(ElementPath.of("html/body/p"), "paragraph");

  @Test
  void is_equal_wherever_it_came_from() {
    NodeInfo here = NodeInfo.of(HERE);
    assertThat(here).isEqualTo(NodeInfo.of(THERE)).isEqualTo(NodeInfo.NONE);
    assertThat(here).hasSameHashCodeAs(NodeInfo.of(THERE));
    assertThat(new Paragraph(Paragraph.of("Salt").content(), here)).isEqualTo(Paragraph.of("Salt"));
  }

  @Test
  void differs_in_everything_else() {
    assertThat(NodeInfo.NONE)
        .isNotEqualTo(NodeInfo.builder().id("a").build())
        .isNotEqualTo(NodeInfo.builder().language("sv").build())
        .isNotEqualTo(NodeInfo.builder().direction(Direction.RTL).build())
        .isNotEqualTo(NodeInfo.builder().data(new TreeMap<>(Map.of("acme:a", "1"))).build())
        .isNotEqualTo(null);
  }

  @Test
  void equality_leaves_out_every_origin_and_witness() {
    Attribution attribution = Attribution.builder().rule("cue").build();
    assertThat(attribution.withOrigin(HERE)).isEqualTo(attribution);
    Dateline dateline = Dateline.builder().raw("LUND").placement(DatelinePlacement.RUN_IN).build();
    assertThat(dateline.withOrigin(HERE)).isEqualTo(dateline);
    Evidence evidence =
        new Evidence("title", "Salt", EvidenceSource.URL, Certainty.INFERRED, true, HERE);
    assertThat(Metadata.EMPTY.withEvidence(evidence)).isEqualTo(Metadata.EMPTY);
  }

  @Test
  void sorts_data_by_key() {
    SortedMap<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(Map.of("acme:a", "1", "acme:b", "2", "acme:c", "3"));
    NodeInfo info = NodeInfo.builder().data(reversed).build();
    reversed.clear();
    assertThat(info.data().keySet()).containsExactly("acme:a", "acme:b", "acme:c");
    assertThatThrownBy(() -> info.data().put("acme:d", "4"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void custom_nodes_sort_their_data_too() {
    SortedMap<String, String> reversed = new TreeMap<>(Comparator.reverseOrder());
    reversed.putAll(Map.of("a", "1", "b", "2"));
    assertThat(CustomBlock.builder().kind("acme:x").data(reversed).build().data().keySet())
        .containsExactly("a", "b");
    assertThat(CustomInline.builder().kind("acme:x").data(reversed).build().data().keySet())
        .containsExactly("a", "b");
    assertThat(Metadata.builder().putAllExtra(reversed).build().extra().keySet())
        .containsExactly("a", "b");
  }

  @Test
  void refuses_null_in_data() {
    SortedMap<String, String> data = new TreeMap<>();
    data.put("acme:a", null);
    assertThatThrownBy(() -> NodeInfo.builder().data(data).build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("data");
  }

  @Test
  void gives_the_origin_that_it_was_made_with() {
    Origin unsure = new Origin(new TextRange(2, 3), "line", 0.25f);

    assertThat(NodeInfo.of(unsure).origin()).isEqualTo(unsure);
    assertThat(NodeInfo.of(THERE).origin().place()).isSameAs(THERE.place());
    assertThat(NodeInfo.builder().origin(unsure).build().origin()).isEqualTo(unsure);
    assertThat(NodeInfo.builder().id("a").origin(unsure).build().origin()).isEqualTo(unsure);
    assertThat(NodeInfo.NONE.origin()).isNull();
    assertThat(NodeInfo.builder().id("a").build().origin()).isNull();
  }

  @Test
  void changes_one_part_and_keeps_the_others() {
    SortedMap<String, String> data = new TreeMap<>(Map.of("acme:a", "1"));
    NodeInfo full = new NodeInfo("a", "sv", Direction.RTL, data, HERE);

    assertThat(parts(full.withId("b"))).containsExactly("b", "sv", Direction.RTL, data, HERE);
    assertThat(parts(full.withLanguage("fi")))
        .containsExactly("a", "fi", Direction.RTL, data, HERE);
    assertThat(parts(full.withDirection(Direction.LTR)))
        .containsExactly("a", "sv", Direction.LTR, data, HERE);
    assertThat(parts(full.withData(new TreeMap<>())))
        .containsExactly("a", "sv", Direction.RTL, Map.of(), HERE);
    assertThat(parts(full.withOrigin(THERE)))
        .containsExactly("a", "sv", Direction.RTL, data, THERE);
    assertThat(parts(full.withOrigin(null))).containsExactly("a", "sv", Direction.RTL, data, null);
    assertThat(parts(NodeInfo.of(HERE).withLanguage("sv")))
        .containsExactly(null, "sv", null, Map.of(), HERE);
  }

  @Test
  void stays_the_same_if_a_part_does() {
    NodeInfo info = NodeInfo.of(HERE).withId("a").withLanguage("sv");

    assertThat(info.withId("a")).isSameAs(info);
    assertThat(info.withLanguage("sv")).isSameAs(info);
    assertThat(info.withDirection(null)).isSameAs(info);
    assertThat(info.withData(info.data())).isSameAs(info);
  }

  @Test
  void builds_upon_another_info() {
    SortedMap<String, String> data = new TreeMap<>(Map.of("acme:a", "1"));
    NodeInfo full = new NodeInfo("a", "sv", Direction.RTL, data, HERE);

    assertThat(parts(NodeInfo.builder().from(full).build()))
        .containsExactly("a", "sv", Direction.RTL, data, HERE);
    assertThat(parts(NodeInfo.builder().id("b").origin(THERE).from(NodeInfo.NONE).build()))
        .containsExactly("b", null, null, Map.of(), THERE);
  }

  @Test
  void prints_its_parts() {
    assertThat(NodeInfo.of(HERE).withId("a"))
        .hasToString("NodeInfo[id=a, language=null, direction=null, data={}, origin=" + HERE + "]");
  }

  private static List<Object> parts(NodeInfo info) {
    return Arrays.asList(info.id(), info.language(), info.direction(), info.data(), info.origin());
  }

  @Test
  void builds_from_nothing() {
    assertThat(NodeInfo.builder().build()).isEqualTo(NodeInfo.NONE);
    assertThat(NodeInfo.NONE.withId("a").id()).isEqualTo("a");
  }
}
