package consumer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Heading;
import org.offprint.model.Paragraph;
import org.offprint.model.Quotation;
import org.offprint.model.Speaker;
import org.offprint.model.Text;
import org.offprint.parse.MissingLibraryException;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/** Does what README shows, as a module. It fails if anything is not as it should be. */
public final class Reader {
  private Reader() {}

  /**
   * Reads the article.
   *
   * @param args the file
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    check(Offprint.class.getModule().isNamed(), "org.offprint is on the module path");

    Article article = Offprint.parse(Path.of(args[0]));
    System.out.println(article.title());
    for (Contributor author : article.authors()) {
      System.out.println("by " + author.name());
    }
    for (Heading heading : article.headings()) {
      System.out.println(heading.level() + " " + heading.plainText());
    }
    for (Quotation quotation : article.quotations()) {
      String speaker = quotation.speaker().map(Speaker::name).orElse("?");
      System.out.println(speaker + ": " + quotation.plainText());
    }
    check(!article.title().isEmpty(), "there is a title");
    check(article.paragraphs().size() > 10, "there are paragraphs");

    ParseResult result = Offprint.parser().parse(Path.of(args[0]));
    check(result.article().equals(article), "the parser reads the same");
    check(!result.report().omissions().isEmpty(), "the report tells what was left out");

    Article bare = article.replaceBlocks(Paragraph.class, paragraph -> List.of());
    check(bare.paragraphs().isEmpty(), "paragraphs can be dropped");
    Paragraph fog = Paragraph.builder().addContent(Text.of("Fog lay on the harbour.")).build();
    Article built = Article.builder().addBody(fog).build();
    check(built.plainText().equals("Fog lay on the harbour."), "articles can be built");

    for (Exporter exporter : Exporters.all()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      exporter.write(article, bytes);
      check(bytes.size() > 0, exporter.format() + " writes something");
    }
    Exporter own = Exporters.find("word-list").orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    own.write(article, bytes);
    String words = bytes.toString(StandardCharsets.UTF_8);
    check(own instanceof WordListExporter, "the provided exporter is found");
    check(words.startsWith("paragraph "), "the provided exporter writes: " + words);
    check(missing().contains("--add-modules apache.mime4j.core"), "the library is named");
  }

  /** What is said about a page saved as a mail, which needs a library that is not here. */
  private static String missing() {
    String mail = "From: <Saved by Blink>\nContent-Type: text/html\n\n<p>The ferry left at six.";
    try {
      Offprint.parser().parse(SavedPage.of(mail.getBytes(StandardCharsets.UTF_8)));
      return "nothing";
    } catch (MissingLibraryException e) {
      return e.getMessage();
    }
  }

  private static void check(boolean condition, String expectation) {
    if (!condition) {
      throw new IllegalStateException("not so: " + expectation);
    }
  }
}
