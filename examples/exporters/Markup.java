package exporters;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Visitor;

/**
 * Writes XML in the order in which it is added. What is added while a node is visited is written
 * before what stands after the node, so a visit adds what the node becomes and never waits for its
 * children: deep trees need no deep stack.
 */
final class Markup {
  /** A piece that may be written, or may add others. */
  private interface Step {
    void run() throws IOException;
  }

  private final Appendable out;
  private final Identifiers ids;
  private final String id;
  private final Deque<Step> pending = new ArrayDeque<>();

  /** The steps added by the one under way, in order. */
  private final Deque<Step> added = new ArrayDeque<>();

  /** The names of the elements that are open, innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the tag that was written last still lacks its end. */
  private boolean inTag;

  /**
   * An empty document.
   *
   * @param out where it is written to
   * @param ids the identities of its nodes
   * @param id the name of the attribute that holds them
   */
  Markup(Appendable out, Identifiers ids, String id) {
    this.out = out;
    this.ids = ids;
    this.id = id;
  }

  /** Writes all that was added. */
  void write() throws IOException {
    schedule();
    while (!pending.isEmpty()) {
      pending.pop().run();
      schedule();
    }
  }

  private void schedule() {
    while (!added.isEmpty()) {
      pending.push(added.removeLast());
    }
  }

  /** Adds characters as they are, before the first element. */
  Markup prologue(String characters) {
    added.add(() -> out.append(characters));
    return this;
  }

  /** Adds a start tag on a line of its own. Attributes are names and values; null ones are not. */
  Markup block(String name, @Nullable String... attributes) {
    added.add(
        () -> {
          endTag();
          out.append('\n');
        });
    return inline(name, attributes);
  }

  /** Adds a start tag with a node's identity and language on a line of its own. */
  Markup block(String name, NodeInfo info, @Nullable String... attributes) {
    return block(name, attributes(info, attributes));
  }

  /** Adds a start tag with a node's identity and language among text. */
  Markup inline(String name, NodeInfo info, @Nullable String... attributes) {
    return inline(name, attributes(info, attributes));
  }

  private @Nullable String[] attributes(NodeInfo info, @Nullable String... attributes) {
    @Nullable String[] all = new String[attributes.length + 4];
    all[0] = id;
    all[1] = ids.of(info);
    all[2] = "xml:lang";
    all[3] = XmlValue.language(info);
    System.arraycopy(attributes, 0, all, 4, attributes.length);
    return all;
  }

  /** Adds a start tag among text. */
  Markup inline(String name, @Nullable String... attributes) {
    added.add(
        () -> {
          endTag();
          out.append('<').append(name);
          for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
              out.append(' ').append(attributes[i]).append("=\"");
              out.append(XmlText.attribute(value)).append('"');
            }
          }
          open.push(name);
          inTag = true;
        });
    return this;
  }

  /** Adds the end of the innermost element. */
  Markup end() {
    added.add(
        () -> {
          String name = open.pop();
          if (inTag) {
            out.append("/>");
          } else {
            out.append("</").append(name).append('>');
          }
          inTag = false;
        });
    return this;
  }

  /** Adds text. */
  Markup text(String text) {
    if (!text.isEmpty()) {
      added.add(
          () -> {
            endTag();
            out.append(XmlText.escape(text));
          });
    }
    return this;
  }

  /** Adds nodes, each by a visit. */
  Markup nodes(List<? extends Node> nodes, Visitor<Markup> visitor) {
    nodes.forEach(node -> added.add(() -> node.accept(visitor)));
    return this;
  }

  /** Adds an element that holds text alone, on a line of its own. */
  Markup line(String name, String text, @Nullable String... attributes) {
    return block(name, attributes).text(text).end();
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }
}
