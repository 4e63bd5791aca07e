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

  /** The stanza so far. */
  private List<Inline> stanza = new ArrayList<>();

  /** The texts of the line so far. */
  private List<TextNode> line = new ArrayList<>();

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
        addText(text, run);
      } else if (leaf.normalName().equals("br")) {
        endLine(run);
      } else {
        builder.ledger().leaveOut((Element) leaf, Rule.MEDIUM_IN_CODE);
      }
    }
    endLine(run);
    endStanza();
  }

  /** Parts a text where its lines end; each part stays in the elements around it. */
  private void addText(TextNode node, Run run) {
    String[] lines = node.getWholeText().split("\r\n|\n|\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine(run);
      }
      TextNode part = new TextNode(lines[i]);
      node.before(part);
      line.add(part);
    }
    node.remove();
  }

  private void endLine(Run run) {
    if (line.stream().allMatch(TextNode::isBlank)) {
      endStanza();
    } else {
      List<Inline> content = builder.inlines(run.with(List.copyOf(line)));
      // Nothing is left of invisible characters.
      if (!content.isEmpty()) {
        if (!stanza.isEmpty()) {
          stanza.add(LineBreak.of());
        }
        stanza.addAll(indented(content));
      }
    }
    line = new ArrayList<>();
  }

  /** The content of the line behind the white space that opens it, as spaces. */
  private List<Inline> indented(List<Inline> content) {
    int columns = 0;
    for (TextNode part : line) {
      String text = part.getWholeText();
      int indent = text.length() - text.stripLeading().length();
      columns += indent;
      if (indent < text.length()) {
        break;
      }
    }
    if (columns == 0) {
      return content;
    }
    List<Inline> all = new ArrayList<>(content);
    String indent = " ".repeat(columns);
    if (content.get(0) instanceof Text text) {
      all.set(0, new Text(indent + text.value(), text.info()));
    } else {
      all.add(0, Text.of(indent));
    }
    return all;
  }

  private void endStanza() {
    if (!stanza.isEmpty()) {
      blocks.add(new Paragraph(stanza, builder.info(kept, Rule.PRE_ELEMENT)));
      stanza = new ArrayList<>();
    }
  }
}
