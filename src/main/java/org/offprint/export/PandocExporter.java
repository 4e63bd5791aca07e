package org.offprint.export;

import java.io.IOException;
import java.util.Objects;
import org.offprint.internal.export.pandoc.PandocDocument;
import org.offprint.model.Article;

/**
 * Writes an article as a document of pandoc, in JSON, from which pandoc makes any format that it
 * can write, as by {@code pandoc -f json -t docx}.
 *
 * <p>Title, authors, dates, language, keywords and the like are the document's metadata, with the
 * standfirst as {@code abstract}, and kicker and byline as printed. The body follows, with a
 * dateline that has a line of its own before it, further credits and the contributors' bios after
 * it. Notes stand where the text first leads to them; later marks are superscript links there, and
 * a note that nothing leads to stands at the end. pandoc counts them; their labels are not written.
 * Raw markup is never written, and only addresses that lead somewhere: {@code http}, {@code https},
 * {@code mailto}, {@code tel}, relative ones, and pictures in {@code data:} addresses; of others
 * the words stay.
 *
 * <p>What pandoc has no type for is a {@code Div} or {@code Span} with classes that say what it is:
 * {@code pull-quotation}, {@code epigraph}, {@code aside}, {@code editorial-note}, {@code
 * speech-turn}, {@code live-update}, {@code embed}, {@code figure} (before version 1.23), the kind
 * of a custom node, and {@code quotation} for an inline quotation, whose marks are words in it, as
 * they were written. The boxes of tasks are {@code ☐} and {@code ☒}, as pandoc writes them; films
 * and recordings are links, and so are pictures whose address ends in a name that pictures do not
 * have, such as {@code .php}: pandoc would embed what is there, and a browser run it.
 *
 * <p>Immutable and safe to share between threads. Writing costs O(nodes + characters).
 */
public final class PandocExporter implements TextExporter {
  private final PandocApiVersion version;

  /** An exporter for version 1.23. */
  public PandocExporter() {
    this(PandocApiVersion.V1_23);
  }

  private PandocExporter(PandocApiVersion version) {
    this.version = version;
  }

  /**
   * An exporter for another version of pandoc's format.
   *
   * @param version the version
   * @return the exporter
   */
  public PandocExporter withApiVersion(PandocApiVersion version) {
    return new PandocExporter(Objects.requireNonNull(version, "version"));
  }

  /** {@inheritDoc} It is {@code pandoc}. */
  @Override
  public String format() {
    return "pandoc";
  }

  /** {@inheritDoc} It is {@code application/json}. */
  @Override
  public String mediaType() {
    return "application/json";
  }

  /** {@inheritDoc} It is {@code json}. */
  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    PandocDocument.write(article, version, out);
  }
}
