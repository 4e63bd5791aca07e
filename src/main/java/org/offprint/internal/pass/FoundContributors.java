package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.people.Contributors;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Contributor;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Role;

/** The contributors to an article: those known before a pass, and those that the pass finds. */
final class FoundContributors {
  private final Metadata metadata;
  private final Contributors known = new Contributors();
  private final List<Evidence> evidence = new ArrayList<>();

  FoundContributors(ArticleDraft draft) {
    metadata = draft.metadata();
    for (Contributor contributor : metadata.contributors()) {
      known.add(contributor);
    }
  }

  /** All of them so far. */
  Contributors known() {
    return known;
  }

  /** Adds somebody who is named by a node of the body. */
  void add(Contributor found, Node where, Rule rule, double confidence) {
    known.add(found);
    Fact fact = found.role().equals(Role.AUTHOR) ? Fact.AUTHOR : Fact.CONTRIBUTOR;
    @Nullable Origin origin = PassOrigin.of(where.info(), rule, confidence).origin();
    evidence.add(
        new Evidence(
            fact.field(),
            found.name(),
            EvidenceSource.VISIBLE_TEXT,
            found.certainty(),
            true,
            origin));
  }

  /** The facts with them. */
  Metadata metadata() {
    List<Evidence> all = new ArrayList<>(metadata.evidence());
    all.addAll(evidence);
    return metadata.withContributors(known.all()).withEvidence(all);
  }
}
