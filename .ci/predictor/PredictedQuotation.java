/** Quoted words as the scorers know them. */
record PredictedQuotation(String text, Span span, String speaker, String rule) {}
