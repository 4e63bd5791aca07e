package org.offprint.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Role;
import org.offprint.model.Text;
import org.offprint.source.KnownFacts;

/**
 * Fills what an article does not say itself with what was known about it before. Each fact is
 * evidence, whether or not it was needed.
 */
final class KnownBefore {
  private KnownBefore() {}

  /** The article with these facts, the same one if nothing is known. */
  static Article fill(Article article, KnownFacts known) {
    if (known.equals(KnownFacts.NONE)) {
      return article;
    }
    Metadata metadata = article.metadata();
    Header header = article.header();
    List<Evidence> evidence = new ArrayList<>(metadata.evidence());
    String title = known.title();
    if (title != null && !title.isBlank()) {
      boolean missing = header.title().isEmpty();
      evidence.add(evidence(Fact.TITLE, title, missing || article.title().equals(title)));
      header = missing ? header.withTitle(Text.of(title)) : header;
    }
    String author = known.author();
    if (author != null && !author.isBlank()) {
      boolean missing = metadata.contributors().isEmpty();
      evidence.add(evidence(Fact.AUTHOR, author, missing || names(metadata, author)));
      metadata = missing ? metadata.withContributors(contributors(author)) : metadata;
    }
    @Nullable ArticleDate published = known.published();
    if (published != null) {
      boolean missing = metadata.published().isEmpty();
      evidence.add(evidence(Fact.PUBLISHED, published.raw(), missing));
      metadata = missing ? metadata.withPublished(published) : metadata;
    }
    return article.withHeader(header).withMetadata(metadata.withEvidence(evidence));
  }

  private static Evidence evidence(Fact fact, String value, boolean chosen) {
    return new Evidence(
        fact.field(), value, EvidenceSource.CONTAINER, Certainty.DECLARED, chosen, null);
  }

  private static boolean names(Metadata metadata, String author) {
    return metadata.contributors().stream().anyMatch(known -> known.name().equals(author));
  }

  /** The people or the organisation in a name; as it stands if it looks like neither. */
  private static List<Contributor> contributors(String author) {
    List<Credit> credits = BylineReader.signatures(author);
    List<Credit> all =
        credits.isEmpty()
            ? List.of(new Credit(author, ContributorKind.UNKNOWN, Role.AUTHOR, null, null))
            : credits;
    return all.stream().map(credit -> credit.contributor(Certainty.DECLARED)).toList();
  }
}
