package org.offprint.internal.metadata;

import org.jspecify.annotations.Nullable;
import org.offprint.model.ContributorKind;
import org.offprint.model.ElementPath;
import org.offprint.model.Evidence;
import org.offprint.model.Origin;

/**
 * What one place of the page says.
 *
 * @param index its number among the witnesses of the page
 * @param clue what kind of place it is
 * @param value what it says, with entities decoded and white space collapsed
 * @param kind for a contributor, what the source says it is
 * @param url for a contributor, their page, or {@code null}
 * @param place where it stands, or {@code null}
 */
public record Witness(
    int index,
    Clue clue,
    String value,
    ContributorKind kind,
    @Nullable String url,
    @Nullable ElementPath place) {

  Evidence evidence(boolean chosen) {
    Origin origin = place == null ? null : Origin.of(place, clue.code());
    return new Evidence(
        clue.fact().field(), value, clue.source(), clue.certainty(), chosen, origin);
  }
}
