package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
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

  /** A line with more is no command. At 7 or 28, none of 500 texts changes. */
  private static final int MOST_COMMAND_WORDS = 14;

  /** An indented line with more may be text. At 6 or 24, none of 500 texts changes. */
  private static final int MOST_INDENTED_WORDS = 12;

  /**
   * A line with more that ends in a bracket or comma may be text. At 4 or 16, none of 500 texts
   * changes.
   */
  private static final int MOST_BRACKET_WORDS = 8;

  @Override
  public void apply(Sheet sheet) {
    List<Draft> pieces = new ArrayList<>(sheet.size());
    boolean found = false;
    int from = 0;
    while (from < sheet.size()) {
      int to = sheet.groupEnd(from);
      if (isCode(sheet, from, to)) {
        to = end(sheet, from, to);
        pieces.add(code(sheet, from, to));
        found = true;
      } else {
        pieces.addAll(sheet.drafts().subList(from, to));
      }
      from = to;
    }
    if (found) {
      sheet.replaceAll(pieces);
    }
  }

  /** The end of a listing that starts with a run of code: further runs, and what is in brackets. */
  private static int end(Sheet sheet, int from, int firstEnd) {
    int to = firstEnd;
    int open = depth(sheet, from, to);
    while (to < sheet.size() && sheet.draft(to).gap() <= 2) {
      int next = sheet.groupEnd(to);
      boolean inside = open > 0 && !sheet.draft(to).isProse();
      if (!inside && !isCode(sheet, to, next)) {
        break;
      }
      open += depth(sheet, to, next);
      to = next;
    }
    return to;
  }

  private static Draft code(Sheet sheet, int from, int to) {
    Draft first = sheet.draft(from);
    int start = first.start();
    int end = sheet.draft(to - 1).end();
    int lineStart = start;
    while (lineStart > 0 && sheet.source().charAt(lineStart - 1) == ' ') {
      lineStart--;
    }
    String text =
        sheet.source().substring(lineStart, end).replace("\r\n", "\n").replace('\r', '\n');
    return new Draft(start, end, text, first.gap(), first.indent(), false)
        .claim(Kind.CODE, RULE, 0.8);
  }

  private static boolean isCode(Sheet sheet, int from, int to) {
    int lines = 0;
    int marked = 0;
    boolean sure = false;
    for (int i = from; i < to; i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen()) {
        return false;
      }
      lines++;
      boolean strong = isStrong(draft.text());
      sure |= strong;
      marked += strong || isWeak(draft) ? 1 : 0;
    }
    return sure && marked * 2 >= lines;
  }

  private static int depth(Sheet sheet, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      String text = sheet.draft(i).text();
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

  private static boolean isWeak(Draft draft) {
    String line = draft.text();
    char last = line.charAt(line.length() - 1);
    boolean comment = line.startsWith("//") || line.startsWith("/*") || line.startsWith("* ");
    boolean bracket = "{}[]();,".indexOf(last) >= 0 && draft.words() <= MOST_BRACKET_WORDS;
    boolean indented = draft.indent() >= 2 && draft.words() <= MOST_INDENTED_WORDS;
    return comment || bracket || indented || line.equals("...");
  }
}
