package exporters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Node;
import org.offprint.model.Quotation;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;

/** Who wrote an article and who speaks in it, each with a name to refer to. */
final class TeiPersons {
  /** Names of persons and organizations, in the order of contributors and then of the text. */
  private final Map<String, String> ids = new LinkedHashMap<>();

  private final Map<String, String> descriptions = new LinkedHashMap<>();
  private final List<Contributor> contributors;

  TeiPersons(Article article, Identifiers names) {
    contributors = article.metadata().contributors();
    contributors.forEach(
        contributor -> ids.computeIfAbsent(contributor.name(), name -> next(names)));
    article.stream()
        .flatMap(TeiPersons::speakers)
        .forEach(
            speaker -> {
              if (speaker.description() != null) {
                descriptions.putIfAbsent(known(speaker), speaker.description());
              }
              ids.computeIfAbsent(known(speaker), name -> next(names));
            });
  }

  private String next(Identifiers names) {
    return names.name("person-" + (ids.size() + 1));
  }

  private static Stream<Speaker> speakers(Node node) {
    if (node instanceof SpeechTurn turn) {
      return Stream.ofNullable(turn.speaker());
    }
    return node instanceof Quotation quotation ? quotation.speaker().stream() : Stream.empty();
  }

  private static String known(Speaker speaker) {
    return speaker.contributor() == null ? speaker.name() : speaker.contributor();
  }

  /** A pointer to who speaks, or null. */
  @Nullable String who(@Nullable Speaker speaker) {
    String id = speaker == null ? null : ids.get(known(speaker));
    return id == null ? null : '#' + id;
  }

  /** A pointer to a contributor. */
  @Nullable String who(Contributor contributor) {
    return '#' + ids.get(contributor.name());
  }

  /** Adds all of them, or nothing if there are none. */
  void add(Markup out, TeiBlocks blocks) {
    if (ids.isEmpty()) {
      return;
    }
    out.block("particDesc").block("listPerson");
    ids.forEach(
        (name, id) -> {
          List<Contributor> same =
              contributors.stream().filter(contributor -> contributor.name().equals(name)).toList();
          boolean organization =
              same.stream().anyMatch(known -> known.kind() == ContributorKind.ORGANIZATION);
          out.block("person", "xml:id", id, "role", organization ? "organization" : null);
          out.line("persName", name);
          if (same.isEmpty() && descriptions.containsKey(name)) {
            out.line("occupation", descriptions.get(name));
          }
          same.forEach(contributor -> facts(contributor, out, blocks));
          out.end();
        });
    out.end().end();
  }

  private static void facts(Contributor contributor, Markup out, TeiBlocks blocks) {
    contributor.position().ifPresent(position -> out.line("occupation", position));
    contributor.affiliations().forEach(name -> out.line("affiliation", name));
    contributor.place().ifPresent(place -> out.line("residence", place));
    contributor.identifier().ifPresent(value -> out.line("idno", value));
    contributor
        .url()
        .flatMap(SafeAddress::link)
        .ifPresent(url -> out.line("idno", url, "type", "URL"));
    contributor.email().ifPresent(email -> out.line("idno", email, "type", "email"));
    contributor.handle().ifPresent(handle -> out.line("idno", handle, "type", "handle"));
    contributor
        .image()
        .flatMap(image -> SafeAddress.picture(image.url()))
        .ifPresent(url -> out.block("figure").block("graphic", "url", url).end().end());
    if (!contributor.bio().isEmpty()) {
      out.block("note", "type", "bio").nodes(contributor.bio(), blocks).end();
    }
  }

  /** Roles that are authors, which TEI distinguishes from all others. */
  static boolean isAuthor(Contributor contributor) {
    return Set.of("author", "teller").contains(contributor.role().code());
  }
}
