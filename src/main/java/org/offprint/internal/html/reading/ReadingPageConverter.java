package org.offprint.internal.html.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.block.BlockBuilder;
import org.offprint.internal.html.block.ElementConverter;
import org.offprint.internal.html.block.KeptElement;
import org.offprint.internal.html.block.QuotationConverter;
import org.offprint.internal.html.block.TableConverter;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.ArticleDate;
import org.offprint.model.Aside;
import org.offprint.model.AsideKind;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.CustomBlock;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Strong;
import org.offprint.model.Text;

/** The elements of a reading page whose classes say more than their tags. */
public final class ReadingPageConverter implements ElementConverter {
  private static final Set<String> BOXES =
      Set.of(
          "turn question",
          "turn answer",
          "turn other",
          "update",
          "update key-event",
          "post",
          "editorial-note",
          "citation",
          "custom");

  private final BlockBuilder builder;
  private final TableConverter tables;
  private final List<Run> labels;

  /**
   * @param labels where to put the lines whose words are not text of the article: they describe
   *     what the page does not show
   */
  public ReadingPageConverter(BlockBuilder builder, List<Run> labels) {
    this.builder = builder;
    this.labels = labels;
    tables = new TableConverter(builder);
  }

  /** Whether an element without meaning of its own has one by its class. */
  public static boolean isBox(Element element) {
    return BOXES.contains(element.className());
  }

  @Override
  public @Nullable List<Block> convert(KeptElement kept) {
    Element element = kept.element();
    String name = element.className();
    return switch (name) {
      case "turn question", "turn answer", "turn other" -> turn(kept, name.substring(5));
      case "update", "update key-event" -> update(kept, name.endsWith("event"));
      case "post" -> post(kept);
      case "editorial-note" -> note(kept);
      case "pull-quotation" -> pull(kept);
      case "box" -> box(kept);
      case "embed" -> embed(kept);
      case "custom" -> custom(kept);
      case "medium" -> medium(kept);
      case "heading" -> heading(kept);
      default ->
          switch (kept.tag()) {
            case "blockquote" -> quotation(kept);
            case "figure" -> figure(kept);
            case "table" -> DeclaredTable.of(kept, builder, tables);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(kept);
            default -> null;
          };
    };
  }

  private void addLabel(@Nullable KeptElement line) {
    if (line != null) {
      line.runs().stream().filter(run -> !run.isMedium()).forEach(labels::add);
    }
  }

  private NodeInfo info(KeptElement kept) {
    return builder.info(kept, Rule.DECLARED_ELEMENT);
  }

  private @Nullable List<Block> heading(KeptElement kept) {
    String level = kept.element().attr("data-level");
    List<Inline> content = builder.line(kept.runs());
    boolean known = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6';
    return known && !content.isEmpty()
        ? List.of(new Heading(level.charAt(0) - '0', content, info(kept)))
        : null;
  }

  /** Takes the first part with a tag and class out of an element. */
  private static @Nullable KeptElement take(KeptElement kept, String tag, String name) {
    for (Object part : kept.parts()) {
      if (part instanceof KeptElement inner
          && inner.tag().equals(tag)
          && inner.element().className().equals(name)) {
        kept.parts().remove(part);
        return inner;
      }
    }
    return null;
  }

  private List<Inline> line(@Nullable KeptElement kept) {
    return kept == null ? List.of() : builder.line(kept.runs());
  }

  /** A copy whose parts can be taken out. */
  private static KeptElement copy(KeptElement kept) {
    KeptElement copy = new KeptElement(kept.element());
    copy.parts().addAll(kept.parts());
    return copy;
  }

  /**
   * The title, source and caption of a box without other content. The remaining element is empty
   * and is not converted again: that would double the work at every level.
   */
  private List<Block> linesAround(KeptElement kept, KeptElement rest) {
    Set<Object> empty = Collections.newSetFromMap(new IdentityHashMap<>());
    empty.addAll(rest.parts());
    KeptElement lines = copy(kept);
    lines.parts().removeIf(empty::contains);
    return builder.blocks(lines);
  }

  private List<Block> quotation(KeptElement kept) {
    KeptElement rest = copy(kept);
    List<Inline> citation = citation(rest);
    List<Block> content = builder.blocks(rest);
    boolean epigraph = kept.element().attr("role").equals("doc-epigraph");
    return content.isEmpty()
        ? linesAround(kept, rest)
        : List.of(
            new BlockQuotation(
                epigraph ? BlockQuotationKind.EPIGRAPH : BlockQuotationKind.BLOCK,
                content,
                citation,
                QuotationConverter.attribution(kept.element()),
                info(kept)));
  }

  private List<Inline> citation(KeptElement rest) {
    KeptElement footer = take(rest, "footer", "citation");
    return line(footer == null ? take(rest, "div", "citation") : footer);
  }

  private List<Block> pull(KeptElement kept) {
    KeptElement rest = copy(kept);
    List<Inline> citation = citation(rest);
    List<Block> content = builder.blocks(rest);
    return content.isEmpty()
        ? linesAround(kept, rest)
        : List.of(new PullQuotation(content, citation, null, null, info(kept)));
  }

  private List<Block> box(KeptElement kept) {
    KeptElement rest = copy(kept);
    List<Inline> title = line(take(rest, "p", "box-title"));
    List<Block> content = builder.blocks(rest);
    String kind = kept.element().attr("data-kind");
    return content.isEmpty()
        ? linesAround(kept, rest)
        : List.of(new Aside(kind(kind, AsideKind::of, AsideKind.BOX), title, content, info(kept)));
  }

  private static <K> K kind(String code, java.util.function.Function<String, K> of, K other) {
    return code.matches("[a-z][a-z0-9:._-]*") ? of.apply(code) : other;
  }

  private List<Block> figure(KeptElement kept) {
    KeptElement rest = copy(kept);
    KeptElement caption = take(rest, "figcaption", "");
    KeptElement words = caption == null ? null : copy(caption);
    List<Inline> credit = words == null ? List.of() : line(take(words, "p", "credit"));
    List<Block> below = words == null ? List.of() : builder.blocks(words);
    List<Block> content = builder.blocks(rest);
    return content.isEmpty() && below.isEmpty() && credit.isEmpty()
        ? List.of()
        : List.of(new Figure(content, below, credit, info(kept)));
  }

  private List<Block> embed(KeptElement kept) {
    KeptElement rest = copy(kept);
    KeptElement caption = take(rest, "figcaption", "");
    KeptElement source = take(rest, "p", "embed-source");
    Element link = source == null ? null : source.element().selectFirst("a[href]");
    String url = link == null ? null : Addresses.of(link, "href");
    String provider = link == null || link.text().equals(link.attr("href")) ? null : link.text();
    List<Block> fallback = builder.blocks(rest);
    if (url == null && fallback.isEmpty()) {
      return linesAround(kept, rest);
    }
    addLabel(source);
    List<Block> below = caption == null ? List.of() : builder.blocks(caption);
    EmbedKind kind = kind(kept.element().attr("data-kind"), EmbedKind::of, EmbedKind.OTHER);
    return List.of(new Embed(kind, url, provider, fallback, below, info(kept)));
  }

  /** A medium that the page does not show: words, or a link to it. */
  private List<Block> medium(KeptElement kept) {
    Element words = kept.element().firstElementChild();
    if (words == null) {
      return builder.blocks(kept);
    }
    addLabel(kept);
    Media.Builder media = Media.builder().kind(MediaKind.IMAGE).url(Addresses.of(words, "href"));
    for (MediaKind known : MediaKind.values()) {
      if (known.name().equalsIgnoreCase(kept.element().attr("data-kind"))) {
        media.kind(known);
      }
    }
    if (!words.hasClass("unnamed")) {
      media.alternative(words.text());
    }
    return List.of(new MediaBlock(media.build(), info(kept)));
  }

  private List<Block> custom(KeptElement kept) {
    List<Block> content = builder.blocks(kept);
    String kind = kept.element().attr("data-kind");
    return kind.matches("[a-z][a-z0-9:._-]*") && !content.isEmpty()
        ? List.of(
            new CustomBlock(kind, content, java.util.Collections.emptySortedMap(), info(kept)))
        : content;
  }

  private List<Block> note(KeptElement kept) {
    List<Block> content = builder.blocks(kept);
    String name = kept.element().attr("data-kind").toUpperCase(Locale.ROOT).replace('-', '_');
    EditorialNoteKind kind = EditorialNoteKind.EDITOR;
    for (EditorialNoteKind known : EditorialNoteKind.values()) {
      kind = known.name().equals(name) ? known : kind;
    }
    return content.isEmpty()
        ? List.of()
        : List.of(new EditorialNote(kind, null, null, null, content, info(kept)));
  }

  private List<Block> turn(KeptElement kept, String role) {
    List<Block> all = builder.blocks(kept);
    List<Block> content = new ArrayList<>(all);
    List<Inline> label = List.of();
    if (!content.isEmpty()
        && kept.element().selectFirst("> p > b.turn-label") != null
        && content.get(0) instanceof Paragraph first
        && first.content().get(0) instanceof Strong named) {
      label = named.content();
      List<Inline> rest = withoutBlank(first.content().subList(1, first.content().size()));
      if (rest.isEmpty()) {
        content.remove(0);
      } else {
        content.set(0, first.withContent(rest));
      }
    }
    SpeechTurnRole turn = SpeechTurnRole.valueOf(role.toUpperCase(Locale.ROOT));
    return content.isEmpty()
        ? all
        : List.of(new SpeechTurn(turn, label, null, content, info(kept)));
  }

  /** Inlines without the space that separates them from the label before them. */
  private static List<Inline> withoutBlank(List<Inline> inlines) {
    if (!inlines.isEmpty() && inlines.get(0) instanceof Text text && text.value().startsWith(" ")) {
      List<Inline> rest = new ArrayList<>(inlines);
      String value = text.value().substring(1);
      rest.remove(0);
      if (!value.isEmpty()) {
        rest.add(0, text.withValue(value));
      }
      return rest;
    }
    return inlines;
  }

  private List<Block> update(KeptElement kept, boolean key) {
    KeptElement rest = copy(kept);
    KeptElement publishing = take(rest, "p", "update-time published");
    List<Inline> title = line(take(rest, "p", "update-title"));
    KeptElement change = take(rest, "p", "update-time modified");
    List<Byline> bylines = new ArrayList<>();
    for (KeptElement byline = take(rest, "p", "byline");
        byline != null;
        byline = take(rest, "p", "byline")) {
      List<Inline> words = line(byline);
      if (!words.isEmpty()) {
        bylines.add(new Byline(words, info(byline)));
      }
    }
    List<Block> content = builder.blocks(rest);
    if (content.isEmpty()) {
      return linesAround(kept, rest);
    }
    addLabel(publishing);
    addLabel(change);
    return List.of(
        new LiveUpdate(title, date(publishing), date(change), bylines, key, content, info(kept)));
  }

  private List<Block> post(KeptElement kept) {
    KeptElement rest = copy(kept);
    KeptElement author = take(rest, "p", "post-author");
    KeptElement publishing = take(rest, "p", "post-time");
    List<Inline> title = line(take(rest, "p", "post-title"));
    List<Block> content = builder.blocks(rest);
    if (content.isEmpty()) {
      return linesAround(kept, rest);
    }
    addLabel(author);
    addLabel(publishing);
    Speaker name = author == null ? null : Speaker.of(author.element().text());
    return List.of(new Post(name, date(publishing), title, content, info(kept)));
  }

  private static @Nullable ArticleDate date(@Nullable KeptElement line) {
    Element time = line == null ? null : line.element().selectFirst("time");
    return time == null ? null : DeclaredDate.of(time).orElse(null);
  }
}
