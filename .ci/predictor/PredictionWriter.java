import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.offprint.parse.Omission;

/** Writes predictions as lines of JSON, with places in code points. */
final class PredictionWriter implements Closeable {
  private final JsonGenerator json;
  private String source = "";

  PredictionWriter(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setRootValueSeparator(null);
  }

  /** Places are those in the source as it was decoded. */
  void write(String id, String source, Prediction prediction) throws IOException {
    this.source = source;
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("title", prediction.title());
    json.writeArrayFieldStart("authors");
    for (String author : prediction.authors()) {
      json.writeString(author);
    }
    json.writeEndArray();
    writeIfKnown("date", prediction.date());
    writeIfKnown("siteName", prediction.siteName());
    writeIfKnown("lang", prediction.language());
    writeIfKnown("description", prediction.description());
    json.writeArrayFieldStart("blocks");
    for (PredictedBlock block : prediction.blocks()) {
      write(block);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("omitted");
    for (Omission omission : prediction.omitted()) {
      Optional<Span> span = Span.of(omission.place());
      if (span.isPresent()) {
        json.writeStartObject();
        write(span.get());
        json.writeStringField("reason", omission.rule());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    writeQuotations(prediction.quotations());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** The quotations alone, as another scorer wants them. */
  void writeQuotations(String id, String source, List<PredictedQuotation> quotations)
      throws IOException {
    this.source = source;
    json.writeStartObject();
    json.writeStringField("id", id);
    writeQuotations(quotations);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void writeQuotations(List<PredictedQuotation> quotations) throws IOException {
    json.writeArrayFieldStart("quotes");
    for (PredictedQuotation quotation : quotations) {
      json.writeStartObject();
      json.writeStringField("text", quotation.text());
      write(quotation.span());
      writeIfKnown("speaker", quotation.speaker());
      writeIfKnown("rule", quotation.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeIfKnown(String field, String value) throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }

  private void write(PredictedBlock block) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", block.type());
    if (!block.items().isEmpty()) {
      json.writeArrayFieldStart("items");
      for (PredictedBlock item : block.items()) {
        write(item);
      }
      json.writeEndArray();
    } else {
      if (block.level() != null) {
        json.writeNumberField("level", block.level());
      }
      json.writeStringField("text", block.text());
      if (block.span() != null) {
        write(block.span());
      }
      writeIfKnown("speaker", block.speaker());
    }
    json.writeEndObject();
  }

  private void write(Span span) throws IOException {
    json.writeNumberField("start", source.codePointCount(0, span.start()));
    json.writeNumberField("end", source.codePointCount(0, span.end()));
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
