package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.html.element.ElementWords;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.LineBreak;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/** Verse in a {@code pre}, which its name tells from code: a paragraph for each stanza. */
final class VerseConverter {
  private static final Set<String> NAMES =
      Set.of("verse", "verses", "poem", "poetry", "stanza", "lyrics");

  private final KeptElement kept;
  private final Blocks builder;
  private final List<Block> blocks = new ArrayList<>();
  private List<Inline> stanza = new ArrayList<>();
  private List<Inline> line = new ArrayList<>();

  private VerseConverter(KeptElement kept, Blocks builder) {
    this.kept = kept;
    this.builder = builder;
  }

  /** Whether an element is named as verse, itself or right around. */
  static boolean isVerse(Element pre) {
    Element around = pre.parent();
    return ElementWords.has(pre, NAMES)
        || (around != null
            && around.firstElementChild() == around.lastElementChild()
            && ElementWords.has(around, NAMES));
  }

  static List<Block> convert(KeptElement kept, Blocks builder) {
    VerseConverter verse = new VerseConverter(kept, builder);
    for (Run run : kept.runs()) {
      verse.add(run);
    }
    return verse.blocks;
  }

  private void add(Run run) {
    if (run.isMedium()) {
      blocks.addAll(builder.medium(run));
      return;
    }
    for (Node leaf : run.leaves()) {
      if (leaf instanceof TextNode text) {
        addText(text);
      } else if (leaf.normalName().equals("br")) {
        endLine();
      } else {
        builder.ledger().leaveOut((Element) leaf, Rule.MEDIUM_IN_CODE);
      }
    }
    endLine();
    endStanza();
  }

  private void addText(TextNode node) {
    String[] lines = node.getWholeText().split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine();
      }
      if (!lines[i].isEmpty()) {
        line.add(inElements(Text.of(lines[i]), node));
      }
    }
  }

  /** A text with the elements around it that make nodes. */
  private Inline inElements(Text text, TextNode node) {
    Inline inline = text;
    for (Node at = node.parent(); at instanceof Element element && element != kept.element(); ) {
      if (InlineElements.makesNode(element)) {
        inline = InlineElements.node(element, List.of(inline), builder.strings());
      }
      at = element.parent();
    }
    return inline;
  }

  private void endLine() {
    boolean blank =
        line.stream().allMatch(part -> part instanceof Text text && text.value().isBlank());
    if (blank) {
      endStanza();
    } else {
      if (!stanza.isEmpty()) {
        stanza.add(LineBreak.of());
      }
      stanza.addAll(line);
    }
    line = new ArrayList<>();
  }

  private void endStanza() {
    if (!stanza.isEmpty()) {
      blocks.add(new Paragraph(stanza, builder.info(kept, Rule.PRE_ELEMENT)));
      stanza = new ArrayList<>();
    }
  }
}
