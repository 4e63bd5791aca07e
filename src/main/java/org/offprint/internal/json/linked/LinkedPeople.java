package org.offprint.internal.json.linked;

import java.util.List;
import java.util.Set;
import org.offprint.internal.json.AddressFilter;
import org.offprint.internal.json.JsonOutput;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Media;
import org.offprint.model.Role;

/** Writes the people and organisations who made an article as properties of it. */
final class LinkedPeople {
  /** The roles that schema.org has a property for. */
  private static final List<Role> PROPERTIES =
      List.of(Role.AUTHOR, Role.EDITOR, Role.TRANSLATOR, Role.PRODUCER);

  private static final Set<Role> OWN_PROPERTY = Set.copyOf(PROPERTIES);

  private final JsonOutput out;
  private final AddressFilter addresses;

  LinkedPeople(JsonOutput out, AddressFilter addresses) {
    this.out = out;
    this.addresses = addresses;
  }

  void properties(List<Contributor> contributors) {
    for (Role role : PROPERTIES) {
      List<Contributor> some = contributors.stream().filter(c -> c.role().equals(role)).toList();
      if (!some.isEmpty()) {
        out.beginArray(role.code());
        some.forEach(this::contributor);
        out.endArray();
      }
    }
    List<Contributor> others =
        contributors.stream().filter(c -> !OWN_PROPERTY.contains(c.role())).toList();
    if (!others.isEmpty()) {
      out.beginArray("contributor");
      others.forEach(this::inRole);
      out.endArray();
    }
  }

  /** Any other contribution: the role stands between the article and the contributor. */
  private void inRole(Contributor contributor) {
    out.beginObject();
    out.text("@type", "Role");
    out.text("roleName", contributor.role().code());
    out.name("contributor");
    contributor(contributor);
    out.endObject();
  }

  /** Without a type if it is not known whether it is a person. */
  private void contributor(Contributor contributor) {
    out.beginObject();
    if (contributor.kind() != ContributorKind.UNKNOWN) {
      boolean person = contributor.kind() == ContributorKind.PERSON;
      out.text("@type", person ? "Person" : "Organization");
    }
    out.text("name", contributor.name());
    out.text("url", contributor.url().flatMap(addresses::safe).orElse(null));
    out.text("alternateName", contributor.handle().orElse(null));
    out.text("email", contributor.email().orElse(null));
    out.text("identifier", contributor.identifier().orElse(null));
    out.text("image", contributor.image().map(Media::url).flatMap(addresses::safe).orElse(null));
    out.text("jobTitle", contributor.position().orElse(null));
    affiliations(contributor.affiliations());
    contributor.place().ifPresent(this::place);
    if (!contributor.bio().isEmpty()) {
      out.text("description", Article.of(contributor.bio()).plainText());
    }
    out.endObject();
  }

  private void affiliations(List<String> bodies) {
    if (bodies.isEmpty()) {
      return;
    }
    out.beginArray("affiliation");
    for (String body : bodies) {
      out.beginObject();
      out.text("@type", "Organization");
      out.text("name", body);
      out.endObject();
    }
    out.endArray();
  }

  private void place(String name) {
    out.beginObject("workLocation");
    out.text("@type", "Place");
    out.text("name", name);
    out.endObject();
  }
}
