import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.offprint.source.SourceKind;

/**
 * A spoilt source. Its name alone makes it again: what is done to the source is drawn from the
 * seed.
 *
 * @param kind how it is spoilt
 * @param source the name of the page or text
 * @param seed the number of the case
 */
record BadCase(MutationKind kind, String source, long seed) {
  /** So that neighbouring cases have nothing in common. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int TEXTS_ONE_IN = 4;
  private static final int READING_ONE_IN = 8;

  /** The case with a number: the kinds take turns, the sources are drawn. */
  static BadCase of(long number, Sources sources) {
    MutationKind[] kinds = MutationKind.values();
    MutationKind kind = kinds[(int) (number % kinds.length)];
    Random random = new Random(~number * SPREAD);
    boolean text = kind.isForTexts() && random.nextInt(TEXTS_ONE_IN) == 0;
    List<String> names = text ? sources.texts() : sources.pages();
    String name = names.get(random.nextInt(names.size()));
    boolean reading = !text && random.nextInt(READING_ONE_IN) == 0;
    return new BadCase(kind, reading ? Sources.readingPage(name) : name, number);
  }

  /** Reads what {@link #toString} writes. */
  static BadCase named(String name) {
    int first = name.indexOf('/');
    int last = name.lastIndexOf('/');
    for (MutationKind kind : MutationKind.values()) {
      if (first < last && kind.label().equals(name.substring(0, first))) {
        String source = name.substring(first + 1, last);
        return new BadCase(kind, source, Long.parseLong(name.substring(last + 1)));
      }
    }
    throw new IllegalArgumentException("There is no case " + name);
  }

  SourceKind sourceKind() {
    return source.endsWith(".txt") ? SourceKind.TEXT : SourceKind.HTML;
  }

  Input input(Sources sources) throws IOException {
    Random random = new Random(seed * SPREAD);
    List<String> like = sourceKind() == SourceKind.TEXT ? sources.texts() : sources.pages();
    return kind.mutation()
        .of(
            sources.read(source),
            () -> {
              try {
                return sources.read(like.get(random.nextInt(like.size())));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            random);
  }

  @Override
  public String toString() {
    return kind.label() + "/" + source + "/" + seed;
  }
}
