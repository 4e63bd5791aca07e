package org.offprint.internal.export.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.ArticleDate;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Evidence;
import org.offprint.model.Media;
import org.offprint.model.Metadata;
import org.offprint.model.Origin;

/** The entries for what is known about an article: facts first, then the people, then witnesses. */
final class MetadataOutline {
  private final NodeOutline nodes;
  private final boolean evidence;

  /** Lists the witnesses only if asked to. */
  MetadataOutline(NodeOutline nodes, boolean evidence) {
    this.nodes = nodes;
    this.evidence = evidence;
  }

  Stream<OutlineEntry> entries(Metadata metadata) {
    Stream<OutlineEntry> facts = facts(metadata).stream().map(OutlineEntry::leaf);
    Stream<OutlineEntry> people =
        metadata.contributors().stream().map(person -> contributor(person, metadata.evidence()));
    Stream<OutlineEntry> witnesses =
        evidence ? metadata.evidence().stream().map(MetadataOutline::witness) : Stream.empty();
    return Stream.concat(facts, Stream.concat(people, witnesses));
  }

  private List<String> facts(Metadata metadata) {
    List<String> lines = new ArrayList<>();
    word(lines, "url", metadata.url());
    word(lines, "canonical-url", metadata.canonicalUrl());
    quoted(lines, "site", metadata.siteName());
    quoted(lines, "publisher", metadata.publisher());
    word(lines, "language", metadata.language());
    date(lines, "published", metadata.published());
    date(lines, "modified", metadata.modified());
    date(lines, "saved", metadata.saved());
    quoted(lines, "section", metadata.section());
    if (!metadata.keywords().isEmpty()) {
      FactLine line = new FactLine("keywords");
      metadata.keywords().forEach(line::quoted);
      lines.add(line.toString());
    }
    metadata.description().ifPresent(words -> lines.add("description " + nodes.cut(words)));
    word(lines, "lead-image", metadata.leadImage().map(Media::url));
    quoted(lines, "license", metadata.license());
    quoted(lines, "access-note", metadata.accessNote());
    word(lines, "article-type", metadata.articleType());
    metadata
        .extra()
        .forEach((name, value) -> lines.add(new FactLine("extra").property(name, value) + ""));
    return lines;
  }

  private static void word(List<String> lines, String name, Optional<String> value) {
    value.ifPresent(word -> lines.add(new FactLine(name).word(word).toString()));
  }

  private static void quoted(List<String> lines, String name, Optional<String> value) {
    value.ifPresent(words -> lines.add(new FactLine(name).quoted(words).toString()));
  }

  private static void date(List<String> lines, String name, Optional<ArticleDate> value) {
    value.ifPresent(
        date -> {
          FactLine line = new FactLine(name).word(date.iso());
          if (!date.raw().equals(date.iso())) {
            line.property("raw", date.raw());
          }
          lines.add(line.toString());
        });
  }

  private OutlineEntry contributor(Contributor person, List<Evidence> evidence) {
    FactLine line = new FactLine(person.role().code());
    line.word(person.name()).word('(' + standing(person, evidence) + ')');
    person.position().ifPresent(position -> line.property("position", position));
    person.affiliations().forEach(body -> line.property("affiliation", body));
    person.place().ifPresent(place -> line.property("place", place));
    person.url().ifPresent(url -> line.property("url", url));
    person.email().ifPresent(email -> line.property("email", email));
    person.handle().ifPresent(handle -> line.property("handle", handle));
    person.image().ifPresent(image -> line.property("image", image.url()));
    person.identifier().ifPresent(identifier -> line.property("identifier", identifier));
    return new OutlineEntry(line.toString(), () -> nodes.named("bio", person.bio()));
  }

  /** What kind of contributor, and how that is known. */
  private static String standing(Contributor person, List<Evidence> evidence) {
    String kind = person.kind() == ContributorKind.UNKNOWN ? "" : EnumWord.of(person.kind()) + ", ";
    String certainty = EnumWord.of(person.certainty());
    String from =
        person.certainty() == Certainty.INFERRED
            ? inference(person, evidence).map(origin -> " from " + origin.rule()).orElse("")
            : "";
    return kind + certainty + from;
  }

  private static Optional<Origin> inference(Contributor person, List<Evidence> evidence) {
    return evidence.stream()
        .filter(witness -> witness.chosen() && witness.certainty() == Certainty.INFERRED)
        .filter(witness -> witness.field().equals(person.role().code()))
        .filter(witness -> witness.value().equals(person.name()))
        .map(Evidence::origin)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static OutlineEntry witness(Evidence witness) {
    FactLine line = new FactLine("evidence");
    line.word(witness.field()).quoted(witness.value());
    line.word(witness.source().code()).constant(witness.certainty());
    if (witness.chosen()) {
      line.word("chosen");
    }
    return OutlineEntry.leaf(line.toString());
  }
}
