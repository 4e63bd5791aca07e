package exporters;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.NodeInfo;

/** Values of attributes in the forms that XML has for them; null where a value has no such form. */
final class XmlValue {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[A-Za-z0-9.+-]{1,100}/[A-Za-z0-9.+-]{1,100}");

  /** The most that a zone may be off in XML, in seconds. */
  private static final int MOST_OFFSET = 14 * 60 * 60;

  private XmlValue() {}

  /** A language tag. */
  static @Nullable String language(@Nullable String language) {
    return language != null && LANGUAGE.matcher(language).matches() ? language : null;
  }

  /** The language of a node. */
  static @Nullable String language(NodeInfo info) {
    return language(info.language());
  }

  /** A media type such as {@code image/png}. */
  static @Nullable String mediaType(@Nullable String type) {
    return type != null && MEDIA_TYPE.matcher(type).matches() ? type : null;
  }

  /** A date or time as ISO 8601 has it, with seconds and a zone as far as XML has zones. */
  static @Nullable String date(ArticleDate date) {
    int year = date.value().get(ChronoField.YEAR);
    if (year < 2 || year > 9998) {
      return null;
    }
    if (date.value() instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    return date.value() instanceof OffsetDateTime time
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inZoneOfXml(time))
        : "0".repeat(Math.max(0, 4 - date.iso().length())) + date.iso();
  }

  private static OffsetDateTime inZoneOfXml(OffsetDateTime time) {
    int seconds = time.getOffset().getTotalSeconds();
    return seconds % 60 == 0 && Math.abs(seconds) <= MOST_OFFSET
        ? time
        : time.withOffsetSameInstant(ZoneOffset.UTC);
  }

  /** The name of a constant, as in {@code first-published}. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
