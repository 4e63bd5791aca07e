package org.offprint.internal.json.article;

import java.util.Optional;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Header;
import org.offprint.model.Inline;

/** Reads what stands above the body. */
final class HeaderReader {
  private HeaderReader() {}

  static Header header(Fields fields) {
    NodeReader nodes = new NodeReader();
    JsonValue byline = fields.take("byline");
    return Header.builder()
        .kicker(nodes.nodes(fields.array("kicker"), Inline.class))
        .title(nodes.nodes(fields.array("title"), Inline.class))
        .standfirst(nodes.nodes(fields.array("standfirst"), Block.class))
        .byline(Optional.ofNullable(byline == null ? null : nodes.node(byline, Byline.class)))
        .credits(nodes.nodes(fields.array("credits"), Byline.class))
        .dateline(Optional.ofNullable(fields.optional("dateline", ValueReader::dateline)))
        .build();
  }
}
