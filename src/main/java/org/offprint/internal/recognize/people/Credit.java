package org.offprint.internal.recognize.people;

import org.jspecify.annotations.Nullable;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/**
 * A name that a line credits.
 *
 * @param name the name
 * @param kind a person, an organisation, or unknown
 * @param role what for
 * @param place where they wrote from, or {@code null}
 * @param affiliation whom they wrote for, or {@code null}
 */
public record Credit(
    String name,
    ContributorKind kind,
    Role role,
    @Nullable String place,
    @Nullable String affiliation) {

  /** A person with a role and nothing else. */
  static Credit person(String name, Role role) {
    return new Credit(name, ContributorKind.PERSON, role, null, null);
  }

  Credit withRole(Role role) {
    return new Credit(name, kind, role, place, affiliation);
  }

  Credit withPlace(String place) {
    return new Credit(name, kind, role, place, affiliation);
  }

  Credit withAffiliation(String affiliation) {
    return new Credit(name, kind, role, place, affiliation);
  }

  /** The credit as a contributor. */
  public Contributor contributor(Certainty certainty) {
    Contributor.Builder builder =
        Contributor.builder().name(name).kind(kind).role(role).certainty(certainty);
    if (place != null) {
      builder.place(place);
    }
    if (affiliation != null) {
      builder.addAffiliations(affiliation);
    }
    return builder.build();
  }
}
