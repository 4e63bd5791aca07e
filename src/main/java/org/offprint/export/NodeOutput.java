package org.offprint.export;

import java.util.List;
import java.util.Map;
import org.offprint.model.Node;

/**
 * Where a {@link NodeHandler} writes to. Each method adds to what is written, after what was added
 * before, and gives the same output back.
 *
 * <p>{@link #element}, {@link #attribute}, {@link #text} and {@link #nodes} escape what an article
 * holds, so that a handler made of them writes nothing that runs, whatever the source was. Only
 * {@link #markup} takes things as they are; give it constants alone.
 *
 * <pre>{@code
 * Exporters.html()
 *     .withHandler(
 *         Link.class,
 *         (link, out) ->
 *             out.element("a", Map.of("href", link.href(), "rel", "nofollow"), link.content()));
 * }</pre>
 *
 * <p>HTML and EPUB are markup, and Markdown takes elements of HTML. Plain text has no elements:
 * there, {@link #element} adds its content and {@link #attribute} nothing.
 */
public interface NodeOutput {
  /**
   * Adds markup in the exporter's format, unchanged. The handler must ensure that it is valid at
   * this place, and safe.
   *
   * @param markup the markup
   * @return this output
   */
  NodeOutput markup(String markup);

  /**
   * Adds text, escaping whatever has a meaning in the exporter's format. In HTML that includes both
   * kinds of quotation marks, so that it is safe in the value of an attribute too.
   *
   * @param characters the text
   * @return this output
   */
  NodeOutput text(String characters);

  /**
   * Adds an attribute to a tag that {@link #markup} has opened: a space, its name, and its value,
   * escaped and in quotation marks. An address that {@link SafeAddress} refuses is not written, and
   * neither is its attribute.
   *
   * @param name its name; the value of {@code href}, {@code src} and the like is an address
   * @param value what an article holds, or anything else
   * @return this output
   * @throws IllegalArgumentException if it is no name, or that of an attribute whose value is code
   *     ({@code onclick} and all its kind, {@code style}, {@code srcdoc})
   */
  NodeOutput attribute(String name, String value);

  /**
   * Adds an element: its tags with its attributes, and nodes between them.
   *
   * @param name its name, such as {@code aside}; for one that HTML defines as void, such as {@code
   *     img}, the content must be empty
   * @param attributes names and values, written as by {@link #attribute} in the order of the names
   * @param content the nodes in it, as {@link #nodes} adds them
   * @return this output
   * @throws IllegalArgumentException if it is no name, that of an element which holds code or is
   *     about the whole page ({@code script}, {@code style}, {@code base}, {@code meta}, {@code
   *     link}), or of a void one with content, or if an attribute cannot be written
   */
  NodeOutput element(String name, Map<String, String> attributes, List<? extends Node> content);

  /**
   * Adds nodes as the exporter writes them, by the handlers it has.
   *
   * @param nodes the nodes, such as the children of the one at hand. The node at hand would come
   *     back to the same handler without end, and the export throws an {@link
   *     IllegalStateException} that says so; {@link #standard()} is what is meant then
   * @return this output
   */
  NodeOutput nodes(List<? extends Node> nodes);

  /**
   * Adds the node at hand as the exporter would write it without this handler.
   *
   * @return this output
   */
  NodeOutput standard();
}
