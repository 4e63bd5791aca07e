package org.offprint.internal.json.article;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonOutput;
import org.offprint.model.ArticleDate;
import org.offprint.model.Attribution;
import org.offprint.model.Dateline;
import org.offprint.model.ElementPath;
import org.offprint.model.Evidence;
import org.offprint.model.Media;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Rendition;
import org.offprint.model.Speaker;
import org.offprint.model.TextRange;

/**
 * Writes the values that nodes, header and metadata are made of; {@link ValueReader} reads them.
 */
final class ValueWriter {
  private final JsonOutput out;
  private final boolean origins;

  ValueWriter(JsonOutput out, boolean origins) {
    this.out = out;
    this.origins = origins;
  }

  void info(NodeInfo info) {
    out.text("id", info.id());
    out.text("language", info.language());
    out.word("direction", info.direction());
    out.map("data", info.data());
    origin(info.origin());
  }

  void origin(@Nullable Origin origin) {
    if (origin == null || !origins) {
      return;
    }
    out.beginObject("origin");
    if (origin.place() instanceof TextRange range) {
      out.number("start", range.start());
      out.number("end", range.end());
    } else if (origin.place() instanceof ElementPath element) {
      out.text("path", element.path());
      out.number("position", element.position(), -1);
    }
    out.text("rule", origin.rule());
    out.number("confidence", origin.confidence(), 1);
    out.endObject();
  }

  void date(String name, @Nullable ArticleDate date) {
    if (date == null) {
      return;
    }
    out.beginObject(name);
    out.text("raw", date.raw(), date.iso());
    out.text("value", date.iso());
    out.endObject();
  }

  void speaker(String name, @Nullable Speaker speaker) {
    if (speaker == null) {
      return;
    }
    out.beginObject(name);
    out.text("name", speaker.name());
    out.text("description", speaker.description());
    out.text("contributor", speaker.contributor());
    out.endObject();
  }

  void attribution(@Nullable Attribution attribution) {
    if (attribution == null) {
      return;
    }
    out.beginObject("attribution");
    speaker("speaker", attribution.speaker().orElse(null));
    out.text("mention", attribution.mention().orElse(null));
    out.text("cue", attribution.cue().orElse(null));
    out.text("work", attribution.work().orElse(null));
    out.text("url", attribution.url().orElse(null));
    out.text("rule", attribution.rule());
    origin(attribution.origin().orElse(null));
    out.endObject();
  }

  void media(String name, @Nullable Media media) {
    if (media == null) {
      return;
    }
    out.beginObject(name);
    out.word("kind", media.kind());
    out.text("url", media.url());
    out.text("alternative", media.alternative().orElse(null));
    out.text("title", media.title().orElse(null));
    media.width().ifPresent(width -> out.number("width", width));
    media.height().ifPresent(height -> out.number("height", height));
    out.text("mimeType", media.mimeType().orElse(null));
    if (!media.renditions().isEmpty()) {
      out.beginArray("renditions");
      media.renditions().forEach(this::rendition);
      out.endArray();
    }
    out.endObject();
  }

  private void rendition(Rendition rendition) {
    out.beginObject();
    out.text("url", rendition.url());
    out.number("width", rendition.width());
    out.text("mimeType", rendition.mimeType());
    out.endObject();
  }

  void dateline(@Nullable Dateline dateline) {
    if (dateline == null) {
      return;
    }
    out.beginObject("dateline");
    out.text("raw", dateline.raw());
    out.word("placement", dateline.placement());
    out.text("place", dateline.place().orElse(null));
    date("date", dateline.date().orElse(null));
    out.text("agency", dateline.agency().orElse(null));
    origin(dateline.origin().orElse(null));
    out.endObject();
  }

  void evidence(Evidence evidence) {
    out.beginObject();
    out.text("field", evidence.field());
    out.text("value", evidence.value());
    out.text("source", evidence.source().code());
    out.word("certainty", evidence.certainty());
    out.flag("chosen", evidence.chosen(), false);
    origin(evidence.origin());
    out.endObject();
  }
}
