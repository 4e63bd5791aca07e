package org.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Evidence;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.SpeechTurn;
import org.offprint.model.TextRange;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * The law that nothing of a text vanishes: what an article keeps and what the report says was left
 * out are, taken together and in the order of the source, all words of the source, and each once.
 */
public final class OmissionLaw {
  /** A run of letters and digits. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\u0000]");
  private static final Pattern LINE_END_HYPHEN = Pattern.compile("-[^\\S\\v]*\\v[\\s>]*");

  /** A line end between two characters of scripts that have no spaces, and no more. */
  private static final Pattern WIDE_LINE_END =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー])[^\\S\\v]*\\v[\\s>]*"
              + "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

  private static final Pattern LIST_MARK = Pattern.compile("\\(?(?:\\d{1,3}|[A-Za-z])[.)]");

  /** What stands at one place of the source, and the words kept or left out of it. */
  private record Piece(TextRange range, String words) {}

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();

  private OmissionLaw(String source) {
    this.source = source;
  }

  /** Fails if anything of the source is missing, or there twice, or in another order. */
  public static void assertHolds(String source, ParseResult result) {
    OmissionLaw law = new OmissionLaw(source);
    law.collect(result);
    law.assertPlaces();
    law.assertWords();
  }

  private void collect(ParseResult result) {
    Article article = result.article();
    for (Evidence evidence : article.metadata().evidence()) {
      String field = evidence.field();
      if (evidence.chosen() && (field.equals("title") || field.equals("kicker"))) {
        pieces.add(new Piece(range(evidence.origin()), evidence.value()));
      }
    }
    assertThat(article.header().title().isEmpty()).isEqualTo(article.title().isEmpty());
    article.header().standfirst().forEach(this::add);
    article.header().byline().ifPresent(this::add);
    article.header().credits().forEach(this::add);
    article
        .header()
        .dateline()
        .filter(line -> line.placement() == DatelinePlacement.OWN_LINE)
        .ifPresent(this::add);
    for (Contributor contributor : article.metadata().contributors()) {
      contributor.bio().forEach(this::add);
    }
    article.body().forEach(this::add);
    article.notes().forEach(this::add);
    for (Omission omission : result.report().omissions()) {
      assertThat(omission.isMedium()).isFalse();
      TextRange range = (TextRange) omission.place();
      assertThat(omission.text()).isEqualTo(source.substring(range.start(), range.end()));
      pieces.add(new Piece(range, omission.text()));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.range().start()));
  }

  private void add(Block block) {
    if (block instanceof SpeechTurn turn) {
      addAlone(turn.label(), turn.content());
      return;
    }
    if (block instanceof LiveUpdate entry) {
      add(entry);
      return;
    }
    String words = block instanceof ListBlock list ? withMarks(list) : block.plainText();
    pieces.add(new Piece(range(block), words));
  }

  /**
   * What is said or told, block by block: a label of the page may have been left out between two of
   * them.
   */
  private void addAlone(List<Inline> title, List<Block> content) {
    StringBuilder words = new StringBuilder();
    title.forEach(part -> words.append(part.plainText()).append(' '));
    for (Block block : content) {
      pieces.add(new Piece(range(block), words + block.plainText()));
      words.setLength(0);
    }
  }

  private void add(LiveUpdate entry) {
    int start = range(entry).start();
    String title = entry.title().stream().map(Inline::plainText).collect(Collectors.joining());
    int content = range(entry.content().get(0)).start();
    if (!title.isEmpty()) {
      pieces.add(new Piece(new TextRange(start, content), title));
    }
    addAlone(List.of(), entry.content());
  }

  private void add(Byline line) {
    pieces.add(new Piece(range(line), line.plainText()));
  }

  private void add(Note note) {
    pieces.add(new Piece(range(note), note.plainText()));
  }

  private void add(Dateline line) {
    pieces.add(new Piece(range(line.origin().orElse(null)), line.raw()));
  }

  /** The items with the numbers before them, which the model counts and does not repeat. */
  private String withMarks(ListBlock list) {
    StringBuilder words = new StringBuilder();
    for (ListItem item : list.items()) {
      TextRange range = range(item);
      Matcher mark = LIST_MARK.matcher(source).region(range.start(), range.end());
      boolean taken = mark.lookingAt() && !item.plainText().startsWith(mark.group());
      words.append(taken ? mark.group() : "").append(' ').append(item.plainText()).append('\n');
    }
    return words.toString();
  }

  private static TextRange range(Node node) {
    return range(node.info().origin());
  }

  private static TextRange range(Origin origin) {
    assertThat(origin).isNotNull();
    return (TextRange) origin.place();
  }

  /** Every character that is seen stands in one range. */
  private void assertPlaces() {
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.range().start() < at) {
        fail("is in two ranges: %s", piece);
      }
      assertBlank(at, piece.range().start());
      at = piece.range().end();
    }
    assertBlank(at, source.length());
  }

  private void assertBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      if (!blank && !UNSEEN.matcher(String.valueOf(c)).matches()) {
        fail("U+%04X at %d is in no range: %s", (int) c, i, source.substring(from, to));
      }
    }
  }

  private void assertWords() {
    for (Piece piece : pieces) {
      String text = source.substring(piece.range().start(), piece.range().end());
      assertThat(words(piece.words())).isEqualTo(asJoined(text, words(piece.words())));
    }
  }

  /**
   * The words of the source; two that a hyphen at a line end parts, or in Chinese and Japanese a
   * line end alone, are one where the piece says.
   */
  private static List<String> asJoined(String source, List<String> kept) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(UNSEEN.matcher(source).replaceAll(""));
    Matcher hyphen = LINE_END_HYPHEN.matcher(UNSEEN.matcher(source).replaceAll(""));
    Matcher wide = WIDE_LINE_END.matcher(UNSEEN.matcher(source).replaceAll(""));
    wide.useTransparentBounds(true);
    int before = 0;
    while (matcher.find()) {
      int last = words.size() - 1;
      boolean parted =
          last >= 0
              && (hyphen.region(before, matcher.start()).matches()
                  || wide.region(before, matcher.start()).matches());
      String joined = parted ? words.get(last) + matcher.group() : "";
      if (parted && last < kept.size() && kept.get(last).startsWith(joined)) {
        words.set(last, joined);
      } else {
        words.add(matcher.group());
      }
      before = matcher.end();
    }
    return words;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(UNSEEN.matcher(text).replaceAll(""));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
