package org.offprint.internal.container.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;
import org.offprint.internal.container.StatedTime;
import org.offprint.internal.container.WebAddress;
import org.offprint.model.ArticleDate;
import org.offprint.source.KnownFacts;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/**
 * Reads pages that browsers save as mails, and mails. The page is the part that the head calls the
 * first ({@code start}), else the first one in HTML, else the first text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557</a>
 */
public final class SavedAsMail {
  private SavedAsMail() {}

  /** The page in a file, if it has one. */
  public static Pages read(byte[] bytes, SourceKind kind) {
    Mail mail = MailParser.parse(bytes);
    MimePart page = page(mail);
    if (page == null) {
      return Pages.of(List.of());
    }
    String address = kind == SourceKind.MHTML ? address(mail.head(), page) : null;
    SavedPage saved =
        SavedPage.of(page.body())
            .withKind(page.isHtml() ? SourceKind.HTML : SourceKind.TEXT)
            .withCharset(page.charset())
            .withUrl(address);
    String time = mail.head().field("date");
    @Nullable ArticleDate date = time == null ? null : StatedTime.of(time);
    return Pages.of(
        List.of(
            kind == SourceKind.MAIL
                ? saved.withKnown(known(mail.head(), date))
                : saved.withSaved(date)));
  }

  /** A mail is published when it is sent; the time when it was saved is not known. */
  private static KnownFacts known(MimeHead head, @Nullable ArticleDate date) {
    String subject = head.field("subject");
    String title = subject == null ? "" : EncodedWords.decode(subject).strip();
    String from = head.field("from");
    return new KnownFacts(
        title.isEmpty() ? null : title, from == null ? null : Sender.name(from), date);
  }

  private static @Nullable MimePart page(Mail mail) {
    String start = mail.head().id(mail.head().parameter("start"));
    MimePart first = null;
    for (MimePart part : mail.parts()) {
      boolean text = !part.attached() && (part.isHtml() || part.isPlainText());
      if (!text || part.body().length == 0) {
        continue;
      }
      if (start != null && start.equals(part.id())) {
        return part;
      }
      boolean better = first == null || (!first.isHtml() && part.isHtml());
      first = better ? part : first;
    }
    return first;
  }

  /** Chromium's own field first; one of a file on some disk says nothing. */
  private static @Nullable String address(MimeHead head, MimePart page) {
    String snapshot = head.address("snapshot-content-location");
    return WebAddress.of(snapshot == null ? page.location() : snapshot);
  }
}
