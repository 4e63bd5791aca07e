import java.util.List;

/** A block as the scorers know it; a span is absent ({@code null}) if its place is not known. */
record PredictedBlock(
    String type, String text, Span span, String speaker, List<PredictedBlock> items) {
  static PredictedBlock of(String type, String text, Span span) {
    return new PredictedBlock(type, text, span, null, List.of());
  }
}
