package org.offprint.internal.export.outline;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Article;
import org.offprint.model.OutlineLine;
import org.offprint.parse.Omission;

/**
 * Writes the outline of an article, and of what was left out of it.
 *
 * @param width how many code points of words a line shows
 * @param evidence whether the witnesses of the metadata are listed
 * @param omissions what was left out, or {@code null} not to speak of it
 */
public record ArticleOutline(int width, boolean evidence, @Nullable List<Omission> omissions) {
  public void write(Article article, Appendable out) throws IOException {
    NodeOutline nodes = new NodeOutline(width);
    String title = nodes.cut(article.title());
    String line = title.isEmpty() ? "article" : "article " + title;
    OutlineTree.write(new OutlineEntry(line, () -> entries(article, nodes)), out);
    if (omissions != null) {
      write(omissions, out);
    }
  }

  private Stream<OutlineEntry> entries(Article article, NodeOutline nodes) {
    return Stream.of(
            new HeaderOutline(nodes).entries(article),
            new MetadataOutline(nodes, evidence).entries(article.metadata()),
            nodes.entries(article.body()),
            nodes.entries(article.notes()))
        .flatMap(entries -> entries);
  }

  private void write(List<Omission> omissions, Appendable out) throws IOException {
    if (omissions.isEmpty()) {
      out.append("Left out: nothing\n");
      return;
    }
    Stream<OutlineEntry> entries = omissions.stream().map(this::omission).map(OutlineEntry::leaf);
    OutlineTree.write(new OutlineEntry("Left out:", () -> entries), out);
  }

  private String omission(Omission omission) {
    boolean all = width == Integer.MAX_VALUE;
    String words = all ? omission.text().strip() : omission.preview();
    String shown = omission.isMedium() ? EnumWord.of(omission.kind()) + "=\"" + words + '"' : words;
    String line = "omission " + omission.rule() + ' ' + omission.place() + ' ' + shown;
    return OutlineLine.cut(line, Integer.MAX_VALUE);
  }
}
