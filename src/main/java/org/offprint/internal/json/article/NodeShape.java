package org.offprint.internal.json.article;

import java.util.List;
import org.offprint.model.Node;

/**
 * What the reader knows about a type of node.
 *
 * @param type its name in JSON
 * @param node its class
 * @param slots its lists of children, in reading order
 * @param factory what makes the node
 */
record NodeShape(
    String type, Class<? extends Node> node, List<SlotShape> slots, NodeFactory factory) {}
