package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.MediumOmission;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.internal.pass.EntryOpening.Form;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.LiveUpdate;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.parse.Omission;

/**
 * Reads a live report into its entries. A body is one if at least three blocks of one form open
 * with a time, the times run in one direction (one step in four may go back, as across midnight),
 * and at least half the entries have fifteen words: the entries of a timetable have fewer.
 *
 * <p>A heading remains the title of its entry as printed. A time on a line of its own is left out
 * if the page states the full date for it, since it says nothing more; otherwise it opens the
 * content.
 */
final class LiveUpdates {
  private static final Rule RULE = Rule.ENTRY_TIMES;
  private static final Rule TIME = Rule.ENTRY_TIME;

  /**
   * How many entries are enough where the page states a date for each. At 1 or 6, none of 1,009
   * pages and texts changes.
   */
  private static final int FEWEST_DATED = 3;

  /**
   * How many are needed where times are only printed, as in a timetable. At 2 or 8, none of 1,009
   * pages and texts changes.
   */
  private static final int FEWEST = 4;

  /**
   * An entry with this many words says something; an entry of a timetable has fewer. At 7, 1 of
   * 1,009 pages and texts changes; at 30, none.
   */
  private static final int WORDS = 15;

  private final List<Block> blocks;
  private final boolean ofText;
  private final List<Block> body = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private LiveUpdates(ArticleDraft draft) {
    blocks = draft.body();
    ofText = draft.isText();
  }

  /** The draft with its entries, or the same draft if it is no live report. */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    LiveUpdates updates = new LiveUpdates(draft);
    List<EntryOpening> openings = openings(body, draft.times());
    int[] starts = starts(body, openings);
    if (!isReport(body, openings, starts)) {
      return draft;
    }
    updates.divide(openings, starts);
    return draft.withBody(updates.body).without(updates.omissions);
  }

  /** The openings of the most frequent form; of those with a stated date alone if they suffice. */
  private static List<EntryOpening> openings(List<Block> body, StatedTimes times) {
    List<EntryOpening> all = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Optional<EntryOpening> opening = EntryOpening.read(i, body.get(i), times.date(body.get(i)));
      if (opening.isPresent()) {
        all.add(opening.get());
      }
    }
    List<EntryOpening> most = List.of();
    for (Form form : Form.values()) {
      List<EntryOpening> same = new ArrayList<>();
      for (EntryOpening opening : all) {
        if (opening.form() == form) {
          same.add(opening);
        }
      }
      most = same.size() > most.size() ? same : most;
    }
    List<EntryOpening> stated = dated(most);
    return stated.size() >= FEWEST_DATED ? stated : most;
  }

  private static List<EntryOpening> dated(List<EntryOpening> openings) {
    List<EntryOpening> dated = new ArrayList<>();
    for (EntryOpening opening : openings) {
      if (opening.date() != null) {
        dated.add(opening);
      }
    }
    return dated;
  }

  /** Where entries start: at the heading before a line of time if that is the custom here. */
  private static int[] starts(List<Block> body, List<EntryOpening> openings) {
    int[] starts = new int[openings.size()];
    int headed = 0;
    for (EntryOpening opening : openings) {
      headed += isUnderHeading(body, opening) ? 1 : 0;
    }
    boolean custom = headed * 3 >= openings.size() * 2;
    for (int i = 0; i < starts.length; i++) {
      boolean before = custom && isUnderHeading(body, openings.get(i));
      starts[i] = openings.get(i).place() - (before ? 1 : 0);
    }
    return starts;
  }

  private static boolean isUnderHeading(List<Block> body, EntryOpening opening) {
    int place = opening.place();
    return opening.form() == Form.LINE && place > 0 && body.get(place - 1) instanceof Heading;
  }

  private static boolean isReport(List<Block> body, List<EntryOpening> openings, int[] starts) {
    boolean dated = dated(openings).size() == openings.size();
    if (openings.size() < (dated ? FEWEST_DATED : FEWEST)) {
      return false;
    }
    int later = 0;
    int earlier = 0;
    for (int i = 1; i < openings.size(); i++) {
      int way = Long.compare(openings.get(i).order(), openings.get(i - 1).order());
      later += way > 0 ? 1 : 0;
      earlier += way < 0 ? 1 : 0;
    }
    boolean ordered = later + earlier > 0 && Math.min(later, earlier) * 4 <= openings.size() - 1;
    int full = 0;
    for (int i = 0; i + 1 < starts.length; i++) {
      int words = 0;
      for (int at = starts[i]; at < starts[i + 1] && words < WORDS; at++) {
        words += body.get(at) instanceof Heading ? 0 : Tokens.count(body.get(at).plainText());
      }
      full += words >= WORDS ? 1 : 0;
    }
    return ordered && full * 2 >= openings.size() - 1;
  }

  private void divide(List<EntryOpening> openings, int[] starts) {
    body.addAll(blocks.subList(0, starts[0]));
    for (int i = 0; i < starts.length; i++) {
      int next = i + 1 < starts.length ? starts[i + 1] : blocks.size();
      int end = starts[i] + 1;
      while (end < next && !endsEntry(openings.get(i), blocks.get(end))) {
        end++;
      }
      entry(openings.get(i), starts[i], end);
      body.addAll(blocks.subList(end, next));
    }
  }

  /** A heading of the same rank, without a time, opens something else. */
  private boolean endsEntry(EntryOpening opening, Block block) {
    return blocks.get(opening.place()) instanceof Heading own
        && block instanceof Heading other
        && other.level() <= own.level();
  }

  private void entry(EntryOpening opening, int start, int end) {
    List<Block> content = new ArrayList<>(blocks.subList(start, end));
    Block opener = blocks.get(opening.place());
    List<Inline> title = List.of();
    int line = opening.place() - start;
    boolean told = opening.form() == Form.LINE && opening.date() != null;
    List<Omission> omitted = told ? omissions(opener) : List.of();
    if (!omitted.isEmpty()) {
      content.remove(line);
    }
    int heading = !omitted.isEmpty() || opening.form() != Form.LINE || line > 0 ? 0 : 1;
    if (heading < content.size() && content.get(heading) instanceof Heading printed) {
      title = printed.content();
      content.remove(heading);
    }
    if (content.isEmpty()) {
      body.addAll(blocks.subList(start, end));
      return;
    }
    omissions.addAll(omitted);
    body.add(
        new LiveUpdate(
            title, opening.date(), null, List.of(), false, content, info(opener, start, end)));
  }

  /** From its first block to its last in a text; in a page, where its time stands. */
  private NodeInfo info(Block opener, int start, int end) {
    return ofText
        ? PassOrigin.around(blocks.get(start).info(), blocks.get(end - 1).info(), RULE, 0.85)
        : PassOrigin.of(opener.info(), RULE, 0.85);
  }

  private static List<Omission> omissions(Block line) {
    Origin origin = line.info().origin();
    if (origin == null) {
      return List.of();
    }
    List<Omission> omissions = new ArrayList<>();
    omissions.add(new Omission(TIME.code(), origin.place(), line.plainText()));
    line.stream(InlineImage.class)
        .filter(picture -> picture.info().origin() != null)
        .forEach(
            picture ->
                omissions.add(
                    MediumOmission.of(TIME, picture.info().origin().place(), picture.media())));
    return omissions;
  }
}
