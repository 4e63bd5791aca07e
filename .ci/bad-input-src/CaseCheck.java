import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.offprint.Offprint;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseResult;
import org.offprint.source.SourceKind;
import org.offprint.testing.OmissionLaw;

/** Holds a spoilt source to what must be true of every source. */
final class CaseCheck {
  /** A parse takes about 0.1 µs a byte. It hangs if it takes a hundred times as long. */
  private static final long NANOS_PER_BYTE = 10_000;

  /** And this long in addition, since the first parses are slow. */
  private static final long NANOS = 2_000_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final BadCase of;
  private final Input input;
  private final List<Finding> findings = new ArrayList<>();

  private CaseCheck(BadCase of, Input input) {
    this.of = of;
    this.input = input;
  }

  /** What is wrong with a case; nothing at best. */
  static List<Finding> findings(BadCase of, Sources sources) throws IOException {
    CaseCheck check = new CaseCheck(of, of.input(sources));
    check.run();
    return check.findings;
  }

  private void run() {
    ParseResult result = parse();
    if (result != null) {
      attempt("json", () -> checkJson(result.article()));
      for (Exporter exporter : Exporters.all()) {
        attempt(exporter.format(), () -> export(exporter, result.article()));
      }
      attempt("page", () -> export(Exporters.html().asPage(), result.article()));
      attempt("law", () -> checkLaw(result));
    }
  }

  /** The result, or {@code null} if the limits refuse the source or there is none. */
  private ParseResult parse() {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      return Offprint.parser().parse(input.page(of.sourceKind()));
    } catch (ParseLimitException refused) {
      if (refused.limit().equals("deadline-millis")) {
        add(Fault.HANG, 1, refused.getMessage());
      }
      return null;
    } catch (RuntimeException | Error e) {
      add(Fault.EXCEPTION, 1, "parse: " + told(e));
      return null;
    } finally {
      long took = THREADS.getCurrentThreadCpuTime() - start;
      if (took > NANOS + input.length() * NANOS_PER_BYTE) {
        add(Fault.HANG, (int) (took / 1_000_000), took / 1_000_000 + " ms for " + input.length());
      }
    }
  }

  private interface Step {
    void run() throws IOException, NoSuchAlgorithmException;
  }

  private void attempt(String name, Step step) {
    try {
      step.run();
    } catch (AssertionError broken) {
      add(Fault.BREACH, 1, name + ": " + broken.getMessage());
    } catch (Exception | StackOverflowError e) {
      add(Fault.EXCEPTION, 1, name + ": " + told(e));
    }
  }

  private void checkJson(Article article) throws NoSuchAlgorithmException {
    if (!new RoundTrip().holds(article)) {
      add(Fault.UNEQUAL, 1, "does not come back from JSON as it was");
    }
    if (!article.normalized().equals(article)) {
      add(Fault.UNEQUAL, 1, "is not normalized");
    }
  }

  private static void export(Exporter exporter, Article article) throws IOException {
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      exporter.write(article, nowhere);
    }
  }

  /** Bytes are read once more as the characters that they were found to be. */
  private void checkLaw(ParseResult result) {
    String text = input.characters();
    ParseResult told = result;
    if (text == null) {
      text = new String(input.bytes(), charset(result.report().charset()));
    }
    text = wellFormed(text.startsWith("\ufeff") ? text.substring(1) : text);
    if (input.characters() == null) {
      told = Offprint.parser().parse(Input.of(text).page(of.sourceKind()));
    }
    if (of.sourceKind() == SourceKind.TEXT) {
      OmissionLaw.assertHolds(text, told);
    } else if (isRead(text)) {
      PageLaw law = PageLaw.of(text, told);
      if (law.size() > 0) {
        String detail = "unaccounted %s, doubled %s".formatted(law.unaccounted(), law.doubled());
        add(Fault.BREACH, law.size(), law.size() + " " + detail);
      }
    }
  }

  /** What jsoup itself fails on has no words to compare with. */
  private static boolean isRead(String html) {
    try {
      return Jsoup.parse(html) != null;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }

  /** The text with U+FFFD for halves of pairs, as the decoder has it. */
  private static String wellFormed(String text) {
    StringBuilder formed = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(formed::appendCodePoint);
    return formed.toString();
  }

  private void add(Fault fault, int weight, String detail) {
    findings.add(new Finding(fault, of.toString(), weight, detail));
  }

  private static String told(Throwable e) {
    StringBuilder told = new StringBuilder(e.toString());
    StackTraceElement[] trace = e.getStackTrace();
    for (int i = 0; i < trace.length && i < 6; i++) {
      told.append(" < ").append(trace[i]);
    }
    return told.toString();
  }
}
