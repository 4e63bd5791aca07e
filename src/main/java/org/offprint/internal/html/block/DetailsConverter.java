package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.Inline;

/**
 * {@code details}: what a page hides under a summary becomes a box with the summary as its title.
 * Where the summary is a heading of the text, or there is none, the element is looked through.
 */
final class DetailsConverter {
  private final Blocks builder;

  DetailsConverter(Blocks builder) {
    this.builder = builder;
  }

  List<Block> convert(KeptElement kept) {
    KeptElement summary = null;
    KeptElement rest = new KeptElement(kept.element());
    for (Object part : kept.parts()) {
      boolean first =
          summary == null && part instanceof KeptElement inner && inner.tag().equals("summary");
      if (first) {
        summary = (KeptElement) part;
      } else {
        rest.parts().add(part);
      }
    }
    if (summary == null || !summary.elements("h1", "h2", "h3", "h4", "h5", "h6").isEmpty()) {
      return builder.blocks(kept);
    }
    List<Inline> title = builder.line(summary.runs());
    if (title.isEmpty()) {
      return builder.blocks(kept);
    }
    List<Block> content = new ArrayList<>(builder.media(summary.runs()));
    content.addAll(builder.blocks(rest));
    return content.isEmpty()
        ? builder.blocks(kept)
        : List.of(
            new Aside(AsideKind.DETAILS, title, content, builder.info(kept, Rule.DETAILS_ELEMENT)));
  }
}
