package org.offprint.model;

import java.util.TreeMap;

/** The article that has everything, with halves of characters and controls in all its strings. */
public final class HostileArticle {
  private HostileArticle() {}

  /** A string with characters around it that no format takes as they are. */
  private static String bad(String text) {
    return "\udc00\u0000\u0007\u001b" + text + "\uffff\ufffe]]>\"'<&\u2028\r\ud800";
  }

  private static NodeInfo bad(NodeInfo info) {
    TreeMap<String, String> data = new TreeMap<>();
    info.data().forEach((key, value) -> data.put(bad(key), bad(value)));
    return new NodeInfo(
        info.id() == null ? null : bad(info.id()), bad("sv"), info.direction(), data, null);
  }

  private static Media bad(Media media) {
    return Media.builder()
        .kind(media.kind())
        .url(bad(media.url()))
        .alternative(bad(""))
        .title(bad(""))
        .mimeType(bad("image/png"))
        .build();
  }

  /** The article. */
  public static Article create() {
    Article article =
        EverythingArticle.create()
            .transform(Text.class, n -> new Text(bad(n.value()), bad(n.info())))
            .transform(Code.class, n -> new Code(bad(n.text()), bad(n.info())))
            .transform(
                CodeBlock.class, n -> new CodeBlock(bad(n.text()), bad("java"), bad(n.info())))
            .transform(
                Link.class, n -> new Link(bad(n.href()), bad("title"), n.content(), bad(n.info())))
            .transform(InlineImage.class, n -> new InlineImage(bad(n.media()), bad(n.info())))
            .transform(MediaBlock.class, n -> new MediaBlock(bad(n.media()), bad(n.info())))
            .transform(Paragraph.class, n -> n.withInfo(bad(n.info())))
            .transform(Heading.class, n -> n.withInfo(bad(n.info())))
            .transform(
                NoteReference.class,
                n -> new NoteReference(bad(n.noteId()), bad(n.label()), bad(n.info())))
            .transform(
                Note.class, n -> new Note(bad(n.id()), bad(n.label()), n.content(), bad(n.info())))
            .transform(ListBlock.class, n -> n.withNumbering(bad("a")).withInfo(bad(n.info())))
            .transform(Embed.class, n -> n.withUrl(bad(n.url())).withProvider(bad(n.provider())))
            .transform(
                EditorialNote.class, n -> n.withOutlet(bad(n.outlet())).withUrl(bad(n.url())))
            .transform(SpeechTurn.class, n -> n.withSpeaker(Speaker.of(bad("Varga"))))
            .transform(PullQuotation.class, n -> n.withRepeats(bad(n.repeats())))
            .transform(
                InlineQuotation.class,
                n -> n.withOpen(bad(n.open())).withClose(bad(n.close())).withUtterance(bad("u")))
            .transform(
                BlockQuotation.class,
                n ->
                    n.withAttribution(
                        Attribution.builder()
                            .speaker(new Speaker(bad("Ines"), bad(""), bad("Ines")))
                            .mention(bad(""))
                            .cue(bad(""))
                            .work(bad(""))
                            .url(bad("https://example.org/"))
                            .rule("made")
                            .build()));
    return article
        .withHeader(
            article
                .header()
                .withDateline(
                    Dateline.builder()
                        .raw(bad("LUND"))
                        .placement(DatelinePlacement.OWN_LINE)
                        .build()))
        .withMetadata(metadata());
  }

  private static Metadata metadata() {
    return Metadata.builder()
        .url(bad("https://example.org/"))
        .canonicalUrl(bad("https://example.org/"))
        .siteName(bad(""))
        .publisher(bad(""))
        .language(bad("en"))
        .section(bad(""))
        .addKeywords(bad(""))
        .description(bad(""))
        .leadImage(bad(Media.image("https://example.org/a.png")))
        .license(bad(""))
        .accessNote(bad(""))
        .articleType(bad(""))
        .putExtra(bad("word:a"), bad(""))
        .addContributors(
            Contributor.builder()
                .name(bad("Ines"))
                .certainty(Certainty.VISIBLE)
                .position(bad(""))
                .addAffiliations(bad(""))
                .place(bad(""))
                .url(bad("https://example.org/"))
                .email(bad(""))
                .handle(bad(""))
                .identifier(bad(""))
                .addBio(Paragraph.of(bad("Bio")))
                .build())
        .build();
  }
}
