package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Checkbox;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Code;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.DescriptionList;
import org.offprint.model.Figure;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.MediaBlock;

/** {@code ul}, {@code ol}, {@code menu} and {@code dl}. */
final class ListConverter {
  private final Blocks builder;

  ListConverter(Blocks builder) {
    this.builder = builder;
  }

  /** A list; what stands in it outside its items joins the item before it. */
  List<Block> list(KeptElement kept) {
    List<List<Block>> contents = new ArrayList<>();
    List<KeptElement> places = new ArrayList<>();
    for (Object part : kept.parts()) {
      boolean item = part instanceof KeptElement inner && inner.tag().equals("li");
      List<Block> content;
      if (item) {
        content = builder.blocks((KeptElement) part);
      } else {
        KeptElement alone = new KeptElement(kept.element());
        alone.parts().add(part);
        content = builder.blocks(alone);
      }
      if (content.isEmpty()) {
        continue;
      }
      if (item || contents.isEmpty()) {
        contents.add(new ArrayList<>(content));
        places.add(item ? (KeptElement) part : kept);
      } else {
        contents.get(contents.size() - 1).addAll(content);
      }
    }
    List<ListItem> items = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      KeptElement place = places.get(i);
      items.add(
          new ListItem(
              checked(place.element()), contents.get(i), builder.info(place, Rule.LI_ELEMENT)));
    }
    return items.isEmpty() ? List.of() : List.of(list(kept, items));
  }

  /** Whether the checkbox that an item opens with is checked, or {@code null} if there is none. */
  private static @Nullable Boolean checked(Element item) {
    Element first = item.normalName().equals("li") ? item.firstElementChild() : null;
    if (first != null && first.normalName().equals("p")) {
      first = first.firstElementChild();
    }
    return first == null ? null : Checkbox.read(first);
  }

  private ListBlock list(KeptElement kept, List<ListItem> items) {
    Element element = kept.element();
    boolean ordered = kept.tag().equals("ol");
    ListKind kind = ordered ? ListKind.ORDERED : ListKind.BULLET;
    String type = element.attr("type").strip();
    String numbering = ordered && type.length() == 1 && "1aAiI".contains(type) ? type : null;
    int start = ordered ? start(element.attr("start").strip()) : 1;
    return new ListBlock(kind, start, numbering, items, builder.info(kept, Rule.LIST_ELEMENT));
  }

  private static int start(String value) {
    boolean number =
        !value.isEmpty()
            && value.length() <= 6
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(value) : 1;
  }

  /** A list of terms; each {@code dt} starts an entry, each {@code dd} goes on with it. */
  List<Block> descriptions(KeptElement kept) {
    List<DescriptionEntry> entries = new ArrayList<>();
    List<Inline> term = List.of();
    List<Block> details = new ArrayList<>();
    KeptElement place = kept;
    for (Object part : kept.parts()) {
      if (part instanceof KeptElement inner && inner.tag().equals("dt")) {
        add(entries, term, details, place);
        term = term(inner);
        details = new ArrayList<>(builder.media(inner.runs()));
        place = inner;
      } else {
        KeptElement alone = new KeptElement(kept.element());
        alone.parts().add(part);
        details.addAll(builder.blocks(alone));
      }
    }
    add(entries, term, details, place);
    if (!entries.isEmpty() && entries.stream().allMatch(ListConverter::isPicture)) {
      return pictures(entries);
    }
    return entries.isEmpty()
        ? List.of()
        : List.of(new DescriptionList(entries, builder.info(kept, Rule.DL_ELEMENT)));
  }

  /** The words of a term: code, if it says how something of a program is called. */
  private List<Inline> term(KeptElement kept) {
    List<Inline> term = builder.line(kept.runs());
    if (term.isEmpty() || !isSignature(kept.element())) {
      return term;
    }
    StringBuilder code = new StringBuilder();
    for (Inline part : term) {
      code.append(part.plainText());
    }
    return List.of(Code.of(code.toString()));
  }

  /** Whether a term has a name in it that Sphinx names as that of a function or the like. */
  private static boolean isSignature(Element term) {
    for (Element part : term.children()) {
      if (part.hasClass("descname")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry has a picture instead of its term. */
  private static boolean isPicture(DescriptionEntry entry) {
    return entry.term().isEmpty() && entry.details().get(0) instanceof MediaBlock;
  }

  /** Pages once set the captions of pictures that way. */
  private static List<Block> pictures(List<DescriptionEntry> entries) {
    List<Block> figures = new ArrayList<>();
    for (DescriptionEntry entry : entries) {
      List<Block> caption = entry.details().subList(1, entry.details().size());
      figures.add(new Figure(entry.details().subList(0, 1), caption, List.of(), entry.info()));
    }
    return figures;
  }

  private void add(
      List<DescriptionEntry> entries, List<Inline> term, List<Block> details, KeptElement place) {
    if (!term.isEmpty() || !details.isEmpty()) {
      entries.add(new DescriptionEntry(term, details, builder.info(place, Rule.DT_ELEMENT)));
    }
  }
}
