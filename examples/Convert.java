import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.offprint.Offprint;
import org.offprint.export.EpubExporter;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.export.HtmlExporter;
import org.offprint.export.OutlineExporter;
import org.offprint.parse.ArticleParser;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;
import org.offprint.parse.ParseResult;
import org.offprint.parse.UnreadPart;
import org.offprint.source.SavedPage;
import org.offprint.source.SiteRules;
import org.offprint.source.SourceKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Converts saved articles on the command line.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.args="FILE… [--to FORMAT] [--out PATH] [--omissions]"
 * </pre>
 */
@Command(
    name = "convert",
    description = "Reads saved articles and writes them in another format.",
    mixinStandardHelpOptions = true,
    versionProvider = Convert.Version.class,
    sortOptions = false,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  every file was converted",
      "  1  a file could not be read, converted or written; it is named, the others are converted",
      "  2  the command line makes no sense"
    })
public final class Convert implements Callable<Integer> {
  /** HTML as a page of its own. */
  private static final String PAGE = "page";

  private final PrintStream out;
  private final PrintStream err;
  private final Set<String> taken = new HashSet<>();
  private ArticleParser parser = Offprint.parser();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to read.")
  private List<Path> files;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      defaultValue = "outline",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private String to;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "A file to write, or a folder if there are several FILEs or a folder is there already."
              + " Without it, all is written to standard output, in UTF-8.")
  private Path target;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the FILE was saved from; for one FILE only.")
  private String url;

  @Option(
      names = "--site-rules",
      paramLabel = "PATH",
      description =
          "A folder or a ZIP archive of rules for single sites, as Full-Text RSS and wallabag use"
              + " them.")
  private Path siteRules;

  @Option(
      names = "--omissions",
      description =
          "Tell what was left out: below an outline, and on standard error for other formats.")
  private boolean omissions;

  private Convert(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command line and ends the virtual machine if that fails.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    // The console gets the same bytes as a file, whatever the platform's encoding.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs the command line.
   *
   * @param out standard output
   * @param err standard error
   * @param args see {@code --help}
   * @return the exit code
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new Convert(out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Convert::refuse)
        .execute(args);
  }

  @Override
  public Integer call() {
    Exporter exporter =
        to.equals(PAGE)
            ? Exporters.html().asPage()
            : Exporters.find(to).orElseThrow(() -> misuse("--to: there is no format '" + to + "'"));
    boolean folder = target != null && (files.size() > 1 || Files.isDirectory(target));
    if (folder && Files.exists(target) && !Files.isDirectory(target)) {
      throw misuse("--out: " + target + " is not a folder, but there are several files");
    }
    if (url != null && files.size() > 1) {
      throw misuse("--url: there are several files");
    }
    if (siteRules != null) {
      try {
        parser = ArticleParser.builder().siteRules(SiteRules.read(siteRules)).build();
      } catch (IOException e) {
        throw misuse("--site-rules: " + siteRules + ": " + reason(e));
      }
    }
    int code = 0;
    for (Path file : files) {
      Path result = folder ? target.resolve(name(file, exporter.extension())) : target;
      code = Math.max(code, convert(file, exporter, result));
    }
    return code;
  }

  /** The exit code for one file. */
  private int convert(Path file, Exporter exporter, Path result) {
    Path at = file;
    try {
      ByteArrayOutputStream bytes = export(file, exporter);
      at = result == null ? file : result;
      write(bytes, result);
      return 0;
    } catch (IOException e) {
      return fail(at, reason(e));
    } catch (ParseLimitException e) {
      return fail(at, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A failure of a reader or an exporter keeps no other file from being converted.
      return fail(at, e.toString());
    }
  }

  private ByteArrayOutputStream export(Path file, Exporter exporter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ParseResult parsed = parse(file);
    SourceKind kind = parsed.report().sourceKind();
    if (!kind.isRead() && parsed.article().isEmpty()) {
      throw new FileSystemException(
          file.toString(),
          null,
          "is of the kind "
              + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + ", not read");
    }
    if (parsed.article().isEmpty() && holdsNoPage(parsed)) {
      throw new FileSystemException(file.toString(), null, "holds no page that can be read");
    }
    if (parsed.report().otherPages() > 0) {
      say(file + ": the first of " + (parsed.report().otherPages() + 1) + " pages");
    }
    withPictures(withOmissions(exporter, parsed), parsed).write(parsed.article(), bytes);
    for (UnreadPart unread : parsed.report().unreadParts()) {
      say(file + ": could not be read: " + unread.place() + " (" + unread.reason() + ")");
    }
    if (omissions && !(exporter instanceof OutlineExporter)) {
      parsed.report().omissions().forEach(omission -> tell(file, omission));
    }
    return bytes;
  }

  private static boolean holdsNoPage(ParseResult parsed) {
    return parsed.report().omissions().stream().anyMatch(left -> left.rule().equals("no-page"));
  }

  private ParseResult parse(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    if (url == null) {
      return parser.parse(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed is enough for the parser to refuse the file.
      byte[] bytes = in.readNBytes(ParseLimits.DEFAULT.inputBytes() + 1);
      return parser.parse(SavedPage.of(bytes).withUrl(url));
    }
  }

  /** The pictures that were saved with a page become part of books and pages. */
  private Exporter withPictures(Exporter exporter, ParseResult parsed) {
    if (exporter instanceof EpubExporter book) {
      return book.withResources(parsed.resources()::find);
    }
    return to.equals(PAGE) && exporter instanceof HtmlExporter page
        ? page.withResources(parsed.resources()::find)
        : exporter;
  }

  private Exporter withOmissions(Exporter exporter, ParseResult parsed) {
    return omissions && exporter instanceof OutlineExporter outline
        ? outline.withOmissions(parsed.report().omissions())
        : exporter;
  }

  private void write(ByteArrayOutputStream bytes, Path result) throws IOException {
    if (result == null) {
      bytes.writeTo(out);
      out.flush();
      return;
    }
    for (Path file : files) {
      if (Files.exists(result) && Files.exists(file) && Files.isSameFile(result, file)) {
        throw new FileAlreadyExistsException(result.toString(), null, "is one of the inputs");
      }
    }
    if (result.toAbsolutePath().getParent() != null) {
      Files.createDirectories(result.toAbsolutePath().getParent());
    }
    try (OutputStream file = Files.newOutputStream(result)) {
      bytes.writeTo(file);
    }
  }

  /** A name that no other file of this run has, even where case does not distinguish names. */
  private String name(Path file, String extension) {
    String base = file.getFileName() == null ? "article" : file.getFileName().toString();
    int dot = base.lastIndexOf('.');
    base = dot > 0 ? base.substring(0, dot) : base;
    String name = base + "." + extension;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + "-" + i + "." + extension;
    }
    return name;
  }

  private void tell(Path file, Omission omission) {
    say(file + ": left out " + omission.rule() + " " + omission.place() + " " + words(omission));
  }

  /** The first words of an omission; of a medium with what it is, as an outline has them. */
  private static String words(Omission omission) {
    return omission.isMedium()
        ? omission.kind().name().toLowerCase(Locale.ROOT) + "=\"" + omission.preview() + '"'
        : omission.preview();
  }

  private int fail(Path file, String reason) {
    say("convert: " + file + ": " + reason.replaceAll("\\R", " "));
    return 1;
  }

  private void say(String line) {
    err.println(printable(line));
  }

  /** One line that does nothing to a terminal: names of files may hold any character. */
  private static String printable(String line) {
    StringBuilder shown = new StringBuilder();
    for (char c : line.toCharArray()) {
      if (Character.isISOControl(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** As picocli does it, except that the message cannot harm a terminal. */
  private static int refuse(ParameterException misuse, String... args) {
    PrintWriter err = misuse.getCommandLine().getErr();
    err.println(printable(String.valueOf(misuse.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
      misuse.getCommandLine().usage(err);
    }
    return misuse.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String reason(IOException problem) {
    if (problem instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file";
    }
    if (problem instanceof AccessDeniedException) {
      return "access denied";
    }
    if (problem instanceof FileAlreadyExistsException) {
      return "a file stands where a folder should be";
    }
    return problem instanceof FileSystemException || problem.getMessage() == null
        ? problem.getClass().getSimpleName()
        : problem.getMessage();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The names of the formats there are. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Exporters.all().stream().map(Exporter::format), Stream.of(PAGE))
          .distinct()
          .iterator();
    }
  }

  /** The version that the build gives. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"offprint " + System.getProperty("offprint.version", "(unknown)")};
    }
  }
}
