package org.offprint.internal.export.epub;

import java.util.Map;
import org.offprint.model.Role;

/** The codes that the Library of Congress has for roles (MARC relators). */
final class RelatorCode {
  private static final String CONTRIBUTOR = "ctb";

  private static final Map<Role, String> CODES =
      Map.of(
          Role.AUTHOR, "aut",
          Role.EDITOR, "edt",
          Role.PHOTOGRAPHER, "pht",
          Role.ILLUSTRATOR, "ill",
          Role.TRANSLATOR, "trl",
          Role.INTERVIEWER, "ivr",
          Role.NARRATOR, "nrt",
          Role.PRODUCER, "pro");

  private RelatorCode() {}

  /** The code of a role; of one that the list does not know, that of any contributor. */
  static String of(Role role) {
    return CODES.getOrDefault(role, CONTRIBUTOR);
  }
}
