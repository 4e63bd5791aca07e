package org.offprint.internal.html.body.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.internal.table.BoostedTrees;

class BodyModelTest {
  private static final int MOST_BYTES = 300_000;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_models_that_come_with_the_library_fit_its_features(boolean article) {
    assertThat(BodyModel.shipped(article)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"body-model.bin", "other-body-model.bin"})
  void the_models_are_small(String file) throws IOException {
    try (InputStream in = BodyModel.class.getResourceAsStream(file)) {
      assertThat(Objects.requireNonNull(in).readAllBytes()).hasSizeLessThan(MOST_BYTES);
    }
  }

  @Test
  void trees_add_up_to_the_score() throws IOException {
    BodyModel model = read(file(100, new int[0], tree(60, -300, 500), tree(10, -7, 7)));
    assertThat(model.score(row(5))).isEqualTo(-300 - 7 - 100);
    assertThat(model.score(row(20))).isEqualTo(-300 + 7 - 100);
    assertThat(model.score(row(60))).isEqualTo(500 + 7 - 100);
  }

  @Test
  void a_stage_settles_what_is_far_from_the_threshold() throws IOException {
    int[] stage = {1, -300, 501};
    BodyModel model = read(file(100, stage, tree(60, -300, 500), tree(10, -7, 7)));
    assertThat(model.score(row(20))).isEqualTo(-300 - 100);
    assertThat(model.score(row(60))).isEqualTo(500 + 7 - 100);
  }

  @Test
  void a_model_for_other_features_is_none() throws IOException {
    byte[] file = file(100, new int[0], tree(60, -300, 500));
    file[Integer.BYTES + Integer.BYTES + Short.BYTES] = 'X';
    assertThat(BodyModel.read(new ByteArrayInputStream(file))).isNull();
  }

  @Test
  void a_model_that_was_made_with_other_words_is_refused() throws IOException {
    List<LearnedWords> words = new ArrayList<>(LearnedWords.shipped());
    LearnedWords last = words.remove(words.size() - 1);
    byte[] fewer = file(words, 100, new int[0], tree(60, -300, 500));
    words.add(new LearnedWords(last.name(), last.checksum() + 1));
    byte[] edited = file(words, 100, new int[0], tree(60, -300, 500));

    assertThatThrownBy(() -> read(edited))
        .isInstanceOf(IOException.class)
        .hasMessage("class-words.txt was edited since: train the model anew");
    assertThatThrownBy(() -> read(fewer))
        .isInstanceOf(IOException.class)
        .hasMessage("the model was made with other tables of words");
  }

  @Test
  void a_damaged_model_is_refused() throws IOException {
    byte[] file = file(100, new int[0], tree(60, -300, 500));
    for (int cut = 1; cut < file.length; cut += 13) {
      byte[] part = Arrays.copyOf(file, file.length - cut);
      assertThatThrownBy(() -> BodyModel.read(new ByteArrayInputStream(part)))
          .isInstanceOf(IOException.class);
    }
    byte[] endless = file(100, new int[0], Arrays.copyOf(tree(60, -300, 500), 2));
    assertThatThrownBy(() -> read(endless)).isInstanceOf(IOException.class);
  }

  @Test
  void words_are_read_only_if_nothing_else_settles() throws IOException {
    int[] stage = {1, -300, 501};
    int[] first = tree(60, -300, 500);
    BodyModel model = read(file(100, stage, first, tree(BodyFeature.FIRST_READ, 1, -7, 7)));
    SoleFeature unread = row(20);
    SoleFeature read = row(60);
    assertThat(model.score(unread)).isEqualTo(-300 - 100);
    assertThat(model.score(read)).isEqualTo(500 - 7 - 100);
    assertThat(unread.complete()).isFalse();
    assertThat(read.complete()).isTrue();
  }

  private static SoleFeature row(int weight) {
    return new SoleFeature(BodyFeature.WEIGHT, weight);
  }

  /** One question, whether a run is lighter than some weight, and two leaves. */
  private static int[] tree(int threshold, int lighter, int other) {
    return tree(BodyFeature.WEIGHT, threshold, lighter, other);
  }

  private static int[] tree(BodyFeature feature, int threshold, int less, int other) {
    int distance = 2;
    int question =
        feature.ordinal() << BoostedTrees.VALUE_BITS + BoostedTrees.DISTANCE_BITS
            | distance << BoostedTrees.VALUE_BITS
            | threshold;
    return new int[] {question, less & 0xFFFF, other & 0xFFFF};
  }

  private static BodyModel read(byte[] file) throws IOException {
    return Objects.requireNonNull(BodyModel.read(new ByteArrayInputStream(file)));
  }

  private static byte[] file(int threshold, int[] stage, int[]... trees) throws IOException {
    return file(LearnedWords.shipped(), threshold, stage, trees);
  }

  private static byte[] file(List<LearnedWords> words, int threshold, int[] stage, int[]... trees)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(BodyModel.MAGIC);
      out.writeInt(BodyFeature.values().length);
      for (BodyFeature feature : BodyFeature.values()) {
        out.writeUTF(feature.name());
      }
      out.writeInt(words.size());
      for (LearnedWords table : words) {
        out.writeUTF(table.name());
        out.writeInt(table.checksum());
      }
      out.writeInt(threshold);
      out.writeInt(stage.length / 3);
      for (int number : stage) {
        out.writeInt(number);
      }
      out.writeInt(trees.length);
      out.writeInt(Arrays.stream(trees).mapToInt(tree -> tree.length).sum());
      for (int[] tree : trees) {
        for (int node : tree) {
          out.writeInt(node);
        }
      }
    }
    return bytes.toByteArray();
  }
}
