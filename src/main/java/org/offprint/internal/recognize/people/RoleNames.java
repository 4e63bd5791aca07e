package org.offprint.internal.recognize.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.WordRow;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Role;

/** The words that name what somebody did. */
final class RoleNames {
  private static final Map<String, Role> ROLES = roles();

  private RoleNames() {}

  /** The role that words alone name: {@code photography}. */
  static Optional<Role> role(String words) {
    return Optional.ofNullable(ROLES.get(Tokens.fold(words)));
  }

  /** All of them, folded. */
  static Set<String> words() {
    return ROLES.keySet();
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (LanguageWords language : Words.ROLES.byLanguage()) {
      for (WordRow row : language.rows()) {
        for (String word : row.phrases()) {
          roles.put(word, Role.of(row.key()));
        }
      }
    }
    return Map.copyOf(roles);
  }
}
