package org.offprint.traverse;

import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.Inline;
import org.offprint.model.Link;
import org.offprint.model.MediaBlock;

/**
 * Ready-made transforms.
 *
 * <pre>{@code
 * Article slim = Transforms.withoutFigures().then(Transforms.shiftHeadings(1)).apply(article);
 * }</pre>
 */
public final class Transforms {
  private Transforms() {}

  /**
   * Moves every heading down by some levels, or up, and no further than level 6 or 1.
   *
   * @param levels how many; negative to move up
   * @return the transform
   */
  public static Transform shiftHeadings(int levels) {
    return new HeadingShift(levels);
  }

  /**
   * Closes the gaps between the levels of headings: none is more than one level below the one that
   * it belongs to. The highest level in the article is unchanged, and so is which heading belongs
   * to which: levels 2, 4, 3, 2 become 2, 3, 3, 2. Headings inside other blocks count as they come
   * in reading order.
   *
   * @return the transform
   */
  public static Transform gapFreeHeadings() {
    return new GapFreeHeadings();
  }

  /**
   * Removes links and keeps their content.
   *
   * @return the transform
   */
  public static Transform withoutLinks() {
    return new Rewriter() {
      @Override
      public List<Inline> visitLink(Link node) {
        return node.content();
      }
    };
  }

  /**
   * Deletes figures with their captions and credits, and media that stand in the text as a block.
   * Pictures inside a line stay.
   *
   * @return the transform
   */
  public static Transform withoutFigures() {
    return new Rewriter() {
      @Override
      public List<Block> visitFigure(Figure node) {
        return List.of();
      }

      @Override
      public List<Block> visitMediaBlock(MediaBlock node) {
        return List.of();
      }
    };
  }

  /**
   * Gives every block an id that depends on what it says and not on where it stands, so that it
   * does not change when other blocks are added or removed: its type and the first eight
   * hexadecimal digits of the SHA-256 of its text in UTF-8, such as {@code paragraph-1f0c4a7e}. The
   * text is the plain text in Unicode's normal form C with each run of white space as one space and
   * none at the ends; a block without text counts with the addresses of the media in it, one to a
   * line.
   *
   * <p>Ids that are there stay. Where an id is taken already, {@code -2} is added, or {@code -3}
   * and so on; inner blocks come before outer ones, and else blocks come in reading order. Costs
   * O(characters × depth).
   *
   * @return the transform
   */
  public static Transform stableIds() {
    return new StableIds();
  }
}
