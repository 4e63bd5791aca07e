package org.offprint.internal.text.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.recognize.profile.WordSenses;
import org.offprint.internal.text.TextReader;
import org.offprint.internal.text.piece.LineKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.parse.ParseLimits;

/** What the training must know of the reader of texts. */
public final class TextLines {
  private TextLines() {}

  /** A piece of a text as it was cut, with its features. */
  public record Line(String text, int start, int end, int[] features) {}

  /** The pieces of a text. */
  public static List<Line> of(String text) {
    Pieces pieces = TextReader.cut(text, Deadline.start(ParseLimits.builder().build()));
    int[][] rows = LineFeatures.of(pieces);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      lines.add(new Line(pieces.get(i).text(), pieces.get(i).start(), pieces.get(i).end(), rows[i]));
    }
    return lines;
  }

  /** How many features the first model asks. */
  public static int withoutContext() {
    return LineFeature.PARAGRAPH_MARGIN.ordinal();
  }

  /** Fills in what the margins of a first model say. */
  public static void addContext(List<Line> lines, int[][] margins) {
    LineContext.fill(lines.stream().map(Line::features).toArray(int[][]::new), margins);
  }

  public static List<String> features() {
    return Arrays.stream(LineFeature.values()).map(Enum::name).toList();
  }

  public static int kinds() {
    return LineKind.values().length;
  }

  public static int magic() {
    return LineModel.MAGIC;
  }

  public static int words() {
    return WordSenses.SHIPPED.checksum();
  }
}
