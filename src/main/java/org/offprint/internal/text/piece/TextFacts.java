package org.offprint.internal.text.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.people.Contributors;
import org.offprint.internal.rule.Rule;
import org.offprint.model.ArticleDate;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Origin;
import org.offprint.model.Role;
import org.offprint.model.TextRange;

/** The facts that the rules found out about the article, apart from its blocks. */
public final class TextFacts {
  private final Contributors contributors = new Contributors();
  private final List<Evidence> evidence = new ArrayList<>();
  private @Nullable ArticleDate published;
  private @Nullable ArticleDate modified;
  private @Nullable Dateline dateline;

  public Contributors contributors() {
    return contributors;
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  public Optional<ArticleDate> published() {
    return Optional.ofNullable(published);
  }

  public Optional<ArticleDate> modified() {
    return Optional.ofNullable(modified);
  }

  public Optional<Dateline> dateline() {
    return Optional.ofNullable(dateline);
  }

  public void dateline(Dateline dateline) {
    this.dateline = dateline;
  }

  /** Notes a date of publication; the first one found is believed. */
  public void published(ArticleDate date, Piece where, Rule rule) {
    boolean first = published == null;
    published = first ? date : published;
    note(Fact.PUBLISHED, date.raw(), Certainty.VISIBLE, first, where, rule);
  }

  /** Notes a date of change; the first one found is believed. */
  public void modified(ArticleDate date, Piece where, Rule rule) {
    boolean first = modified == null;
    modified = first ? date : modified;
    note(Fact.MODIFIED, date.raw(), Certainty.VISIBLE, first, where, rule);
  }

  /**
   * Notes a contributor. One who is known by that name already is not noted twice, but what is new
   * about them is.
   */
  public void contributor(Contributor found, Piece where, Rule rule) {
    Fact fact = found.role().equals(Role.AUTHOR) ? Fact.AUTHOR : Fact.CONTRIBUTOR;
    contributors.add(found);
    note(fact, found.name(), found.certainty(), true, where, rule);
  }

  /** Notes a witness. */
  public void note(
      Fact fact, String value, Certainty certainty, boolean chosen, Piece where, Rule rule) {
    TextRange range = new TextRange(where.start(), where.end());
    evidence.add(
        new Evidence(
            fact.field(),
            value,
            EvidenceSource.VISIBLE_TEXT,
            certainty,
            chosen,
            new Origin(range, rule.code(), where.confidence())));
  }
}
