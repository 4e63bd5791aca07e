package org.offprint.export;

import java.io.IOException;
import org.offprint.internal.json.linked.LinkedDataWriter;
import org.offprint.model.Article;

/**
 * Writes what an article says about itself as JSON-LD in the terms of schema.org, as search engines
 * and archives read it.
 *
 * <p>The type is the one the publisher named if schema.org has it among its articles, else {@code
 * Article}; an article with live updates is a {@code LiveBlogPosting}. Title, standfirst, dates as
 * precise as they are known, people by their roles, publisher, site, language, section, keywords,
 * lead picture, licence, access and the text of the body are properties of it; corrections, live
 * updates and quotations whose speaker is known are things of their own. Where there is no
 * description, the standfirst is used. What is not known is left out: a contributor who may be a
 * person or an organisation has no type. The byline as printed and pictures in the text have no
 * place.
 *
 * <p>The text can stand in a {@code script} element as it is: {@code <}, U+2028 and U+2029 are
 * escaped. Half of a surrogate pair is written as U+FFFD, and addresses that are neither {@code
 * http}, {@code https}, {@code mailto}, {@code tel} nor relative are left out. Not everything in an
 * article has a place here; {@link JsonExporter} is the format without loss.
 *
 * <p>Immutable and safe to share between threads. Writing costs O(article), and again the words of
 * a quotation for each quotation around it.
 */
public final class JsonLdExporter implements TextExporter {
  private static final LinkedDataWriter WRITER = new LinkedDataWriter(SafeAddress::link);

  /** The only kind there is. */
  public JsonLdExporter() {}

  /** {@inheritDoc} It is {@code jsonld}. */
  @Override
  public String format() {
    return "jsonld";
  }

  /** {@inheritDoc} It is {@code application/ld+json}. */
  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  /** {@inheritDoc} It is {@code jsonld}. */
  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    WRITER.write(article, out);
  }
}
