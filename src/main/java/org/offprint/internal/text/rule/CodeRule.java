package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;

/**
 * Combines the lines of program code, including blank lines as long as brackets are open.
 *
 * <p>A line is code by its marks: it ends in a brace or semicolon, opens with a prompt, a comment
 * mark or a directive, is indented inside brackets, or is a command with options. A run of lines is
 * code if most of them are, and at least one of them cannot be prose.
 */
public final class CodeRule implements TextRule {
  private static final Rule RULE = Rule.CODE_MARKS;

  /** In characters; a longer line is text. At 100 or 400, none of 500 texts changes. */
  private static final int LONGEST = 200;

  /** A line with more is not a command. At 7 or 28, none of 500 texts changes. */
  private static final int MOST_COMMAND_WORDS = 14;

  /** An indented line with more may be text. At 6 or 24, none of 500 texts changes. */
  private static final int MOST_INDENTED_WORDS = 12;

  /**
   * A line with more that ends in a bracket or comma may be text. At 4 or 16, none of 500 texts
   * changes.
   */
  private static final int MOST_BRACKET_WORDS = 8;

  @Override
  public void apply(Pieces pieces) {
    List<Piece> joined = new ArrayList<>(pieces.size());
    boolean found = false;
    int from = 0;
    while (from < pieces.size()) {
      int to = pieces.groupEnd(from);
      if (isCode(pieces, from, to)) {
        to = end(pieces, from, to);
        joined.add(code(pieces, from, to));
        found = true;
      } else {
        joined.addAll(pieces.all().subList(from, to));
      }
      from = to;
    }
    if (found) {
      pieces.replaceAll(joined);
    }
  }

  /** The end of a listing that starts with a run of code: further runs, and what is in brackets. */
  private static int end(Pieces pieces, int from, int firstEnd) {
    int to = firstEnd;
    int open = depth(pieces, from, to);
    while (to < pieces.size() && pieces.get(to).gap() <= 2) {
      int next = pieces.groupEnd(to);
      boolean inside = open > 0 && !pieces.get(to).isProse();
      if (!inside && !isCode(pieces, to, next)) {
        break;
      }
      open += depth(pieces, to, next);
      to = next;
    }
    return to;
  }

  private static Piece code(Pieces pieces, int from, int to) {
    Piece first = pieces.get(from);
    int start = first.start();
    int end = pieces.get(to - 1).end();
    int lineStart = start;
    while (lineStart > 0 && pieces.source().charAt(lineStart - 1) == ' ') {
      lineStart--;
    }
    String text =
        pieces.source().substring(lineStart, end).replace("\r\n", "\n").replace('\r', '\n');
    return new Piece(start, end, text, first.gap(), first.indent(), false)
        .claim(PieceKind.CODE, RULE, 0.8);
  }

  private static boolean isCode(Pieces pieces, int from, int to) {
    int lines = 0;
    int marked = 0;
    boolean sure = false;
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen()) {
        return false;
      }
      lines++;
      boolean strong = isStrong(piece.text());
      sure |= strong;
      marked += strong || isWeak(piece) ? 1 : 0;
    }
    return sure && marked * 2 >= lines;
  }

  private static int depth(Pieces pieces, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      String text = pieces.get(i).text();
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
      }
    }
    return depth;
  }

  private static boolean isStrong(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    boolean opener =
        line.startsWith("#include")
            || line.startsWith("import ") && last == ';'
            || line.startsWith("$ ")
            || line.startsWith(">>> ")
            || line.startsWith("#!/")
            || line.startsWith("<?php")
            || line.startsWith("</")
            || line.startsWith("(func ");
    boolean brace = last == '{' || line.equals("}") || line.equals("});") || line.equals("};");
    boolean statement =
        last == ';' && (line.indexOf('(') >= 0 || line.indexOf('=') >= 0 || line.startsWith("}"));
    boolean arrow = line.contains("=>") && line.indexOf('(') >= 0;
    return opener || brace || statement || arrow || isCommand(line) || isBracketed(line);
  }

  /** {@code (i32.add} and the like: code that is all brackets. */
  private static boolean isBracketed(String line) {
    return line.startsWith("(") && line.length() > 2 && line.indexOf('$') > 0;
  }

  /** A lowercase word, and after it an option with one or two hyphens. */
  private static boolean isCommand(String line) {
    List<String> words = List.of(line.split(" "));
    boolean command =
        words.size() >= 2
            && words.size() <= MOST_COMMAND_WORDS
            && words
                .get(0)
                .chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '/');
    boolean option =
        words.stream()
            .anyMatch(w -> w.length() > 1 && w.charAt(0) == '-' && Character.isLetter(w.charAt(1)));
    boolean file =
        words.stream().anyMatch(w -> w.indexOf('.') > 0 && w.indexOf('.') < w.length() - 1);
    return command && option && file;
  }

  private static boolean isWeak(Piece piece) {
    String line = piece.text();
    char last = line.charAt(line.length() - 1);
    boolean comment = line.startsWith("//") || line.startsWith("/*") || line.startsWith("* ");
    boolean bracket = "{}[]();,".indexOf(last) >= 0 && piece.words() <= MOST_BRACKET_WORDS;
    boolean indented = piece.indent() >= 2 && piece.words() <= MOST_INDENTED_WORDS;
    return comment || bracket || indented || line.equals("...");
  }
}
