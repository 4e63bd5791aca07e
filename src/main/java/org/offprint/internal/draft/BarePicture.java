package org.offprint.internal.draft;

import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;

/** A picture, or a figure of pictures, that has no caption and no credit. */
public final class BarePicture {
  private BarePicture() {}

  /** Whether a block is one. */
  public static boolean is(Block block) {
    if (block instanceof Figure figure) {
      return figure.caption().isEmpty()
          && figure.credit().isEmpty()
          && figure.content().stream().allMatch(BarePicture::is);
    }
    return block instanceof MediaBlock medium && medium.media().kind() == MediaKind.IMAGE;
  }
}
