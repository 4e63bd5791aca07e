package org.offprint.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What any node may carry besides its content.
 *
 * <p>{@code equals} and {@code hashCode} leave the origin out: two nodes that say the same are
 * equal wherever they came from.
 *
 * <p>Most nodes have an origin and nothing else. Each has an info of its own, so this one holds the
 * parts of the origin instead of the origin, which is made each time it is asked for.
 */
public final class NodeInfo {
  /** No id, no language, no direction, no data, no origin. */
  public static final NodeInfo NONE = new NodeInfo(null, null, 0);

  private static final More NO_MORE =
      new More(null, null, null, Collections.emptySortedMap(), null);

  /**
   * The place of the origin, or a {@link More} that holds it too. A field for each would make the
   * object a third larger.
   */
  private final @Nullable Object place;

  /** The rule of the origin, or {@code null} if there is no origin. */
  private final @Nullable String rule;

  /** The confidence of the origin. */
  private final float confidence;

  /** What few nodes have. */
  private record More(
      @Nullable String id,
      @Nullable String language,
      @Nullable Direction direction,
      SortedMap<String, String> data,
      @Nullable Place place) {
    boolean saysTheSame(More that) {
      return Objects.equals(id, that.id)
          && Objects.equals(language, that.language)
          && direction == that.direction
          && data.equals(that.data);
    }
  }

  /**
   * An info by its parts. The data is copied into a sorted map.
   *
   * @param id the anchor of the node, unique in its article, or {@code null}
   * @param language BCP 47 tag where it differs from the surroundings, or {@code null}
   * @param direction the base direction where the source states it, or {@code null}
   * @param data additional facts by namespaced key ({@code vendor:key}); the library never reads
   *     them
   * @param origin where the node came from, or {@code null} for one that was built by hand
   */
  public NodeInfo(
      @Nullable String id,
      @Nullable String language,
      @Nullable Direction direction,
      SortedMap<String, String> data,
      @Nullable Origin origin) {
    Place from = origin == null ? null : origin.place();
    SortedMap<String, String> all = sorted(data, "data");
    boolean isMore = id != null || language != null || direction != null || !all.isEmpty();
    this.place = isMore ? new More(id, language, direction, all, from) : from;
    this.rule = origin == null ? null : origin.rule();
    this.confidence = origin == null ? 0 : origin.confidence();
  }

  private NodeInfo(@Nullable Place place, @Nullable String rule, float confidence) {
    this.place = place;
    this.rule = rule;
    this.confidence = confidence;
  }

  /**
   * An info that holds an origin alone.
   *
   * @param origin where the node came from
   * @return the info
   */
  public static NodeInfo of(Origin origin) {
    return new NodeInfo(origin.place(), origin.rule(), origin.confidence());
  }

  /**
   * The anchor of the node, unique in its article.
   *
   * @return the id, or {@code null}
   */
  public @Nullable String id() {
    return more().id;
  }

  /**
   * The language where it differs from the surroundings.
   *
   * @return a BCP 47 tag, or {@code null}
   */
  public @Nullable String language() {
    return more().language;
  }

  /**
   * The base direction where the source states it.
   *
   * @return the direction, or {@code null}
   */
  public @Nullable Direction direction() {
    return more().direction;
  }

  /**
   * Additional facts by namespaced key ({@code vendor:key}); the library never reads them.
   *
   * @return an unmodifiable map, sorted by key
   */
  public SortedMap<String, String> data() {
    return more().data;
  }

  /**
   * Where the node came from.
   *
   * @return the origin, or {@code null} for a node that was built by hand
   */
  public @Nullable Origin origin() {
    if (rule == null) {
      return null;
    }
    Place from = place instanceof More more ? more.place : (Place) place;
    return new Origin(Objects.requireNonNull(from), rule, confidence);
  }

  private More more() {
    return place instanceof More more ? more : NO_MORE;
  }

  /**
   * This info with another id.
   *
   * @param value the id, or {@code null}
   * @return this one if it has that id already
   */
  public NodeInfo withId(@Nullable String value) {
    return Objects.equals(value, id())
        ? this
        : new NodeInfo(value, language(), direction(), data(), origin());
  }

  /**
   * This info with another language.
   *
   * @param value the language, or {@code null}
   * @return this one if it has that language already
   */
  public NodeInfo withLanguage(@Nullable String value) {
    return Objects.equals(value, language())
        ? this
        : new NodeInfo(id(), value, direction(), data(), origin());
  }

  /**
   * This info with another direction.
   *
   * @param value the direction, or {@code null}
   * @return this one if it has that direction already
   */
  public NodeInfo withDirection(@Nullable Direction value) {
    return value == direction() ? this : new NodeInfo(id(), language(), value, data(), origin());
  }

  /**
   * This info with other data.
   *
   * @param value the data
   * @return this one if it has that data already
   */
  public NodeInfo withData(SortedMap<String, String> value) {
    return value == data() ? this : new NodeInfo(id(), language(), direction(), value, origin());
  }

  /**
   * This info with another origin.
   *
   * @param value the origin, or {@code null}
   * @return the info
   */
  public NodeInfo withOrigin(@Nullable Origin value) {
    return new NodeInfo(id(), language(), direction(), data(), value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NodeInfo that && more().saysTheSame(that.more());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id(), language(), direction(), data());
  }

  @Override
  public String toString() {
    return "NodeInfo[id="
        + id()
        + ", language="
        + language()
        + ", direction="
        + direction()
        + ", data="
        + data()
        + ", origin="
        + origin()
        + ']';
  }

  /** A sorted copy, because the order of {@code Map.copyOf} changes from run to run. */
  static SortedMap<String, String> sorted(Map<String, String> map, String component) {
    Objects.requireNonNull(map, component);
    if (map.isEmpty()) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, String> copy = new TreeMap<>();
    map.forEach(
        (key, value) ->
            copy.put(
                Objects.requireNonNull(key, component), Objects.requireNonNull(value, component)));
    return Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Starts from nothing.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts; not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String language;
    private @Nullable Direction direction;
    private SortedMap<String, String> data = Collections.emptySortedMap();
    private @Nullable Origin origin;

    Builder() {}

    /**
     * Takes the parts of an info; those that it does not have stay as they are.
     *
     * @param instance the info
     * @return this builder
     */
    public Builder from(NodeInfo instance) {
      id = instance.id() == null ? id : instance.id();
      language = instance.language() == null ? language : instance.language();
      direction = instance.direction() == null ? direction : instance.direction();
      data = instance.data();
      origin = instance.origin() == null ? origin : instance.origin();
      return this;
    }

    /**
     * Sets the anchor of the node.
     *
     * @param id the id, or {@code null}
     * @return this builder
     */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Sets the language.
     *
     * @param language a BCP 47 tag, or {@code null}
     * @return this builder
     */
    public Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    /**
     * Sets the base direction.
     *
     * @param direction the direction, or {@code null}
     * @return this builder
     */
    public Builder direction(@Nullable Direction direction) {
      this.direction = direction;
      return this;
    }

    /**
     * Sets the additional facts.
     *
     * @param data the facts by namespaced key
     * @return this builder
     */
    public Builder data(SortedMap<String, String> data) {
      this.data = Objects.requireNonNull(data, "data");
      return this;
    }

    /**
     * Sets where the node came from.
     *
     * @param origin the origin, or {@code null}
     * @return this builder
     */
    public Builder origin(@Nullable Origin origin) {
      this.origin = origin;
      return this;
    }

    /**
     * The info of what was set.
     *
     * @return the info
     */
    public NodeInfo build() {
      return new NodeInfo(id, language, direction, data, origin);
    }
  }
}
