package org.offprint.internal.json.linked;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.AddressFilter;
import org.offprint.internal.json.JsonOutput;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.Quotation;
import org.offprint.model.Speaker;

/** Writes what stands in an article as things of their own: updates, corrections, quotations. */
final class LinkedParts {
  private static final Set<EditorialNoteKind> CORRECTIONS =
      Set.of(EditorialNoteKind.CORRECTION, EditorialNoteKind.CLARIFICATION);

  private final JsonOutput out;
  private final AddressFilter addresses;

  LinkedParts(JsonOutput out, AddressFilter addresses) {
    this.out = out;
    this.addresses = addresses;
  }

  void properties(Article article) {
    array(
        "correction",
        article.stream(EditorialNote.class)
            .filter(note -> CORRECTIONS.contains(note.kind()))
            .toList(),
        this::correction);
    array("liveBlogUpdate", article.stream(LiveUpdate.class).toList(), this::update);
    array("comment", article.stream(Post.class).toList(), this::post);
    // a pull quotation says again what the article has said
    array(
        "hasPart",
        article.stream(Quotation.class)
            .filter(quotation -> !(quotation instanceof PullQuotation))
            .filter(quotation -> quotation.speaker().isPresent())
            .toList(),
        this::quotation);
  }

  /** Writes the properties of a thing into the object that is open. */
  private interface Properties<T> {
    void write(T thing);
  }

  private <T> void array(String name, List<T> things, Properties<T> properties) {
    if (things.isEmpty()) {
      return;
    }
    out.beginArray(name);
    for (T thing : things) {
      out.beginObject();
      properties.write(thing);
      out.endObject();
    }
    out.endArray();
  }

  private void correction(EditorialNote note) {
    out.text("@type", "CorrectionComment");
    date("datePublished", note.date());
    out.text("text", words(note.content()));
  }

  private void update(LiveUpdate update) {
    out.text("@type", "BlogPosting");
    if (!update.title().isEmpty()) {
      out.text("headline", line(update.title()));
    }
    date("datePublished", update.published());
    date("dateModified", update.modified());
    if (!update.byline().isEmpty()) {
      out.text(
          "creditText",
          update.byline().stream()
              .map(byline -> line(byline.content()))
              .collect(Collectors.joining("; ")));
    }
    out.text("articleBody", words(update.content()));
  }

  private void post(Post post) {
    out.text("@type", "Comment");
    if (!post.title().isEmpty()) {
      out.text("headline", line(post.title()));
    }
    if (post.author() != null) {
      out.beginObject("author");
      out.text("@type", "Person");
      out.text("name", post.author().name());
      out.endObject();
    }
    date("datePublished", post.published());
    out.text("text", words(post.content()));
  }

  private void date(String name, @Nullable ArticleDate date) {
    out.text(name, date == null ? null : date.iso());
  }

  private void quotation(Quotation quotation) {
    out.text("@type", "Quotation");
    out.text("text", text(quotation));
    quotation.speaker().ifPresent(this::speaker);
    Attribution attribution = quotation.attribution();
    if (attribution != null) {
      source(attribution);
    }
  }

  /** The words that are quoted, without marks around them and the line that names the source. */
  private static String text(Quotation quotation) {
    if (quotation instanceof InlineQuotation phrase) {
      return line(phrase.content());
    }
    return quotation instanceof BlockQuotation block
        ? words(block.content())
        : quotation.plainText();
  }

  /** Without a type, because organisations and documents speak too. */
  private void speaker(Speaker speaker) {
    out.beginObject("spokenByCharacter");
    out.text("name", speaker.name());
    out.text("description", speaker.description());
    out.endObject();
  }

  private void source(Attribution attribution) {
    String url = attribution.url().flatMap(addresses::safe).orElse(null);
    if (attribution.work().isEmpty() && url == null) {
      return;
    }
    out.beginObject("isBasedOn");
    out.text("@type", "CreativeWork");
    out.text("name", attribution.work().orElse(null));
    out.text("url", url);
    out.endObject();
  }

  private static String words(List<Block> blocks) {
    return Article.of(blocks).plainText();
  }

  private static String line(List<Inline> inlines) {
    return Paragraph.of(inlines).plainText();
  }
}
