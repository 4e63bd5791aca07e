import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipFile;
import org.offprint.Offprint;
import org.offprint.export.EpubExporter;
import org.offprint.export.HtmlExporter;
import org.offprint.parse.ParseResult;

/**
 * SavedBook FOLDER BOOK: saves a page with a picture in the folder beside it, as browsers do, makes a book and a page for
 * reading of it, and fails unless the book holds the picture and the page loads nothing from outside.
 */
final class SavedBook {
  private static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

  private SavedBook() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.createDirectories(folder.resolve("Pier_files"));
    Files.write(folder.resolve("Pier_files/pier.png"), Base64.getDecoder().decode(PICTURE));
    Path page =
        Files.writeString(
            folder.resolve("Pier.html"),
            "<!DOCTYPE html>\n<!-- saved from url=(0027)https://mole.example/story1 -->\n<html lang=\"en\"><head>"
                + "<meta charset=\"utf-8\"><title>The new pier</title></head><body><article><h1>The new pier</h1>"
                + "<p>The pier was opened on Sunday, and half of the town came to walk on it before it rained.</p>"
                + "<figure><img src=\"./Pier_files/pier.png\" alt=\"The pier\" width=\"800\" height=\"600\">"
                + "<figcaption>The pier in the morning.</figcaption></figure>"
                + "<p>It is eleven metres longer than the old one, and the ferry can lie on both of its sides.</p>"
                + "</article></body></html>");
    ParseResult saved = Offprint.parser().parse(page);
    Path book = Path.of(args[1]);
    try (OutputStream out = Files.newOutputStream(book)) {
      new EpubExporter().withResources(saved.resources()::find).write(saved.article(), out);
    }
    try (ZipFile zip = new ZipFile(book.toFile())) {
      check(zip.stream().anyMatch(entry -> entry.getName().endsWith(".png")), "the book has no picture");
    }
    String reading =
        new HtmlExporter().asPage().withResources(saved.resources()::find).export(saved.article());
    check(reading.contains("src=\"data:image/png;base64,"), "the page has no picture");
    check(!reading.contains("src=\"http") && !reading.contains("src=\"./"), "the page loads from outside");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      System.err.println("SavedBook: " + otherwise);
      System.exit(1);
    }
  }
}
