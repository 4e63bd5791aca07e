package org.offprint.internal.json.article;

import org.offprint.internal.json.JsonOutput;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Metadata;
import org.offprint.model.PageKindEstimate;
import org.offprint.model.Role;

/** Writes what is known about an article; {@link MetadataReader} reads it. */
final class MetadataWriter {
  private final JsonOutput out;
  private final ValueWriter values;
  private final NodeWriter nodes;

  MetadataWriter(JsonOutput out, ValueWriter values, NodeWriter nodes) {
    this.out = out;
    this.values = values;
    this.nodes = nodes;
  }

  /** Writes the properties, not the object around them. */
  void properties(Metadata metadata) {
    out.text("url", metadata.url().orElse(null));
    out.text("canonicalUrl", metadata.canonicalUrl().orElse(null));
    out.text("siteName", metadata.siteName().orElse(null));
    out.text("publisher", metadata.publisher().orElse(null));
    out.text("language", metadata.language().orElse(null));
    values.date("published", metadata.published().orElse(null));
    values.date("modified", metadata.modified().orElse(null));
    values.date("saved", metadata.saved().orElse(null));
    out.text("section", metadata.section().orElse(null));
    out.texts("keywords", metadata.keywords());
    out.text("description", metadata.description().orElse(null));
    values.media("leadImage", metadata.leadImage().orElse(null));
    out.text("license", metadata.license().orElse(null));
    out.text("accessNote", metadata.accessNote().orElse(null));
    out.text("articleType", metadata.articleType().orElse(null));
    metadata.pageKind().ifPresent(this::pageKind);
    if (!metadata.contributors().isEmpty()) {
      out.beginArray("contributors");
      metadata.contributors().forEach(this::contributor);
      out.endArray();
    }
    out.map("extra", metadata.extra());
    if (!metadata.evidence().isEmpty()) {
      out.beginArray("evidence");
      metadata.evidence().forEach(values::evidence);
      out.endArray();
    }
  }

  private void pageKind(PageKindEstimate estimate) {
    out.beginObject("pageKind");
    out.word("kind", estimate.kind());
    out.number("confidence", estimate.confidence(), 1);
    out.endObject();
  }

  private void contributor(Contributor contributor) {
    out.beginObject();
    out.text("name", contributor.name());
    out.word("kind", contributor.kind(), ContributorKind.UNKNOWN);
    out.text("role", contributor.role().code(), Role.AUTHOR.code());
    out.word("certainty", contributor.certainty());
    out.text("position", contributor.position().orElse(null));
    out.texts("affiliations", contributor.affiliations());
    nodes.nodes("bio", contributor.bio());
    out.text("place", contributor.place().orElse(null));
    out.text("url", contributor.url().orElse(null));
    out.text("email", contributor.email().orElse(null));
    out.text("handle", contributor.handle().orElse(null));
    values.media("image", contributor.image().orElse(null));
    out.text("identifier", contributor.identifier().orElse(null));
    out.endObject();
  }
}
