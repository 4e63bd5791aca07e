package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.people.NamesInText;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.people.Speakers;
import org.offprint.internal.recognize.people.TurnLabel;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Paragraph;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Strong;

/**
 * A conversation whose turns open with a label and a colon. A body is one if four paragraphs open
 * like this, at least two speakers occur again and take turns, and one of those is known: it is "Q"
 * or "Answer", or the name, single name or initials of a person whom the article names above, or
 * the single name of a person whom another label names in full. So lists of hotels with "Price:"
 * and "Opening Hours:" do not count. Labels must open two paragraphs in five, or one in five if all
 * are in bold.
 */
final class LabelledTurns {
  private static final Rule RULE = Rule.SPEECH_TURNS;

  /** Fewer turns are not a conversation. At 2 or 8, none of 1,009 pages and texts changes. */
  private static final int FEWEST = 4;

  /** How many speakers must come again. At 1, 2 of 1,009 pages and texts change; at 4, none. */
  private static final int FEWEST_LABELS = 2;

  private final Set<String> labels;
  private final NamesInText names;
  private final Speakers speakers = new Speakers();

  /** Who gives the answers that have a label and no name. */
  private final @Nullable Speaker guest;

  private LabelledTurns(Set<String> labels, NamesInText names, @Nullable Speaker guest) {
    this.labels = labels;
    this.names = names;
    this.guest = guest;
  }

  /**
   * The labels of a conversation, if a body is one.
   *
   * @param around what else names people
   * @param guest who answers, where labels do not say so
   */
  static Optional<LabelledTurns> in(List<Block> body, List<String> around, Guest guest) {
    List<String> inOrder = new ArrayList<>();
    int paragraphs = 0;
    int first = -1;
    boolean bold = true;
    for (int i = 0; i < body.size(); i++) {
      if (!(body.get(i) instanceof Paragraph paragraph)) {
        continue;
      }
      paragraphs++;
      String label = label(paragraph);
      if (label != null) {
        first = first < 0 ? i : first;
        inOrder.add(label);
        bold &= paragraph.content().get(0) instanceof Strong;
      }
    }
    int inFive = bold ? 1 : 2;
    if (inOrder.size() < FEWEST || inOrder.size() * 5 < paragraphs * inFive) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    body.subList(0, first).forEach(block -> texts.add(block.plainText()));
    Speaker answers = guest.introducedBy(texts);
    texts.addAll(0, around);
    return of(inOrder, NamesInText.in(texts), answers);
  }

  private static Optional<LabelledTurns> of(
      List<String> inOrder, NamesInText names, @Nullable Speaker guest) {
    Set<String> distinct = new LinkedHashSet<>(inOrder);
    Set<String> families = families(distinct);
    Set<String> alone = new HashSet<>(families);
    alone.retainAll(distinct);
    List<String> speakers = inOrder.stream().map(label -> speaker(label, alone)).toList();
    Map<String, Integer> counts = new HashMap<>();
    speakers.forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
    Set<String> labels = new HashSet<>();
    boolean known = false;
    boolean inCapitals = areCapitals(distinct);
    for (String label : distinct) {
      boolean again = counts.get(speaker(label, alone)) > 1;
      boolean named = isKnown(label, names) || families.contains(label);
      known |= again && named;
      if (again || named || (inCapitals && TurnLabel.isCapitals(label))) {
        labels.add(label);
      }
    }
    int changes = 0;
    for (int i = 1; i < speakers.size(); i++) {
      changes += speakers.get(i).equals(speakers.get(i - 1)) ? 0 : 1;
    }
    boolean alternate = changes * 2 >= speakers.size() - 1;
    long repeated = counts.values().stream().filter(count -> count > 1).count();
    return repeated >= FEWEST_LABELS && known && alternate
        ? Optional.of(new LabelledTurns(labels, names, guest))
        : Optional.empty();
  }

  /** {@code INES VARGA} of {@code INES VARGA, HOST}, and {@code VARGA} if that is a label too. */
  private static String speaker(String label, Set<String> alone) {
    String name = withoutRole(label);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return alone.contains(last) ? last : name;
  }

  /**
   * Whether nearly all labels are in capitals: then one that occurs only once is a label as well.
   */
  private static boolean areCapitals(Set<String> labels) {
    int capitals = 0;
    for (String label : labels) {
      capitals += TurnLabel.isCapitals(label) ? 1 : 0;
    }
    return 5 * capitals >= 4 * labels.size();
  }

  /** The last names of the people whom labels name in full, as printed there. */
  private static Set<String> families(Set<String> labels) {
    Set<String> families = new HashSet<>();
    for (String label : labels) {
      String name = withoutRole(label);
      if (PersonName.in(name).isPresent()) {
        families.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return families;
  }

  /** {@code VARGA, HOST} without what comes after the comma. */
  private static String withoutRole(String label) {
    int comma = label.indexOf(',');
    return comma < 0 ? label : label.substring(0, comma);
  }

  /** A full name in capitals, as broadcasters print them, need not have been mentioned before. */
  private static boolean isKnown(String label, NamesInText names) {
    String name = withoutRole(label);
    return TurnLabel.role(label) != SpeechTurnRole.OTHER
        || names.has(name)
        || (TurnLabel.isCapitals(name) && PersonName.in(name).isPresent());
  }

  /** The label that opens a paragraph, without the space that French puts before the colon. */
  private static @Nullable String label(Paragraph paragraph) {
    String label =
        BlockOpening.mayHaveColon(paragraph) ? TurnLabel.of(BlockOpening.of(paragraph)) : null;
    return label == null ? null : label.strip();
  }

  /** The body with its turns. */
  List<Block> read(List<Block> body) {
    TurnBuilder turns = new TurnBuilder();
    boolean begun = false;
    for (Block block : body) {
      String label = block instanceof Paragraph paragraph ? label(paragraph) : null;
      if (label != null && labels.contains(label)) {
        begun = true;
        open(turns, (Paragraph) block, label);
      } else if (begun && block instanceof Paragraph p && isCue(p)) {
        turns.add(
            new EditorialNote(
                EditorialNoteKind.EDITOR,
                null,
                null,
                null,
                List.of(p),
                PassOrigin.of(p.info(), Rule.TRANSCRIPT_CUE, 0.9)));
      } else {
        if (block instanceof Paragraph aside && ParagraphEmphasis.isWhollyEmphasised(aside)) {
          turns.end();
        }
        turns.add(block);
      }
    }
    return turns.body();
  }

  private static boolean isCue(Paragraph paragraph) {
    String text = paragraph.plainText();
    return !text.isEmpty() && TurnLabel.isCue(text);
  }

  private void open(TurnBuilder turns, Paragraph paragraph, String label) {
    int colon = TurnLabel.colon(BlockOpening.of(paragraph)) + 1;
    Optional<InlineCut> cut = InlineCut.at(paragraph.content(), colon);
    if (cut.isEmpty() || cut.get().after().isEmpty()) {
      turns.add(paragraph);
      return;
    }
    String name = PersonName.in(label).isPresent() ? label : names.full(label).orElse(label);
    SpeechTurnRole role = TurnLabel.role(label);
    Speaker speaker = role == SpeechTurnRole.ANSWER ? guest : speakers.of(name);
    turns.open(role, cut.get().before(), speaker, paragraph.info(), RULE, 0.9);
    turns.add(paragraph.withContent(cut.get().after()));
  }
}
