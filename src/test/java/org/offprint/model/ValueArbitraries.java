package org.offprint.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** The values that nodes, header and metadata are made of, with strings that need care. */
final class ValueArbitraries {
  /** How many values the engine is told to expect; it picks its distributions by it. */
  private static final int SIZE = 1000;

  private ValueArbitraries() {}

  /** Strings that are not empty and hold no half of a surrogate pair. */
  static Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "plain",
            "two words",
            " ",
            "\"quoted\" \\ and /",
            "<b>&amp;</b>",
            "]]>",
            "\u0000\u0001\u001f\u007f\u0085",
            "line\nend\r\nand\ttab",
            "\u2028\u2029",
            "\ud83d\ude80\ud800\udc00",
            "\u202eright to left\u202c",
            "\u05d0\u0628\u0661",
            "e\u0301\u200d\ufe0f",
            "\ufffe\uffff\ufeff",
            "I\u0131\u0130i",
            "*_`#[](){}|~",
            "null");
    Arbitrary<String> random =
        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8).map(ValueArbitraries::paired);
    return oneOf(nasty, nasty, nasty, random);
  }

  static <T> Arbitrary<T> built(Arbitrary<T> arbitrary) {
    return new Built<>(arbitrary.generator(SIZE));
  }

  /**
   * Values from a generator that was built once. The engine keeps generators in a map by arbitrary
   * and compares these part by part, which for trees as wide as ours takes longer than everything
   * else; this one is equal to itself alone.
   */
  private static final class Built<T> implements Arbitrary<T> {
    private final RandomGenerator<T> generator;

    Built(RandomGenerator<T> generator) {
      this.generator = generator;
    }

    @Override
    public RandomGenerator<T> generator(int size) {
      return generator;
    }

    @Override
    public RandomGenerator<T> generator(int size, boolean withEdgeCases) {
      return generator;
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
      return EdgeCases.none();
    }
  }

  private static String paired(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  static Arbitrary<String> names() {
    return texts().map(text -> text.isBlank() ? "Bo" : text);
  }

  static Arbitrary<String> codes() {
    return Arbitraries.of("other", "box", "acme:ticker", "x-1._y", "author", "span");
  }

  static Arbitrary<SortedMap<String, String>> maps() {
    return built(Arbitraries.maps(texts(), texts()).ofMaxSize(2).map(TreeMap::new));
  }

  static <T> Arbitrary<List<T>> list(Arbitrary<T> of, int most) {
    return of.list().ofMaxSize(most);
  }

  static <T> Arbitrary<List<T>> some(Arbitrary<T> of) {
    return of.list().ofMinSize(1).ofMaxSize(2);
  }

  /** {@code null} as often as not. */
  static <T> Arbitrary<T> maybe(Arbitrary<T> of) {
    RandomGenerator<T> some = of.generator(SIZE);
    return new Built<>(
        random -> random.nextBoolean() ? new Dispensable<>(some.next(random)) : none());
  }

  private static <T> Shrinkable<T> none() {
    return Shrinkable.unshrinkable(null);
  }

  /** A value that the engine may replace by {@code null} when it looks for a simpler failure. */
  private record Dispensable<T>(Shrinkable<T> some) implements Shrinkable<T> {
    @Override
    public T value() {
      return some.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      return Stream.concat(Stream.of(none()), some.shrink().map(Dispensable::new));
    }

    @Override
    public ShrinkingDistance distance() {
      return ShrinkingDistance.of(1).append(some.distance());
    }
  }

  /**
   * Each of the choices as often as the others. The engine's own choice looks up the generator of
   * what it chose for each value, which takes longer than making the value.
   */
  @SafeVarargs
  static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... choices) {
    List<RandomGenerator<T>> generators = new ArrayList<>();
    for (Arbitrary<? extends T> choice : choices) {
      generators.add(choice.<T>map(value -> value).generator(SIZE));
    }
    return new Built<>(random -> generators.get(random.nextInt(generators.size())).next(random));
  }

  static Arbitrary<Integer> integers() {
    return oneOf(Arbitraries.integers(), Arbitraries.integers().between(0, 3));
  }

  /** Infos, as often as not with nothing in them. */
  static Arbitrary<NodeInfo> infos() {
    Arbitrary<NodeInfo> full =
        Combinators.combine(
                maybe(texts()),
                maybe(Arbitraries.of("sv", "ar-EG", "")),
                maybe(Arbitraries.of(Direction.class)),
                maps(),
                maybe(origins()))
            .as(NodeInfo::new);
    return built(oneOf(Arbitraries.just(NodeInfo.NONE), full));
  }

  static Arbitrary<Origin> origins() {
    Arbitrary<Place> ranges =
        Combinators.combine(
                Arbitraries.integers().greaterOrEqual(0), Arbitraries.integers().greaterOrEqual(0))
            .as((a, b) -> new TextRange(Math.min(a, b), Math.max(a, b)));
    Arbitrary<Place> paths = texts().map(path -> new ElementPath(path, path.length() % 3 - 1));
    Arbitrary<Float> confidences =
        oneOf(Arbitraries.floats().between(0, 1), Arbitraries.of(1f, 0f, -0f, Float.MIN_VALUE));
    return built(Combinators.combine(oneOf(ranges, paths), codes(), confidences).as(Origin::new));
  }

  /** Dates of every precision, years beyond four digits among them. */
  static Arbitrary<ArticleDate> dates() {
    Arbitrary<LocalDate> days =
        Combinators.combine(
                oneOf(
                    Arbitraries.integers().between(1900, 2100),
                    Arbitraries.of(-44, 0, 5, 12345, Year.MAX_VALUE, Year.MIN_VALUE)),
                Arbitraries.integers().between(1, 365))
            .as(LocalDate::ofYearDay);
    Arbitrary<LocalDateTime> times =
        Combinators.combine(
                days,
                Arbitraries.integers().between(0, 23),
                Arbitraries.of(0, 0, 59),
                Arbitraries.of(0, 1, 120_000_000, 999_999_999))
            .as((day, hour, second, nano) -> day.atTime(hour, 30, second, nano));
    Arbitrary<OffsetDateTime> offsets =
        Combinators.combine(times, Arbitraries.of(0, 3600, -12_600, 18 * 3600, -18 * 3600, 3661))
            .as((time, offset) -> time.atOffset(ZoneOffset.ofTotalSeconds(offset)));
    Arbitrary<ArticleDate> iso =
        oneOf(
            days.map(day -> ArticleDate.of(Year.from(day))),
            days.map(day -> ArticleDate.of(YearMonth.from(day))),
            days.map(ArticleDate::of),
            times.map(ArticleDate::of),
            offsets.map(ArticleDate::of));
    return built(
        Combinators.combine(iso, maybe(texts()))
            .as((date, raw) -> raw == null ? date : new ArticleDate(raw, date.value())));
  }

  static Arbitrary<Speaker> speakers() {
    return Combinators.combine(names(), maybe(texts()), maybe(texts())).as(Speaker::new);
  }

  static Arbitrary<Attribution> attributions() {
    return built(
        Combinators.combine(
                maybe(speakers()),
                maybe(texts()),
                maybe(texts()),
                maybe(texts()),
                maybe(texts()),
                codes(),
                maybe(origins()))
            .as(
                (speaker, mention, cue, work, url, rule, origin) ->
                    Attribution.builder()
                        .speaker(Optional.ofNullable(speaker))
                        .mention(Optional.ofNullable(mention))
                        .cue(Optional.ofNullable(cue))
                        .work(Optional.ofNullable(work))
                        .url(Optional.ofNullable(url))
                        .rule(rule)
                        .origin(Optional.ofNullable(origin))
                        .build()));
  }

  private static OptionalInt size(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static Arbitrary<Media> media() {
    Arbitrary<Rendition> renditions =
        Combinators.combine(texts(), maybe(integers()), maybe(texts())).as(Rendition::new);
    return built(
        Combinators.combine(
                Arbitraries.of(MediaKind.class),
                texts(),
                maybe(oneOf(texts(), Arbitraries.just(""))),
                maybe(texts()),
                maybe(integers()),
                maybe(integers()),
                maybe(texts()),
                list(renditions, 2))
            .as(
                (kind, url, alternative, title, width, height, mimeType, others) ->
                    Media.builder()
                        .kind(kind)
                        .url(url)
                        .alternative(Optional.ofNullable(alternative))
                        .title(Optional.ofNullable(title))
                        .width(size(width))
                        .height(size(height))
                        .mimeType(Optional.ofNullable(mimeType))
                        .renditions(others)
                        .build()));
  }
}
