package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/**
 * A heading, the blocks below it, and the sections that belong to it. The blocks above the first
 * heading of an article are a section without heading.
 */
public final class Section {
  private final @Nullable Heading heading;
  private final List<Heading> path;
  private final List<Block> blocks;
  private final List<Section> sections;
  private final int index;

  Section(
      @Nullable Heading heading,
      List<Heading> path,
      List<Block> blocks,
      List<Section> sections,
      int index) {
    this.heading = heading;
    this.path = List.copyOf(path);
    this.blocks = List.copyOf(blocks);
    this.sections = List.copyOf(sections);
    this.index = index;
  }

  /**
   * What stands above the section.
   *
   * @return the heading, empty for the blocks above the first one
   */
  public Optional<Heading> heading() {
    return Optional.ofNullable(heading);
  }

  /**
   * The headings that lead to the section, from that of the outermost section to its own.
   *
   * @return an unmodifiable list of at most six, empty without heading
   */
  public List<Heading> path() {
    return path;
  }

  /**
   * The blocks that are the section's own: without its heading and up to the next one.
   *
   * @return an unmodifiable list, perhaps empty
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * The sections that belong to this one.
   *
   * @return an unmodifiable list in reading order, perhaps empty
   */
  public List<Section> sections() {
    return sections;
  }

  /**
   * Where in the body of the article the section begins.
   *
   * @return the index of its heading, or of its first block if it has none
   */
  public int index() {
    return index;
  }

  /**
   * All blocks: the heading, the section's own, and those of the sections that belong to it.
   *
   * @return an unmodifiable list in reading order, never empty; a part of the article's body
   */
  public List<Block> allBlocks() {
    List<Block> all = new ArrayList<>();
    addTo(all);
    return List.copyOf(all);
  }

  /** Sections nest no deeper than headings have levels, so this may recurse. */
  void addTo(List<Block> all) {
    if (heading != null) {
      all.add(heading);
    }
    all.addAll(blocks);
    sections.forEach(section -> section.addTo(all));
  }

  /** This section and all that belong to it. */
  void listIn(List<Section> all) {
    all.add(this);
    sections.forEach(section -> section.listIn(all));
  }

  /**
   * How many words {@link #allBlocks()} have, counted as {@link org.offprint.model.WordCount} does.
   *
   * @return the number of words; costs O(nodes + characters)
   */
  public int wordCount() {
    return Article.of(allBlocks()).wordCount();
  }

  /** The level and words of the heading, such as {@code 2 Prices}. */
  @Override
  public String toString() {
    return heading().map(h -> h.level() + " " + h.plainText()).orElse("before the first heading");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Section that
        && index == that.index
        && path.equals(that.path)
        && blocks.equals(that.blocks)
        && sections.equals(that.sections);
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, path, blocks, sections);
  }
}
