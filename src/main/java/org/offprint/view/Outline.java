package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;

/**
 * The sections of an article as a tree, built from its headings.
 *
 * <p>A section reaches up to the next heading of the same or a higher level, and belongs to the
 * nearest section before it whose heading is of a higher one, whether or not a level lies between
 * them. Only headings that are blocks of the body open a section; one inside a box or a quotation
 * does not.
 *
 * <pre>{@code
 * for (Section section : Outline.of(article).all()) {
 *   System.out.println("  ".repeat(section.path().size()) + section + ": " + section.wordCount());
 * }
 * }</pre>
 */
public final class Outline {
  private final List<Section> sections;

  private Outline(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /**
   * The outline of an article.
   *
   * @param article the article
   * @return its outline; O(blocks of the body)
   */
  public static Outline of(Article article) {
    return new Outline(new SectionBuilder().sections(article.body()));
  }

  /**
   * The sections that belong to no other.
   *
   * @return an unmodifiable list in reading order. The first one has no heading if the body does
   *     not begin with one; it is empty if the body is
   */
  public List<Section> sections() {
    return sections;
  }

  /**
   * Every section, those that belong to another right after it.
   *
   * @return an unmodifiable list in reading order
   */
  public List<Section> all() {
    List<Section> all = new ArrayList<>();
    sections.forEach(section -> section.listIn(all));
    return List.copyOf(all);
  }

  /**
   * The blocks of all sections.
   *
   * @return the body of the article
   */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    sections.forEach(section -> section.addTo(blocks));
    return List.copyOf(blocks);
  }
}
