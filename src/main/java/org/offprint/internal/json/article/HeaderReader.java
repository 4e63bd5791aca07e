package org.offprint.internal.json.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Header;
import org.offprint.model.Inline;

/** Reads what stands above the body. */
final class HeaderReader {
  private HeaderReader() {}

  static Header header(Fields fields) {
    return Header.builder()
        .kicker(NodeReader.nodes(fields.elements("kicker"), Inline.class))
        .title(NodeReader.nodes(fields.elements("title"), Inline.class))
        .standfirst(NodeReader.nodes(fields.elements("standfirst"), Block.class))
        .byline(Optional.ofNullable(byline(fields.take("byline"))))
        .credits(NodeReader.nodes(fields.elements("credits"), Byline.class))
        .dateline(Optional.ofNullable(fields.optional("dateline", ValueReader::dateline)))
        .build();
  }

  private static @Nullable Byline byline(@Nullable JsonValue value) {
    return value == null ? null : NodeReader.node(value, Byline.class);
  }
}
