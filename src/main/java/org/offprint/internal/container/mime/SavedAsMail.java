package org.offprint.internal.container.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.internal.container.beside.SavedParts;
import org.offprint.model.ArticleDate;
import org.offprint.source.KnownFacts;
import org.offprint.source.Resources;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads pages that browsers save as mails, and mails. The page is the part that the head calls the
 * first ({@code start}), else the first text, or what says the same in HTML. A mail without a text
 * of its own forwards another one, or the page that is attached to it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557</a>
 */
public final class SavedAsMail {
  /** Mails in mails; each forwards the next. Real ones have two. */
  private static final int MOST_FORWARDED = 8;

  private SavedAsMail() {}

  /** The pages in a file: one, but of a mailbox. */
  public static Pages read(byte[] bytes, SourceKind kind) {
    if (Mailbox.is(bytes)) {
      return new Mailbox(bytes);
    }
    return Pages.of(page(bytes, kind));
  }

  /** The page in a mail, or null if it has none. */
  static @Nullable FoundPart page(byte[] bytes, SourceKind kind) {
    Mail mail = MailParser.parse(bytes);
    MimePart page = page(mail, kind);
    for (int i = 0; page == null && i < MOST_FORWARDED; i++) {
      MimePart forwarded = mail.parts().stream().filter(MimePart::isMail).findFirst().orElse(null);
      if (forwarded == null) {
        return null;
      }
      mail = MailParser.parse(forwarded.body());
      page = page(mail, kind);
    }
    if (page == null) {
      return null;
    }
    SavedPage saved = saved(mail.head(), page, kind).withResources(beside(mail, page));
    return new FoundPart(saved, kind == SourceKind.MAIL ? FurtherTexts.of(mail, page) : null);
  }

  /** All other parts, by their addresses and by their numbers. */
  private static Resources beside(Mail mail, MimePart page) {
    SavedParts parts = new SavedParts();
    for (MimePart part : mail.parts()) {
      if (part != page) {
        String id = part.id();
        parts.add(part.location(), part.body());
        parts.add(id == null ? null : "cid:" + id, part.body());
      }
    }
    return parts.orNone();
  }

  private static SavedPage saved(MimeHead head, MimePart page, SourceKind kind) {
    SavedPage saved =
        SavedPage.of(page.body())
            .withKind(page.isHtml() ? SourceKind.HTML : SourceKind.TEXT)
            .withCharset(page.charset());
    String time = head.field("date");
    @Nullable ArticleDate date = time == null ? null : StatedTime.of(time);
    return kind == SourceKind.MAIL
        ? saved.withKnown(known(head, date))
        : saved.withUrl(address(head, page)).withSaved(date);
  }

  /** A mail is published when it is sent; the time when it was saved is not known. */
  private static KnownFacts known(MimeHead head, @Nullable ArticleDate date) {
    String subject = head.field("subject");
    String title = subject == null ? "" : EncodedWords.decode(subject).strip();
    String from = head.field("from");
    return new KnownFacts(
        title.isEmpty() ? null : title, from == null ? null : Sender.name(from), date);
  }

  private static @Nullable MimePart page(Mail mail, SourceKind kind) {
    List<MimePart> texts =
        mail.parts().stream().filter(part -> part.isText() && part.body().length > 0).toList();
    MimePart page = best(texts.stream().filter(MimePart::isStart).toList(), kind);
    if (page == null) {
      page = best(texts.stream().filter(part -> !part.isAttached()).toList(), kind);
    }
    boolean forwards = mail.parts().stream().anyMatch(MimePart::isMail);
    return page == null && !forwards ? best(texts, kind) : page;
  }

  /**
   * The first of some parts, or a later one in HTML: of a saved page any, of a mail one that says
   * the same. Without saying so it says the same if it is not shorter: what lists add below a mail
   * is.
   */
  private static @Nullable MimePart best(List<MimePart> parts, SourceKind kind) {
    MimePart best = null;
    for (MimePart part : parts) {
      if (best == null) {
        best = part;
      } else if (!best.isHtml() && part.isHtml()) {
        boolean same = part.isAlternativeTo(best) || part.body().length >= best.body().length;
        best = kind == SourceKind.MHTML || same ? part : best;
      }
    }
    return best;
  }

  /** Chromium's own field first; one of a file on some disk says nothing. */
  private static @Nullable String address(MimeHead head, MimePart page) {
    String snapshot = head.address("snapshot-content-location");
    return WebAddress.of(snapshot == null ? page.location() : snapshot);
  }
}
