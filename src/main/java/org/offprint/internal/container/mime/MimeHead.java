package org.offprint.internal.container.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.jspecify.annotations.Nullable;

/** The fields of a mail or of one of its parts, as they are written; of a name the first counts. */
final class MimeHead {
  private static final String TYPE = "content-type";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Map<String, String> fields = new HashMap<>();
  private String type = "text/plain";
  private final Map<String, String> parameters = new HashMap<>();

  void add(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    // An address may be longer than a line and holds no white space, wherever it was folded.
    String body = body(field).replaceAll("[\r\n]+[ \t]*", " ").strip();
    if (fields.putIfAbsent(name, body) == null && name.equals(TYPE)) {
      readType(body);
    }
  }

  /** As ASCII it would lose what programs write without encoding it: UTF-8, or older encodings. */
  private static String body(Field field) {
    if (field.getRaw() == null) {
      return field.getBody();
    }
    byte[] raw = field.getRaw().toByteArray();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException older) {
      text = new String(raw, WINDOWS);
    }
    return text.substring(text.indexOf(':') + 1);
  }

  private void readType(String body) {
    RawBody read = RawFieldParser.DEFAULT.parseRawBody(new RawField(TYPE, body));
    String said = read.getValue() == null ? "" : read.getValue().strip().toLowerCase(Locale.ROOT);
    if (said.indexOf('/') > 0) {
      type = said;
    }
    for (NameValuePair parameter : read.getParams()) {
      String value = parameter.getValue();
      if (value != null) {
        parameters.putIfAbsent(parameter.getName().toLowerCase(Locale.ROOT), value.strip());
      }
    }
  }

  /** The media type in lower case; plain text where none is stated, as the standard has it. */
  String type() {
    return type;
  }

  /** A parameter of the media type. */
  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  /** The first field of a name in lower case. */
  @Nullable String field(String name) {
    return fields.get(name);
  }

  /** An address, which is written without white space. */
  @Nullable String address(String name) {
    String value = fields.get(name);
    return value == null || value.isBlank() ? null : value.replaceAll("\\s+", "");
  }

  /** An id without its angle brackets. */
  static @Nullable String withoutBrackets(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String id = value.strip();
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }
}
