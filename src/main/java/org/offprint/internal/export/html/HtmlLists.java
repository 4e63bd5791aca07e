package org.offprint.internal.export.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.export.Tightness;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.model.Block;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Visitor;

/** Writes lists as HTML. */
final class HtmlLists implements Visitor<@Nullable Void> {
  private final HtmlSteps steps;

  HtmlLists(HtmlSteps steps) {
    this.steps = steps;
  }

  /** This class is not responsible for nodes outside lists. */
  @Override
  public @Nullable Void visitOther(Node node) {
    return steps.all(List.of(node));
  }

  @Override
  public @Nullable Void visitListBlock(ListBlock node) {
    boolean ordered = node.kind() == ListKind.ORDERED;
    Attributes attributes = steps.of(node.info());
    if (ordered) {
      attributes.with("start", node.start() == 1 ? null : node.start());
      String numbering = node.numbering();
      boolean known = numbering != null && "1aAiI".contains(numbering) && numbering.length() == 1;
      attributes.with("type", known ? numbering : null);
    }
    String element = ordered ? "ol" : "ul";
    steps.openBox(element, attributes);
    steps.all(node.items());
    return steps.closeBox(element);
  }

  @Override
  public @Nullable Void visitListItem(ListItem node) {
    Boolean checked = node.checked();
    steps.open("li", steps.of(node.info()).with("class", checked == null ? null : "task"));
    if (checked != null) {
      Attributes box = steps.attributes().with("type", "checkbox").on("disabled");
      steps.empty("input", checked ? box.on("checked") : box);
      steps.text(" ");
    }
    List<Block> content = node.content();
    boolean tight = steps.isBare(content.get(0)) && Tightness.isTight(node);
    if (tight) {
      steps.all(((Paragraph) content.get(0)).content());
      if (content.size() > 1) {
        steps.line();
      }
      steps.all(content.subList(1, content.size()));
    } else {
      steps.line();
      steps.all(content);
    }
    return steps.closeBox("li");
  }

  @Override
  public @Nullable Void visitDescriptionList(DescriptionList node) {
    steps.openBox("dl", steps.of(node.info()));
    steps.all(node.entries());
    return steps.closeBox("dl");
  }

  @Override
  public @Nullable Void visitDescriptionEntry(DescriptionEntry node) {
    steps.words("dt", steps.of(node.info()), node.term());
    return steps.box("dd", steps.attributes(), node.details());
  }
}
