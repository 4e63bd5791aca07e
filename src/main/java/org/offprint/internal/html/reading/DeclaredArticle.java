package org.offprint.internal.html.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.internal.html.block.BlockBuilder;
import org.offprint.internal.html.block.HeaderBuilder;
import org.offprint.internal.html.block.KeptElementBuilder;
import org.offprint.internal.html.block.NoteBuilder;
import org.offprint.internal.html.block.NoteRoles;
import org.offprint.internal.html.block.PageArticle;
import org.offprint.internal.html.header.HeaderPart;
import org.offprint.internal.html.metadata.MetadataReader;
import org.offprint.internal.html.note.PageNotes;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.role.RunPlace;
import org.offprint.internal.html.role.RunRole;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.pass.ArticlePasses;
import org.offprint.internal.rule.Rule;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.Role;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;

/**
 * The article of a page that Offprint wrote, restored as it was, without guessing what its parts
 * are.
 */
public final class DeclaredArticle implements PageArticle {
  private static final Verdict BIO = Verdict.keep(Rule.DECLARED_ELEMENT, 1);

  private final CutPage page;
  private final ElementPaths paths;
  private final ReadingPage own;
  private final Metadata found;
  private final PageNotes notes;
  private final List<Integer> bios;
  private final RunRoles roles;
  private final KeptElementBuilder keptElements =
      new KeptElementBuilder(ReadingPageConverter::isBox);
  private final BlockBuilder builder;
  private final List<Run> labels = new ArrayList<>();

  private DeclaredArticle(CutPage page, ElementPaths paths, ReadingPage own, Metadata found) {
    this.page = page;
    this.paths = paths;
    this.own = own;
    this.found = found;
    List<Verdict> verdicts = own.verdicts();
    Map<Integer, HeaderPart> parts = own.parts();
    bios = own.bios();
    BitSet marked = new BitSet();
    BitSet header = new BitSet();
    BitSet body = new BitSet();
    List<RunRole> others = new ArrayList<>(verdicts.size());
    for (Run run : page.runs()) {
      int index = run.index();
      HeaderPart part = parts.get(index);
      header.set(index, part != null);
      marked.set(index, part != null || verdicts.get(index).kept());
      body.set(index, own.isInBody(run));
      others.add(role(run, verdicts.get(index), part));
    }
    notes = new PageNotes(page, marked, header, false);
    roles = NoteRoles.of(page.runs(), notes, body, others);
    builder =
        BlockBuilder.ofDeclared(
            paths,
            roles,
            notes.marks(),
            new Pictures(page),
            blocks -> new ReadingPageConverter(blocks, labels));
  }

  /** Reads the parts as the page declares them. */
  public static DeclaredArticle of(CutPage page, ElementPaths paths, @Nullable String url) {
    Metadata found = MetadataReader.declared(page, paths, url).metadata();
    return new DeclaredArticle(page, paths, new ReadingPage(page), found);
  }

  private RunRole role(Run run, Verdict verdict, @Nullable HeaderPart part) {
    if (!verdict.kept() && part != null) {
      return RunRole.of(part);
    }
    return !verdict.kept() && isInside(run, bios) ? RunRole.ofBio(BIO) : RunRole.of(verdict);
  }

  @Override
  public RunRoles roles() {
    return roles;
  }

  @Override
  public ArticleDraft draft() {
    List<Block> body = builder.blocks(keptElements.build(page.tree(), roles.in(RunPlace.BODY)));
    List<Note> endnotes = NoteBuilder.notes(notes, builder, keptElements, paths);
    Metadata metadata = metadata();
    Header header = HeaderBuilder.header(roles, builder, null).withDateline(own.dateline());
    return ArticleDraft.of(header, body, endnotes, metadata, StatedTimes.NONE);
  }

  @Override
  public ArticleDraft passed(ArticleDraft draft) {
    return ArticlePasses.declared(draft);
  }

  @Override
  public List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>(notes.omissions(paths));
    for (Run label : labels) {
      omissions.add(new Omission(Rule.DECLARED_LABEL.code(), paths.of(label), label.text()));
    }
    return omissions;
  }

  @Override
  public MediaLedger media() {
    return builder.ledger();
  }

  @Override
  public List<LimitMet> limits() {
    return keptElements.limitMet().stream().toList();
  }

  private boolean isInside(Run run, List<Integer> elements) {
    for (int element : elements) {
      if (page.tree().contains(element, run.place())) {
        return true;
      }
    }
    return false;
  }

  /** The facts with dates as printed, and with those who are declared to have written it. */
  private Metadata metadata() {
    List<Contributor> contributors = new ArrayList<>();
    for (String name : own.authors()) {
      contributors.add(contributor(name, Role.AUTHOR));
    }
    for (int bio : bios) {
      List<Run> runs = new ArrayList<>();
      for (Run run : roles.in(RunPlace.BIO)) {
        if (page.tree().contains(bio, run.place())) {
          runs.add(run);
        }
      }
      List<Block> content = builder.blocks(keptElements.build(page.tree().element(bio), runs));
      String name = page.tree().attribute(bio, "data-name");
      attach(contributors, contributor(name, own.role(bio)), content);
    }
    return found
        .withContributors(contributors)
        .withPublished(printed(found.published(), "datePublished"))
        .withModified(printed(found.modified(), "dateModified"));
  }

  private static Contributor contributor(String name, Role role) {
    return Contributor.builder().name(name).role(role).certainty(Certainty.DECLARED).build();
  }

  private static void attach(
      List<Contributor> contributors, Contributor named, List<Block> content) {
    for (int i = 0; i < contributors.size(); i++) {
      Contributor known = contributors.get(i);
      if (known.equals(named)) {
        contributors.set(i, known.withBio(content));
        return;
      }
    }
    contributors.add(named.withBio(content));
  }

  /** A date of the head as the header shows it; a month or year alone is in the header only. */
  private Optional<ArticleDate> printed(Optional<ArticleDate> date, String property) {
    Optional<Element> shown = own.date(property);
    String words = shown.map(Element::text).orElse("");
    return date.or(() -> shown.flatMap(DeclaredDate::of))
        .map(
            known ->
                words.isEmpty() || known.raw().startsWith(words)
                    ? known
                    : new ArticleDate(words, known.value()));
  }
}
