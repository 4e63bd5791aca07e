package org.offprint.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Speaker;

/**
 * What is quoted in an article, who says it, and where it stands.
 *
 * <pre>{@code
 * Quotations quotations = Quotations.of(article);
 * for (Utterance utterance : quotations.said()) {
 *   System.out.println(utterance.speakerName().orElse("?") + ": " + utterance.words());
 * }
 * List<Utterance> hers = quotations.by("Ines Varga");
 * }</pre>
 *
 * <p>The parts of one utterance are joined, wherever they stand. The turns of interviews and
 * transcripts are utterances too.
 */
public final class Quotations {
  private final TextIndex index;
  private final List<Utterance> all;
  private final Optional<String> url;

  private Quotations(Article article, TextIndex index) {
    this.index = index;
    this.url = article.metadata().url();
    this.all = new UtteranceCollector(index).utterances();
  }

  /**
   * The quotations of an article.
   *
   * @param article the article
   * @return the view; O(nodes + characters)
   */
  public static Quotations of(Article article) {
    return of(article, TextIndex.of(article));
  }

  /**
   * The quotations of an article whose text is indexed already.
   *
   * @param article the article
   * @param index the index of the same article
   * @return the view; O(nodes)
   */
  public static Quotations of(Article article, TextIndex index) {
    return new Quotations(article, Objects.requireNonNull(index, "index"));
  }

  /**
   * The text in which the utterances have their places.
   *
   * @return the index
   */
  public TextIndex index() {
    return index;
  }

  /**
   * Everything in quotation marks or set as a quotation, and all turns, said or not.
   *
   * @return an unmodifiable list in the order of the first parts
   */
  public List<Utterance> all() {
    return all;
  }

  /**
   * What somebody says, named or not.
   *
   * @return an unmodifiable list in the order of the first parts
   */
  public List<Utterance> said() {
    return all.stream().filter(Utterance::isSaid).toList();
  }

  /**
   * What somebody says.
   *
   * @param name the fullest name that the article gives
   * @return an unmodifiable list in the order of the first parts
   */
  public List<Utterance> by(String name) {
    Objects.requireNonNull(name, "name");
    return all.stream()
        .filter(
            utterance -> utterance.isSaid() && utterance.speakerName().equals(Optional.of(name)))
        .toList();
  }

  /**
   * Everybody who says something.
   *
   * @return an unmodifiable list, each once, in the order of their first words
   */
  public List<Speaker> speakers() {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Utterance utterance : all) {
      Speaker speaker = utterance.speaker();
      if (speaker != null && utterance.isSaid()) {
        speakers.putIfAbsent(speaker.name(), speaker);
      }
    }
    return List.copyOf(speakers.values());
  }

  /**
   * What an utterance stands in: the text of the paragraphs that hold its parts; of a block of its
   * own, also the block before it.
   *
   * @param utterance an utterance of this view
   * @return its part of the text
   */
  public TextSpan context(Utterance utterance) {
    TextSpan span = utterance.span();
    if (span.length() == 0) {
      return span;
    }
    TextSpan first = around(utterance, span.start());
    TextSpan last = around(utterance, span.end() - 1);
    return new TextSpan(first.start(), last.end());
  }

  private TextSpan around(Utterance utterance, int offset) {
    boolean block = utterance.parts().get(0) instanceof Block;
    return block
        ? new BlocksBefore(index).withBlockBefore(utterance.span())
        : index.nodeAt(offset, Block.class).flatMap(index::spanOf).orElse(utterance.span());
  }

  /**
   * A link that has a browser show the page at the words and mark them, by a text fragment.
   *
   * @param utterance an utterance of this view
   * @return the address, empty if that of the page is not known
   */
  public Optional<String> link(Utterance utterance) {
    return url.map(address -> link(utterance, address));
  }

  /**
   * The same for a page at another address.
   *
   * @param utterance an utterance of this view
   * @param address that of the page; a fragment of its own is kept
   * @return the address with the text fragment
   */
  public String link(Utterance utterance, String address) {
    List<String> directives = new ArrayList<>();
    for (TextSpan span : utterance.spans()) {
      if (span.length() > 0) {
        directives.add(new TextFragment(index.text()).directive(span));
      }
    }
    String fragment = directives.isEmpty() ? "" : ":~:" + String.join("&", directives);
    return fragment.isEmpty() || address.indexOf('#') >= 0
        ? address + fragment
        : address + '#' + fragment;
  }
}
