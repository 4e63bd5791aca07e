package org.offprint.internal.html.block;

import java.util.List;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.ElementPath;
import org.offprint.model.Inline;
import org.offprint.model.NodeInfo;

/** What a converter of one kind of element needs to know of the page that it works on. */
public interface Blocks {
  /** Everything that an element holds, in order. */
  List<Block> blocks(KeptElement kept);

  /** What the parts of a caption hold, in order. */
  List<Block> lines(KeptElement caption);

  /** What a figure is. */
  List<Block> figure(KeptElement kept);

  /** The media among some runs. */
  List<Block> media(List<Run> runs);

  /** A medium; nothing if it has no address, or if it was shown with its words before. */
  List<Block> medium(Run run);

  /** The words of a run. */
  List<Inline> inlines(Run run);

  /** The words of several runs as one line, separated by spaces. */
  List<Inline> line(List<Run> runs);

  /** Where a run stands and what kept it. */
  NodeInfo info(Run run);

  /** Where an element stands, and the rule that made it a node. */
  NodeInfo info(KeptElement kept, Rule rule);

  /** Where a run stands. */
  ElementPath place(Run run);

  /** The strings that the page has several times. */
  SharedStrings strings();

  /** Which media the blocks show. */
  MediaLedger ledger();
}
