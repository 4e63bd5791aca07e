package org.offprint.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What any node may carry besides its content.
 *
 * <p>{@code equals} and {@code hashCode} leave the origin out: two nodes that say the same are
 * equal wherever they came from.
 *
 * @param id the anchor of the node, unique in its article, or {@code null}
 * @param language BCP 47 tag where it differs from the surroundings, or {@code null}
 * @param direction the base direction where the source states it, or {@code null}
 * @param data additional facts by namespaced key ({@code vendor:key}), sorted by key; the library
 *     never reads them
 * @param origin where the node came from, or {@code null} for one that was built by hand
 */
@Value.Builder
public record NodeInfo(
    @Nullable String id,
    @Nullable String language,
    @Nullable Direction direction,
    SortedMap<String, String> data,
    @Nullable Origin origin)
    implements WithNodeInfo {

  /** No id, no language, no direction, no data, no origin. */
  public static final NodeInfo NONE =
      new NodeInfo(null, null, null, Collections.emptySortedMap(), null);

  /** Copies the data into a sorted map. */
  public NodeInfo {
    data = sorted(data, "data");
  }

  /**
   * An info that holds an origin alone.
   *
   * @param origin where the node came from
   * @return the info
   */
  public static NodeInfo of(Origin origin) {
    return new NodeInfo(null, null, null, Collections.emptySortedMap(), origin);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NodeInfo that
        && Objects.equals(id, that.id)
        && Objects.equals(language, that.language)
        && direction == that.direction
        && data.equals(that.data);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, language, direction, data);
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

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends NodeInfoBuilder {
    Builder() {
      data(Collections.emptySortedMap());
    }
  }
}
