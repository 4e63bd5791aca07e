package org.offprint.internal.pass;

import java.util.List;
import org.offprint.internal.recognize.Contributors;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;

/**
 * The end of a body in which the name of a known author stands alone, nowhere else in it, and one
 * paragraph after it, which tells who that is.
 */
record AuthorBox(List<Block> body, Contributors contributors) {
  private static final int LONGEST_NAME = 60;

  /**
   * Takes the name and the note out of the body.
   *
   * @param index where the name may stand
   * @param credits where the name goes
   * @return whether it was one
   */
  boolean read(int index, List<Byline> credits) {
    if (index != body.size() - 2 || !(body.get(index + 1) instanceof Paragraph bio)) {
      return false;
    }
    Block line = body.get(index);
    String name = line instanceof Paragraph || line instanceof Heading ? line.plainText() : "";
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || !contributors.knows(name)
        || isLabel(name, index)) {
      return false;
    }
    contributors.add(
        Contributor.builder()
            .name(name)
            .kind(ContributorKind.PERSON)
            .certainty(Certainty.VISIBLE)
            .addBio(bio)
            .build());
    body.remove(index + 1);
    body.remove(index);
    credits.add(0, new Byline(content(line), line.info()));
    return true;
  }

  /** Whether the name opens other parts of the body: it then tells who speaks. */
  private boolean isLabel(String name, int index) {
    return body.subList(0, index).stream().anyMatch(block -> block.plainText().equals(name));
  }

  private static List<Inline> content(Block line) {
    return line instanceof Heading heading ? heading.content() : ((Paragraph) line).content();
  }
}
