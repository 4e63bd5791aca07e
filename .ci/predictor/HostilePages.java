import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.export.HtmlExporter;
import org.offprint.export.PandocApiVersion;
import org.offprint.export.PandocExporter;
import org.offprint.model.*;

/**
 * HostilePages OUT PAYLOADS STEP: writes, for every STEP-th payload, what is read of a page with
 * it, and below that an article that has it in each of its properties: as reading pages with remote
 * pictures (open-…) and without (closed-…), the pages of a book (closed-epub-…), and as Markdown and
 * pandoc's tree, which others make pages of.
 */
final class HostilePages {
  private HostilePages() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    Files.createDirectories(out);
    int step = Integer.parseInt(args[2]);
    HtmlExporter page = Exporters.html().asPage();
    HtmlExporter closed = page.withRemotePictures(false);
    PandocExporter pandoc = Exporters.pandoc().withApiVersion(PandocApiVersion.V1_22);
    int at = 0;
    try (JsonParser json = new JsonFactory().createParser(Path.of(args[1]).toFile())) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String id = "";
        String payload = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String field = json.currentName();
          json.nextToken();
          id = field.equals("id") ? json.getText() : id;
          payload = field.equals("payload") ? json.getText() : payload;
        }
        if (at++ % step == 0) {
          Article article = article(payload);
          Files.writeString(out.resolve("open-" + id + ".html"), page.export(article));
          Files.writeString(out.resolve("closed-" + id + ".html"), closed.export(article));
          Files.writeString(out.resolve(id + ".md"), Exporters.markdown().export(article));
          Files.writeString(out.resolve(id + ".json"), pandoc.export(article));
          book(out, id, article);
        }
      }
    }
  }

  /** The pages of a book, each by itself and so without its stylesheet. */
  private static void book(Path out, String id, Article article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Exporters.epub().write(article, bytes);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (name.endsWith(".xhtml")) {
          String page = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          String alone = page.replaceAll("<link rel=\"stylesheet\"[^>]*/>", "");
          Files.writeString(out.resolve("closed-epub-" + id + "-" + name), alone);
        }
      }
    }
  }

  private static Article article(String payload) {
    String prose = "<p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>";
    Article read =
        Offprint.parseHtml(
            "<h1>The Slow Boat</h1>" + prose + payload + "</p>" + prose + prose,
            "https://example.org/story");
    List<Block> body = new ArrayList<>(read.body());
    body.addAll(everywhere(payload));
    return read.withBody(body)
        .withHeader(
            read.header()
                .withKicker(List.of(Text.of(payload)))
                .withByline(java.util.Optional.of(Byline.of(payload))))
        .withNotes(List.of(Note.of(payload, payload, List.of(Paragraph.of(payload)))))
        .withMetadata(
            read.metadata()
                .withLanguage(java.util.Optional.of(payload))
                .withCanonicalUrl(java.util.Optional.of(payload))
                .withLicense(java.util.Optional.of(payload))
                .withDescription(java.util.Optional.of(payload))
                .withLeadImage(java.util.Optional.of(Media.image(payload)))
                .withPublished(
                    java.util.Optional.of(new ArticleDate(payload, java.time.Year.of(2026)))));
  }

  private static List<Block> everywhere(String payload) {
    TreeMap<String, String> data = new TreeMap<>(java.util.Map.of("x", payload));
    NodeInfo info = new NodeInfo(payload, payload, Direction.LTR, data, null);
    Text text = Text.of(payload);
    Media media =
        Media.builder()
            .kind(MediaKind.IMAGE)
            .url(payload)
            .alternative(payload)
            .title(payload)
            .addRenditions(new Rendition(payload, 10, payload))
            .build();
    Attribution attribution = Attribution.builder().url(payload).rule("x").build();
    List<Block> paragraph =
        List.of(
            new Paragraph(
                List.of(
                    text,
                    new Link(payload, payload, List.of(text), info),
                    Code.of(payload),
                    InlineImage.of(media),
                    NoteReference.of(payload, payload),
                    InlineQuotation.of(payload, payload, payload)),
                info));
    return List.of(
        new Heading(2, List.of(text), info),
        paragraph.get(0),
        new BlockQuotation(BlockQuotationKind.BLOCK, paragraph, List.of(text), attribution, info),
        new ListBlock(ListKind.ORDERED, -1, payload, List.of(ListItem.of(payload)), info),
        Figure.of(List.of(MediaBlock.of(media)), paragraph, List.of(text)),
        MediaBlock.of(media.withKind(MediaKind.VIDEO)),
        CodeBlock.of(payload, payload),
        Embed.of(EmbedKind.VIDEO, payload, payload, paragraph, paragraph));
  }
}
