package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.recognize.PersonName;
import org.offprint.internal.recognize.TurnLabel;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;

/**
 * Reads a conversation whose turns open with a name and a colon. It is one if at least three lines,
 * and at least two in five, open so; in small letters, at least two of the names must come again.
 * Lines in brackets between the turns are cues, and what stands before the first turn is the
 * introduction.
 */
public final class TranscriptRule implements TextRule {
  private static final Rule RULE = Rule.SPEECH_TURNS;
  private static final int FEWEST_TURNS = 3;

  @Override
  public void apply(Sheet sheet) {
    Map<String, Integer> labels = new HashMap<>();
    int lines = 0;
    int turns = 0;
    boolean capitals = true;
    for (Draft draft : sheet.drafts()) {
      String label = draft.isOpen() ? TurnLabel.of(draft.text()) : null;
      if (label != null) {
        turns++;
        capitals &= TurnLabel.isCapitals(label);
        labels.merge(label, 1, Integer::sum);
      }
      lines += draft.isOpen() ? 1 : 0;
    }
    long repeated = labels.values().stream().filter(count -> count > 1).count();
    if (turns < FEWEST_TURNS || turns * 5 < lines * 2 || (!capitals && repeated < 2)) {
      return;
    }
    claim(sheet);
  }

  private static void claim(Sheet sheet) {
    boolean begun = false;
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen()) {
        continue;
      }
      String label = TurnLabel.of(draft.text());
      if (label != null) {
        if (!begun && i > 0 && sheet.draft(i - 1).isOpen() && sheet.draft(i - 1).isProse()) {
          sheet.draft(i - 1).claim(Kind.STANDFIRST, Rule.TRANSCRIPT_INTRODUCTION, 0.7);
        }
        begun = true;
        draft.claim(Kind.SPEECH_TURN, RULE, 0.9).withLead(label);
        author(sheet, draft, label);
      } else if (begun && TurnLabel.isCue(draft.text())) {
        draft.claim(Kind.CUE, Rule.TRANSCRIPT_CUE, 0.9);
      } else if (begun && draft.isSentence()) {
        draft.claim(Kind.SPEECH_TURN, Rule.SPEECH_TURN_CONTINUED, 0.6);
        signOff(sheet, draft);
      }
    }
  }

  /** {@code INES VARGA, BYLINE:} is how radio transcripts name the reporter. */
  private static void author(Sheet sheet, Draft draft, String label) {
    int comma = label.indexOf(',');
    if (comma > 0 && label.substring(comma).toLowerCase(java.util.Locale.ROOT).contains("byline")) {
      PersonName.in(label.substring(0, comma))
          .ifPresent(
              name -> reporter(sheet, draft, name, Rule.TRANSCRIPT_BYLINE, Certainty.VISIBLE));
    }
  }

  /** {@code For Harbour Radio, I'm Ines Varga in Lund.} */
  private static void signOff(Sheet sheet, Draft draft) {
    String text = draft.text().replace('’', '\'');
    int at = text.indexOf("I'm ");
    if (at < 0 || draft.words() > 15) {
      return;
    }
    String rest = text.substring(at + 4);
    int end = rest.indexOf(" in ");
    String name = end > 0 ? rest.substring(0, end) : rest.substring(0, rest.length() - 1);
    PersonName.in(name)
        .ifPresent(
            found -> reporter(sheet, draft, found, Rule.TRANSCRIPT_SIGN_OFF, Certainty.VISIBLE));
  }

  private static void reporter(
      Sheet sheet, Draft draft, String name, Rule rule, Certainty certainty) {
    Contributor reporter =
        Contributor.builder().name(name).kind(ContributorKind.PERSON).certainty(certainty).build();
    sheet.findings().contributor(reporter, draft, rule);
  }
}
