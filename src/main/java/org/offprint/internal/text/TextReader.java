package org.offprint.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.model.TextRange;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;
import org.offprint.source.SavedPage;

/** Reads a plain text into an article. */
public final class TextReader {
  /** The article in a decoded text. */
  public ParseResult read(SavedPage page, DecodedSource source) {
    List<Block> body = new ArrayList<>();
    int at = 0;
    for (String line : source.text().split("\n", -1)) {
      if (!line.isBlank()) {
        NodeInfo info = NodeInfo.of(Origin.of(new TextRange(at, at + line.length()), "line"));
        body.add(new Paragraph(List.of(Text.of(line.strip())), info));
      }
      at += line.length() + 1;
    }
    Report report =
        Report.builder()
            .sourceKind(source.kind())
            .charset(source.charset())
            .charsetRule(source.rule())
            .build();
    return new ParseResult(Article.of(body), report);
  }
}
