package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.said.passage.Kind;
import org.offprint.internal.said.passage.NameRun;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.Person;
import org.offprint.internal.said.passage.Token;
import org.offprint.internal.said.passage.Tokens;
import org.offprint.internal.said.source.NameTable;
import org.offprint.internal.said.source.NounPhrases;
import org.offprint.model.ContributorKind;

/**
 * Finds whom the lines of an article name, by the table of names that quotations are attributed by.
 *
 * <p>Two words with capitals may be a place, so a person is one of whom the text says so: by a
 * title, a role before the name or behind it, or a verb of speech beside it; or one whom the caller
 * knows. Takes time linear in the length of the lines.
 */
public final class NamesInText {
  /** What stands before the name of a person. */
  private static final int TITLES =
      Kind.ROLE.bit() | Kind.ADDRESS.bit() | Kind.MAN.bit() | Kind.WOMAN.bit();

  /** What somebody is. */
  private static final int ROLES = Kind.ROLE.bit() | Kind.MAN.bit() | Kind.WOMAN.bit();

  /** In tokens: between commas, what is longer says what somebody did. */
  private static final int LONGEST_ROLE = 10;

  private final NamedLines lines;
  private final NameTable table;
  private final NounPhrases phrases;
  private final Set<String> known;
  private final Map<Object, Finding> findings = new LinkedHashMap<>();

  /** What was found about a person or a body. */
  private static final class Finding {
    private final String name;
    private final @Nullable Person person;
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<NameMention> mentions = new ArrayList<>();
    private boolean sure;

    private Finding(String name, @Nullable Person person) {
      this.name = name;
      this.person = person;
    }
  }

  private NamesInText(NamedLines lines, Set<String> known) {
    this.lines = lines;
    this.table = lines.table();
    this.phrases = new NounPhrases(lines.vocabulary(), table);
    this.known = known;
  }

  /**
   * Whom some lines name.
   *
   * @param language the BCP 47 tag of their language; in one without verbs of speech nobody is
   *     found
   * @param lines their texts, in order
   * @param known names of people of whom it is known that they are people
   * @return in the order of the first mentions
   */
  public static List<FoundName> in(String language, List<String> lines, Collection<String> known) {
    return new NamesInText(NamedLines.of(language, lines), Set.copyOf(known)).find();
  }

  private List<FoundName> find() {
    List<Passage> passages = lines.passages();
    // Full names may come behind short ones, so that a mention is known only now.
    for (int i = 0; i < passages.size(); i++) {
      for (NameRun run : passages.get(i).names()) {
        mention(passages.get(i), run, i);
      }
    }
    return found();
  }

  private void mention(Passage passage, NameRun run, int line) {
    if (!run.isName()) {
      return;
    }
    Tokens tokens = passage.tokens();
    Person person = phrases.person(passage, run);
    if (person != null) {
      Finding finding = finding(person, person.name(), person);
      finding.mentions.add(place(passage, line, run.nameFrom(), run.to()));
      tell(finding, passage, run);
      return;
    }
    String words = passage.text(run.from(), run.to());
    String body = table.body(words);
    if (!body.equals(words) || isBody(tokens, run)) {
      Finding finding = finding(body, body, null);
      finding.sure = true;
      finding.mentions.add(place(passage, line, run.from(), run.to()));
    }
  }

  private Finding finding(Object key, String name, @Nullable Person person) {
    Finding finding = findings.get(key);
    if (finding == null) {
      finding = new Finding(name, person);
      findings.put(key, finding);
    }
    return finding;
  }

  private static boolean isBody(Tokens tokens, NameRun run) {
    if (run.to() - run.from() < 2) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      if (tokens.get(i).is(Kind.BODY) && tokens.get(i).capital()) {
        return true;
      }
    }
    return false;
  }

  private static NameMention place(Passage passage, int line, int from, int to) {
    return new NameMention(line, passage.tokens().start(from), passage.tokens().end(to - 1));
  }

  /** Takes what stands around a name: that it is one, and what the person is. */
  private void tell(Finding finding, Passage passage, NameRun run) {
    Tokens tokens = passage.tokens();
    int before = run.nameFrom();
    while (before > 0 && tokens.get(before - 1).isAny(TITLES)) {
      before--;
      finding.sure = true;
    }
    String role = roleIn(passage, before, run.nameFrom());
    if (role != null) {
      finding.roles.add(role);
    }
    String behind = behind(passage, run.to());
    if (behind != null) {
      finding.roles.add(behind);
      finding.sure = true;
    }
    finding.sure |= speaks(tokens, run.nameFrom() - 1) || speaks(tokens, run.to());
  }

  private static boolean speaks(Tokens tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).is(Kind.VERB)
        && !tokens.get(at).capital();
  }

  /** The words between two tokens if one of them is a role, without forms of address at the end. */
  private static @Nullable String roleIn(Passage passage, int from, int to) {
    Tokens tokens = passage.tokens();
    int end = to;
    while (end > from && tokens.get(end - 1).is(Kind.ADDRESS)) {
      end--;
    }
    for (int i = from; i < end; i++) {
      if (tokens.get(i).isAny(ROLES)) {
        return passage.text(from, end);
      }
    }
    return null;
  }

  /** Ines Varga, captain of the ferry, said: between commas, or from a comma to a stop. */
  private static @Nullable String behind(Passage passage, int at) {
    Tokens tokens = passage.tokens();
    if (at + 1 >= tokens.size() || tokens.get(at).type() != Token.Type.COMMA) {
      return null;
    }
    int from = at + 1;
    int first = tokens.get(from).is(Kind.ARTICLE) ? from + 1 : from;
    int to = first;
    boolean role = false;
    while (to < tokens.size() && to - first <= LONGEST_ROLE && isPartOfRole(tokens.get(to))) {
      role |= tokens.get(to).isAny(ROLES) && tokens.get(to).word() != null;
      to++;
    }
    boolean ends =
        to == tokens.size()
            || tokens.get(to).type() == Token.Type.COMMA
            || tokens.get(to).type() == Token.Type.STOP;
    boolean opens = first < to && opensRole(tokens, first, to);
    return role && ends && opens ? passage.text(first, to) : null;
  }

  /** Whether the role comes before what it is of: captain of the ferry, not town of the captain. */
  private static boolean opensRole(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isAny(ROLES)) {
        return true;
      }
      if (tokens.get(i).isAny(Kind.PREPOSITION.bit() | Kind.ARTICLE.bit())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPartOfRole(Token token) {
    boolean word = token.type() == Token.Type.WORD || token.type() == Token.Type.NUMBER;
    return word
        && !token.isAny(
            Kind.AUXILIARY.bit()
                | Kind.RELATIVE.bit()
                | Kind.HE.bit()
                | Kind.SHE.bit()
                | Kind.THEY.bit());
  }

  private List<FoundName> found() {
    List<FoundName> found = new ArrayList<>();
    for (Finding finding : findings.values()) {
      Person person = finding.person;
      String name = person == null ? finding.name : person.name();
      boolean sure =
          finding.sure || known.contains(name) || (person != null && person.sex() != null);
      if (sure) {
        ContributorKind kind =
            person == null ? ContributorKind.ORGANIZATION : ContributorKind.PERSON;
        found.add(
            new FoundName(name, kind, List.copyOf(finding.roles), List.copyOf(finding.mentions)));
      }
    }
    return found;
  }
}
