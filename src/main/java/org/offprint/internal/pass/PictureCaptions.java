package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.BarePicture;
import org.offprint.internal.recognize.people.PictureCredit;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;

/**
 * Finds captions that no element names as such: a paragraph directly after a picture that ends in a
 * word such as "photo" and the name of its maker. Both become a figure.
 */
final class PictureCaptions {
  private static final Rule RULE = Rule.CAPTION_WITH_CREDIT;

  /** Ordinal, as all confidences are. */
  private static final double CONFIDENCE = .8;

  private PictureCaptions() {}

  /** The draft with figures in place of such pictures and paragraphs. */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    List<Block> read = new ArrayList<>(body.size());
    for (Block block : body) {
      int last = read.size() - 1;
      @Nullable Figure figure =
          last >= 0 && block instanceof Paragraph words && BarePicture.is(read.get(last))
              ? figure(read.get(last), words)
              : null;
      if (figure == null) {
        read.add(block);
      } else {
        read.set(last, figure);
      }
    }
    return read.size() == body.size() ? draft : draft.withBody(read);
  }

  private static @Nullable Figure figure(Block picture, Paragraph words) {
    Optional<PictureCredit> credit = PictureCredit.atEnd(words.plainText());
    if (credit.isEmpty()) {
      return null;
    }
    List<Block> content = picture instanceof Figure figure ? figure.content() : List.of(picture);
    List<Block> caption = List.of();
    List<Inline> maker = words.content();
    if (credit.get().from() > 0) {
      Optional<InlineCut> cut = InlineCut.at(words.content(), credit.get().from());
      caption = List.of(cut.map(parts -> words.withContent(parts.before())).orElse(words));
      maker = cut.map(InlineCut::after).orElse(List.of());
    }
    return new Figure(content, caption, maker, PassOrigin.of(words.info(), RULE, CONFIDENCE));
  }
}
