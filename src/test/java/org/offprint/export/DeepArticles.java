package org.offprint.export;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Metadata;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;
import org.offprint.model.Text;

/** Articles as deep, and as wide, as they get. */
final class DeepArticles {
  private DeepArticles() {}

  static Table table(TableCell cell) {
    return Table.of(List.of(), List.of(), List.of(TableRow.of(List.of(cell))), List.of());
  }

  /** Tables in table cells and quotations in quotations, in body and bio. */
  static Article deepest() {
    NodeInfo info = EverythingArticle.create().headings().get(0).info();
    var attribution = EverythingArticle.create().quotations().get(0).attribution();
    Inline inline = new Text("Deep.", info);
    for (int depth = 1; depth < 45; depth++) {
      inline =
          new InlineQuotation(
              "“", List.of(inline), "”", QuotationFunction.SPEECH, "u", attribution, info);
    }
    Block block = new Paragraph(List.of(inline), info);
    for (int depth = 46; depth < 97; depth += 3) {
      block = table(TableCell.of("x").withContent(block)).withInfo(info);
    }
    for (int depth = 97; depth < Article.MAX_DEPTH; depth++) {
      block =
          new BlockQuotation(
              BlockQuotationKind.BLOCK, List.of(block), List.of(), attribution, info);
    }
    Contributor teller =
        Contributor.builder().name("Bo Lind").certainty(Certainty.VISIBLE).addBio(block).build();
    return Article.of(List.of(block))
        .withMetadata(Metadata.builder().addContributors(teller).build());
  }

  /** At least that many nodes, three to a block. */
  static Article wide(int nodes) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < nodes / 3; i++) {
      Text text = Text.of("Boat number " + i + " left the harbour before the fog came in.");
      body.add(
          i % 10 == 0 ? Heading.of(2, "Boat " + i) : Paragraph.of(List.of(text, Text.of("!"))));
    }
    return Article.of(body);
  }
}
