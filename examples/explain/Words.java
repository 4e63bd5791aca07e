package explain;

import java.util.Map;
import org.offprint.model.Certainty;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SourceKind;

/** What names mean, in plain English. */
final class Words {
  /** The rules that leave out most; a rule that is not here is shown by its name alone. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("advertisement", "An advertisement."),
          Map.entry("after-text", "Stands after the last of the text."),
          Map.entry("aside", "A box beside the text."),
          Map.entry("author-name-again", "A name that the byline has."),
          Map.entry("before-text", "Stands before the first of the text."),
          Map.entry("beside-byline", "Stands with the byline and is none of it."),
          Map.entry(
              "body-scorer", "Weighed with all that is known of it, it is none of the article."),
          Map.entry("binary-content", "The file is no text."),
          Map.entry("closing-call", "Asks readers to follow, to sign up, to give or to read on."),
          Map.entry("collection-label", "The label of a collection that holds the text."),
          Map.entry("comments", "What readers wrote."),
          Map.entry("consent-manager", "A request for consent."),
          Map.entry("copyright", "Tells whose the text is."),
          Map.entry("dated-line", "A line with the date, which is a fact of the article."),
          Map.entry("dialog", "A window over the page."),
          Map.entry("drawing", "Words of a drawing, or the name of an icon."),
          Map.entry("duplicate", "Says again what stands elsewhere on the page."),
          Map.entry("embed-placeholder", "Stands in the place of what is loaded only on demand."),
          Map.entry("entry-time", "The time of a live update, which is a fact of it."),
          Map.entry("fallback", "For browsers that can't show what it stands in."),
          Map.entry("footer", "The foot of the page."),
          Map.entry("form", "A form to fill in."),
          Map.entry("form-control", "Choices and fields of a form."),
          Map.entry("formula-copy", "A formula once more, for machines or for those who listen."),
          Map.entry("frame-document", "The document of a frame, not of this page."),
          Map.entry("heading-without-text", "A heading with no text below it."),
          Map.entry("hidden", "Not shown to readers."),
          Map.entry("inside-medium", "Stands inside another picture, film or player."),
          Map.entry("label", "A label of the page, not of the article."),
          Map.entry("link-list", "A list of links."),
          Map.entry("medium-in-code", "Stands in code, which has no pictures."),
          Map.entry("medium-outside-text", "Stands outside the text."),
          Map.entry("medium-without-address", "Nobody knows where it is."),
          Map.entry("medium-without-place", "Stands where the article can show none."),
          Map.entry("mostly-links", "Hardly more than links."),
          Map.entry("navigation", "A menu or path of the site."),
          Map.entry("next-article", "Another article on the same page."),
          Map.entry("no-article", "No article was found on the page."),
          Map.entry("noscript", "For browsers that run no scripts."),
          Map.entry("note-back-link", "A link from a note back to its mark."),
          Map.entry("note-mark", "The mark of a note, which is its label."),
          Map.entry("notes-title", "A heading over the notes alone."),
          Map.entry("outside-region", "Stands outside the part of the page that holds the text."),
          Map.entry("page-residue", "What is left of a button or player."),
          Map.entry("picture-again", "The same picture once more."),
          Map.entry("reading-time", "How long the article takes to read."),
          Map.entry("related", "Leads to other articles."),
          Map.entry("repeated", "Says the same as other lines of the page."),
          Map.entry("repeated-medium", "Shown again and again."),
          Map.entry("share", "Buttons to share or save."),
          Map.entry("small-medium", "Too small for an illustration."),
          Map.entry("stands-alone", "Hardly seems text, and none is near."),
          Map.entry("stranded-medium", "Stands in a box of which no word is kept."),
          Map.entry("subscription", "Offers a subscription, newsletter or donation."),
          Map.entry("teaser", "Leads to another article."),
          Map.entry("teaser-cards", "One of several boxes about other articles."),
          Map.entry("teaser-item", "Tells of another article in a list of such."),
          Map.entry("template", "Kept for scripts, and shown to nobody as it stands."),
          Map.entry("text-in-script", "A script of the page holds the whole text."),
          Map.entry("title", "The title once more."),
          Map.entry("title-again", "The title once more."),
          Map.entry("topics", "Topics and tags."),
          Map.entry("unlike-its-kind", "Nearly all that looks like it on the page is left out."));

  private Words() {}

  /** Why a rule leaves out what it does, {@code ""} if that is not said here. */
  static String reason(String rule) {
    return REASONS.getOrDefault(rule, "");
  }

  /** What decided the encoding. */
  static String of(CharsetRule rule) {
    return switch (rule) {
      case CHARACTERS -> "the program gave characters, not bytes";
      case BYTE_ORDER_MARK -> "the file begins with a byte order mark";
      case NUL_PATTERN -> "every other byte is zero";
      case VALID_UTF8 -> "its bytes are valid UTF-8";
      case TRANSPORT -> "named by whoever sent or saved the file";
      case DECLARED -> "the page declares it";
      case FALLBACK -> "nothing says otherwise";
    };
  }

  /** What the file was taken for. */
  static String of(SourceKind kind) {
    return switch (kind) {
      case HTML -> "a page of HTML";
      case TEXT -> "plain text";
      case MHTML -> "a page saved as MHTML";
      case MAIL -> "a mail";
      case WEB_ARCHIVE -> "a web archive of Safari";
      case MARKDOWN -> "a note or clip in Markdown";
      case WARC -> "a crawl (WARC)";
      case WACZ -> "a zipped collection of crawled pages (WACZ)";
      case ZIPPED_PAGE -> "a zipped page of SingleFile";
      case READER_EXPORT -> "an export of a service for reading later";
      case PDF -> "a PDF document";
      case OFFICE_DOCUMENT -> "a document of an office program";
      case EPUB -> "a book (EPUB)";
      case MEDIUM -> "a picture, film or recording";
      case ARCHIVE -> "an archive of files";
      case NOTES_EXPORT -> "notes exported from Evernote";
      case LINK_LIST -> "a list of links";
      case BINARY -> "a binary file";
    };
  }

  /** How a fact is known. */
  static String of(Certainty certainty) {
    return switch (certainty) {
      case DECLARED -> "declared";
      case VISIBLE -> "visible";
      case INFERRED -> "inferred";
    };
  }

  /** A number with its noun, which has a plain plural. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
