package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.internal.html.block.BlockBuilder;
import org.offprint.internal.html.block.HeaderBuilder;
import org.offprint.internal.html.block.KeptElementBuilder;
import org.offprint.internal.html.block.NamedBoxes;
import org.offprint.internal.html.block.NamedCaptions;
import org.offprint.internal.html.block.NoteBuilder;
import org.offprint.internal.html.block.NoteRoles;
import org.offprint.internal.html.block.PageArticle;
import org.offprint.internal.html.block.PostBlocks;
import org.offprint.internal.html.body.BodyFinder;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.header.HeaderFinder;
import org.offprint.internal.html.header.HeaderPart;
import org.offprint.internal.html.held.ScriptBody;
import org.offprint.internal.html.kind.KindReader;
import org.offprint.internal.html.metadata.MetadataReader;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.note.PageNotes;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.post.PostFinder;
import org.offprint.internal.html.post.PostVerdicts;
import org.offprint.internal.html.post.Posts;
import org.offprint.internal.html.post.ThreadFacts;
import org.offprint.internal.html.role.RunPlace;
import org.offprint.internal.html.role.RunRole;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.pass.ArticlePasses;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.PageKind;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseLimits;

/**
 * The article of a page that does not declare what its parts are, so that each has to be
 * determined.
 */
final class FoundArticle implements PageArticle {
  private final CutPage page;
  private final ElementPaths paths;
  private final PageFacts facts;
  private final KindShares kinds;
  private final PageNotes notes;
  private final RunRoles roles;
  private final Posts posts;
  private final BlockBuilder builder;
  private final KeptElementBuilder keptElements;
  private final @Nullable ScriptBody script;

  private FoundArticle(
      CutPage page,
      ElementPaths paths,
      PageFacts facts,
      KindShares kinds,
      PageNotes notes,
      RunRoles roles,
      Posts posts,
      NamedCaptions captions,
      @Nullable ScriptBody script) {
    this.page = page;
    this.paths = paths;
    this.facts = facts;
    this.kinds = kinds;
    this.notes = notes;
    this.roles = roles;
    this.posts = posts;
    this.script = script;
    NamedBoxes boxes = NamedBoxes.of(page.tree(), facts.reference(), posts.quotations());
    keptElements = new KeptElementBuilder(boxes);
    builder = new BlockBuilder(paths, roles, captions, notes.marks(), new Pictures(page), boxes);
  }

  /** Finds out what each run of a page is: facts, verdicts, header, notes, in this order. */
  static FoundArticle of(
      CutPage page,
      ElementPaths paths,
      @Nullable String url,
      ParseLimits limits,
      Deadline deadline) {
    PageFacts facts = MetadataReader.read(page, paths, url);
    RunMeasures measures = new RunMeasures(page.runs(), page.tree(), deadline);
    Metadata stated = facts.metadata();
    String address = stated.url().or(stated::canonicalUrl).orElse(null);
    KindShares kinds =
        KindReader.read(page, measures, facts.schemaTypes(), facts.reference(), address);
    PageEvidence evidence = new PageEvidence(page, measures, kinds, facts.title(), deadline);
    List<Verdict> shown = BodyFinder.judge(evidence, deadline);
    ScriptBody script =
        isOffer(kinds) && showsAny(page, shown)
            ? null
            : ScriptBody.of(page, shown(evidence, shown), facts.title(), paths, limits, deadline);
    Posts posts =
        PostFinder.find(
            evidence,
            facts.schemaTypes(),
            page.metadataElements().properties(),
            shown,
            script != null,
            deadline);
    List<Verdict> verdicts =
        script == null ? PostVerdicts.revised(evidence, posts, shown) : script.without(shown);
    Map<Integer, HeaderPart> header = new HeaderFinder(evidence, verdicts, facts).parts();
    BitSet marked = new BitSet();
    BitSet inHeader = new BitSet();
    List<RunRole> others = new ArrayList<>(verdicts.size());
    for (int run = 0; run < verdicts.size(); run++) {
      HeaderPart part = posts.postOf(page.runs().get(run)) < 0 ? header.get(run) : null;
      marked.set(run, marksNotes(part, verdicts.get(run)));
      inHeader.set(run, part != null);
      others.add(role(verdicts.get(run), part));
    }
    PageNotes notes = new PageNotes(page, marked, inHeader, true);
    RunRoles roles = NoteRoles.of(page.runs(), notes, new BitSet(), others);
    return new FoundArticle(
        page,
        paths,
        facts,
        kinds,
        notes,
        roles,
        posts,
        new NamedCaptions(evidence, verdicts),
        script);
  }

  /**
   * Whether a page shows things for sale or entries, none of which needs many words: longer texts
   * in its scripts are the terms of a shop or describe what is shown elsewhere, unless it shows no
   * text at all.
   */
  private static boolean isOffer(KindShares kinds) {
    return kinds.isOfEntries() || kinds.isOther(PageKind.PRODUCT);
  }

  /** Whether any line is kept, be it a price. */
  private static boolean showsAny(CutPage page, List<Verdict> verdicts) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).kept() && !page.runs().get(i).isMedium()) {
        return true;
      }
    }
    return false;
  }

  /** How much good text is kept, by weight. */
  private static int shown(PageEvidence page, List<Verdict> verdicts) {
    int shown = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      shown += verdicts.get(i).kept() ? page.measures().good(i) : 0;
    }
    return shown;
  }

  /** Marks beside the names of authors lead to their institutes, not to notes. */
  private static boolean marksNotes(@Nullable HeaderPart part, Verdict verdict) {
    return part == null
        ? verdict.kept()
        : part == HeaderPart.TITLE || part == HeaderPart.STANDFIRST;
  }

  /** The header comes before the body. */
  private static RunRole role(Verdict verdict, @Nullable HeaderPart part) {
    return part == null ? RunRole.of(verdict) : RunRole.of(part);
  }

  @Override
  public RunRoles roles() {
    return roles;
  }

  @Override
  public ArticleDraft draft() {
    List<Block> body =
        script == null
            ? new PostBlocks(builder, keptElements, posts).of(page.tree(), roles.in(RunPlace.BODY))
            : script.blocks();
    List<Note> endnotes = NoteBuilder.notes(notes, builder, keptElements, paths);
    Header header = HeaderBuilder.header(roles, builder, facts.title());
    StatedTimes times = StatedTimes.of(builder.times());
    Metadata known = ThreadFacts.of(facts.metadata(), posts, facts.dateElement());
    Metadata metadata = known.withPageKind(kinds.estimate());
    return ArticleDraft.of(header, body, endnotes, metadata, times);
  }

  @Override
  public ArticleDraft passed(ArticleDraft draft) {
    return ArticlePasses.all(draft);
  }

  @Override
  public List<Omission> omissions() {
    List<Omission> omissions = new ArrayList<>();
    if (script != null) {
      omissions.addAll(script.omissions());
    }
    omissions.addAll(notes.omissions(paths));
    return omissions;
  }

  @Override
  public MediaLedger media() {
    return builder.ledger();
  }

  @Override
  public List<LimitMet> limits() {
    List<LimitMet> limits = new ArrayList<>();
    if (script != null) {
      add(script.limitMet(), limits);
    }
    add(keptElements.limitMet(), limits);
    return limits;
  }

  private static void add(Optional<LimitMet> met, List<LimitMet> limits) {
    if (met.isPresent()) {
      limits.add(met.get());
    }
  }
}
