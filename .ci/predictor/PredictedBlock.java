import java.util.ArrayList;
import java.util.List;

/** A block as the scorers know it; level, span and speaker are {@code null} where there is none. */
record PredictedBlock(
    String type,
    Integer level,
    String text,
    Span span,
    String speaker,
    List<PredictedBlock> items) {
  static PredictedBlock of(String type, String text, Span span) {
    return new PredictedBlock(type, null, text, span, null, List.of());
  }

  static PredictedBlock heading(int level, String text, Span span) {
    return new PredictedBlock("heading", level, text, span, null, List.of());
  }

  /** A list that is filled item by item. */
  static PredictedBlock list() {
    return new PredictedBlock("list", null, "", null, null, new ArrayList<>());
  }
}
