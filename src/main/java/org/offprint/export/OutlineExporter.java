package org.offprint.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.outline.ArticleOutline;
import org.offprint.model.Article;
import org.offprint.model.OutlineLine;
import org.offprint.parse.Omission;

/**
 * Writes an article as a tree for people to read: in documentation, expected results and bug
 * reports.
 *
 * <pre>
 * article The Salt ferry
 * ├─ title The Salt ferry
 * │  └─ emphasis Salt
 * ├─ author Ines Varga (person, visible)
 * ├─ paragraph Fog lay on the harbour.
 * └─ list
 *    ├─ list-item Rope
 *    └─ list-item Oil
 * </pre>
 *
 * <p>Each line begins, after its guides, with the name of what it stands for: a node's {@link
 * org.offprint.model.Node#type() type}, the name of a list of nodes ({@code caption}), of a fact
 * ({@code published}) or of a role ({@code author}). First come the header, the facts and the
 * contributors, then the body, then the notes. Words are shown once: a paragraph that is all a list
 * item or another container holds stands on the container's line, and texts have no line but that
 * of the node that holds them.
 *
 * <p>The layout is for people; it may gain lines from one version to the next, so programs should
 * read {@code json}.
 */
public final class OutlineExporter implements TextExporter {
  private final int width;
  private final boolean evidence;
  private final @Nullable List<Omission> omissions;

  /** Shows {@value OutlineLine#SHORT} code points of words a line, no evidence, no omissions. */
  public OutlineExporter() {
    this(OutlineLine.SHORT, false, null);
  }

  private OutlineExporter(int width, boolean evidence, @Nullable List<Omission> omissions) {
    this.width = width;
    this.evidence = evidence;
    this.omissions = omissions;
  }

  /**
   * The same exporter with another limit for the words on a line, which does not include guides,
   * names and properties.
   *
   * @param codePoints how many code points of words to show; longer ones end in {@code …}
   * @return the exporter
   * @throws IllegalArgumentException if the width is not positive
   */
  public OutlineExporter withWidth(int codePoints) {
    if (codePoints < 1) {
      throw new IllegalArgumentException("codePoints must be positive, but is " + codePoints);
    }
    return new OutlineExporter(codePoints, evidence, omissions);
  }

  /**
   * The same exporter without a limit on words, or with the usual one. Line ends in them are shown
   * as {@code ⏎}.
   *
   * @param fullText whether to show all words
   * @return the exporter
   */
  public OutlineExporter withFullText(boolean fullText) {
    return withWidth(fullText ? Integer.MAX_VALUE : OutlineLine.SHORT);
  }

  /**
   * The same exporter with or without a line for each witness of the metadata.
   *
   * @param evidence whether to list {@link org.offprint.model.Metadata#evidence()}
   * @return the exporter
   */
  public OutlineExporter withEvidence(boolean evidence) {
    return new OutlineExporter(width, evidence, omissions);
  }

  /**
   * The same exporter that lists, after the article, what a parser left out of it: words as they
   * are, media with their kind, as in {@code image="The ferry"}.
   *
   * @param omissions what was left out, as {@link org.offprint.parse.Report#omissions()} gives it;
   *     if it is empty, the outline says that nothing was
   * @return the exporter
   */
  public OutlineExporter withOmissions(List<Omission> omissions) {
    return new OutlineExporter(width, evidence, List.copyOf(omissions));
  }

  @Override
  public String format() {
    return "outline";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String extension() {
    return "outline";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    new ArticleOutline(width, evidence, omissions).write(article, out);
  }
}
