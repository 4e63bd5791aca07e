package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;

/** {@code pre} and other listings: text whose white space matters. */
final class CodeConverter {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final Pattern PLACEHOLDERS_AT_END = Pattern.compile("\u00A0+$", Pattern.MULTILINE);

  /** What Javadoc calls the declaration of a type. */
  private static final String SIGNATURE = "type-signature";

  private CodeConverter() {}

  /**
   * What a listing is.
   *
   * @param verbatim whether each space is meant as it is written
   */
  static List<Block> convert(KeptElement kept, Blocks builder, boolean verbatim) {
    CodeLines lines = new CodeLines(kept.element(), builder.ledger());
    List<Block> others = new ArrayList<>();
    for (Run run : kept.runs()) {
      if (run.isMedium()) {
        others.addAll(builder.medium(run));
      } else {
        lines.add(run);
      }
    }
    String text = verbatim ? lines.text() : withPlainSpaces(lines.text());
    if (!text.isBlank()) {
      String language = language(kept.element());
      others.add(0, new CodeBlock(text, language, builder.info(kept, Rule.PRE_ELEMENT)));
    }
    return others;
  }

  /** Editors hold the place of spaces, which a browser would not show, by others. */
  private static String withPlainSpaces(String code) {
    return PLACEHOLDERS_AT_END.matcher(code).replaceAll("").replace(NO_BREAK_SPACE, ' ');
  }

  /**
   * The language that {@code class="language-java"} names, on the {@code code} inside, where the
   * HTML Standard has it, or on the element itself, or where that is no {@code pre} right around
   * it.
   */
  private static @Nullable String language(Element box) {
    Element code = box.firstElementChild();
    String language = code == null ? null : named(code);
    language = language == null ? named(box) : language;
    Element around = box.parent();
    boolean outside = language == null && around != null && !box.normalName().equals("pre");
    return outside ? named(around) : language;
  }

  private static @Nullable String named(Element element) {
    for (String name : element.classNames()) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (String prefix : List.of("language-", "lang-", "highlight-source-", "type-")) {
        boolean named = lower.startsWith(prefix) && lower.length() > prefix.length();
        if (named && !lower.equals(SIGNATURE)) {
          return lower.substring(prefix.length());
        }
      }
    }
    String data = element.attr("data-lang").strip().toLowerCase(Locale.ROOT);
    return data.isEmpty() ? null : data;
  }
}
