package org.offprint.internal.json.article;

import java.util.Optional;
import org.offprint.model.Block;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Metadata;
import org.offprint.model.PageKind;
import org.offprint.model.PageKindEstimate;
import org.offprint.model.Role;

/** Reads what is known about an article; {@link MetadataWriter} writes it. */
final class MetadataReader {
  private MetadataReader() {}

  static Metadata metadata(Fields fields) {
    return Metadata.builder()
        .url(fields.found("url"))
        .canonicalUrl(fields.found("canonicalUrl"))
        .siteName(fields.found("siteName"))
        .publisher(fields.found("publisher"))
        .language(fields.found("language"))
        .published(Optional.ofNullable(ValueReader.date(fields, "published")))
        .modified(Optional.ofNullable(ValueReader.date(fields, "modified")))
        .saved(Optional.ofNullable(ValueReader.date(fields, "saved")))
        .section(fields.found("section"))
        .keywords(fields.texts("keywords"))
        .description(fields.found("description"))
        .leadImage(Optional.ofNullable(fields.optional("leadImage", ValueReader::media)))
        .license(fields.found("license"))
        .accessNote(fields.found("accessNote"))
        .articleType(fields.found("articleType"))
        .pageKind(Optional.ofNullable(fields.optional("pageKind", MetadataReader::pageKind)))
        .contributors(fields.list("contributors", MetadataReader::contributor))
        .extra(fields.map("extra"))
        .evidence(fields.list("evidence", ValueReader::evidence))
        .build();
  }

  private static PageKindEstimate pageKind(Fields fields) {
    return new PageKindEstimate(
        fields.word("kind", PageKind.class), fields.number("confidence", 1));
  }

  private static Contributor contributor(Fields fields) {
    return Contributor.builder()
        .name(fields.text("name"))
        .kind(fields.word("kind", ContributorKind.class, ContributorKind.UNKNOWN))
        .role(fields.code("role", Role::of, Role.AUTHOR))
        .certainty(fields.word("certainty", Certainty.class))
        .position(fields.found("position"))
        .affiliations(fields.texts("affiliations"))
        .bio(new NodeReader().nodes(fields.array("bio"), Block.class))
        .place(fields.found("place"))
        .url(fields.found("url"))
        .email(fields.found("email"))
        .handle(fields.found("handle"))
        .image(Optional.ofNullable(fields.optional("image", ValueReader::media)))
        .identifier(fields.found("identifier"))
        .build();
  }
}
