package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.header.HeaderPart;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.role.RunPlace;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.model.Byline;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/** Builds the header of an article from the runs that belong to it. */
public final class HeaderBuilder {
  private final BlockBuilder blocks;
  private final Header.Builder header = Header.builder();
  private boolean titled;
  private @Nullable Byline byline;

  private HeaderBuilder(BlockBuilder blocks) {
    this.blocks = blocks;
  }

  /**
   * The header of a page.
   *
   * @param title the title where no run shows it, or {@code null}
   */
  public static Header header(RunRoles roles, BlockBuilder blocks, @Nullable String title) {
    HeaderBuilder builder = new HeaderBuilder(blocks);
    for (Run run : roles.in(RunPlace.HEADER)) {
      builder.add(run, roles.of(run).part());
    }
    if (!builder.titled && title != null && !title.isBlank()) {
      builder.header.addTitle(Text.of(title));
    }
    return builder.header.byline(Optional.ofNullable(builder.byline)).build();
  }

  private void add(Run run, @Nullable HeaderPart part) {
    NodeInfo info = blocks.info(run);
    if (part == HeaderPart.TITLE) {
      if (titled) {
        header.addTitle(Text.of(" "));
      }
      header.addAllTitle(blocks.inlines().of(run, info));
      titled = true;
    } else if (part == HeaderPart.KICKER) {
      header.addAllKicker(blocks.inlines().of(run, info));
    } else if (part == HeaderPart.STANDFIRST) {
      header.addStandfirst(new Paragraph(blocks.inlines(run), info));
    } else if (part == HeaderPart.BYLINE) {
      List<Inline> words = blocks.inlines(run);
      byline =
          byline == null
              ? new Byline(words, info)
              : byline.withContent(joined(byline.content(), words));
    } else if (part == HeaderPart.CREDIT) {
      header.addCredits(new Byline(blocks.inlines(run), info));
    }
  }

  /** A byline that the page sets on several lines: "By", and a name in a box of its own. */
  private static List<Inline> joined(List<Inline> line, List<Inline> next) {
    List<Inline> joined = new ArrayList<>(line);
    joined.add(Text.of(" "));
    joined.addAll(next);
    return joined;
  }
}
