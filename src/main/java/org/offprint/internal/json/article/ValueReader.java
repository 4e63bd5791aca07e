package org.offprint.internal.json.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Attribution;
import org.offprint.model.Certainty;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Direction;
import org.offprint.model.ElementPath;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Media;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.model.Rendition;
import org.offprint.model.Speaker;
import org.offprint.model.TextRange;

/**
 * Reads the values that nodes, header and metadata are made of; {@link ValueWriter} writes them.
 */
final class ValueReader {
  private ValueReader() {}

  /** Call it when all else is read: what has not been taken by then becomes data of the node. */
  static NodeInfo info(Fields fields) {
    if (fields.isEmpty() && !fields.hasLeftovers()) {
      return NodeInfo.NONE; // as of most inlines
    }
    String id = fields.optionalText("id");
    String language = fields.optionalText("language");
    Direction direction = fields.optionalWord("direction", Direction.class);
    var data = fields.map("data");
    Origin origin = fields.optional("origin", ValueReader::origin);
    fields.finish();
    var all = fields.hasLeftovers() ? fields.leftovers().addedTo(data) : data;
    return new NodeInfo(id, language, direction, all, origin);
  }

  static Origin origin(Fields fields) {
    String path = fields.optionalText("path");
    Place place =
        path == null
            ? new TextRange(fields.integer("start"), fields.integer("end"))
            : new ElementPath(path, fields.integer("position", -1));
    return new Origin(place, fields.text("rule"), fields.number("confidence", 1));
  }

  static @Nullable ArticleDate date(Fields fields, String name) {
    return fields.optional(name, ValueReader::date);
  }

  private static ArticleDate date(Fields fields) {
    String iso = fields.text("value");
    Temporal value = temporal(iso);
    return new ArticleDate(fields.text("raw", iso), value);
  }

  /**
   * Of the precision that the text has. Years and months are read by hand because their own parsers
   * refuse some of what their {@code toString} gives, such as years of five digits.
   */
  private static Temporal temporal(String iso) {
    int time = iso.indexOf('T');
    if (time >= 0) {
      String clock = iso.substring(time);
      boolean offset = clock.indexOf('Z') > 0 || clock.indexOf('+') > 0 || clock.indexOf('-') > 0;
      return offset ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso);
    }
    int hyphen = iso.indexOf('-', 1);
    if (hyphen < 0) {
      return Year.of(Integer.parseInt(iso));
    }
    if (iso.indexOf('-', hyphen + 1) < 0) {
      int month = Integer.parseInt(iso.substring(hyphen + 1));
      return YearMonth.of(Integer.parseInt(iso.substring(0, hyphen)), month);
    }
    return LocalDate.parse(iso);
  }

  static Speaker speaker(Fields fields) {
    return new Speaker(
        fields.text("name"),
        fields.optionalText("description"),
        fields.optionalText("contributor"));
  }

  static @Nullable Attribution attribution(Fields fields) {
    return fields.optional("attribution", ValueReader::readAttribution);
  }

  private static Attribution readAttribution(Fields fields) {
    return Attribution.builder()
        .speaker(Optional.ofNullable(fields.optional("speaker", ValueReader::speaker)))
        .mention(fields.found("mention"))
        .cue(fields.found("cue"))
        .work(fields.found("work"))
        .url(fields.found("url"))
        .rule(fields.text("rule"))
        .origin(Optional.ofNullable(fields.optional("origin", ValueReader::origin)))
        .build();
  }

  static Media media(Fields fields) {
    return Media.builder()
        .kind(fields.word("kind", MediaKind.class))
        .url(fields.text("url"))
        .alternative(fields.found("alternative"))
        .title(fields.found("title"))
        .width(size(fields.optionalInteger("width")))
        .height(size(fields.optionalInteger("height")))
        .mimeType(fields.found("mimeType"))
        .renditions(fields.list("renditions", ValueReader::rendition))
        .build();
  }

  private static OptionalInt size(@Nullable Integer pixels) {
    return pixels == null ? OptionalInt.empty() : OptionalInt.of(pixels);
  }

  private static Rendition rendition(Fields fields) {
    return new Rendition(
        fields.text("url"), fields.optionalInteger("width"), fields.optionalText("mimeType"));
  }

  static Dateline dateline(Fields fields) {
    return Dateline.builder()
        .raw(fields.text("raw"))
        .placement(fields.word("placement", DatelinePlacement.class))
        .place(fields.found("place"))
        .date(Optional.ofNullable(date(fields, "date")))
        .agency(fields.found("agency"))
        .origin(Optional.ofNullable(fields.optional("origin", ValueReader::origin)))
        .build();
  }

  static Evidence evidence(Fields fields) {
    return new Evidence(
        fields.text("field"),
        fields.text("value"),
        fields.code("source", EvidenceSource::of),
        fields.word("certainty", Certainty.class),
        fields.flag("chosen", false),
        fields.optional("origin", ValueReader::origin));
  }
}
