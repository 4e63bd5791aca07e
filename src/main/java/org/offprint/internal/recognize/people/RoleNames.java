package org.offprint.internal.recognize.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Tokens;
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
      language
          .byKey()
          .forEach((role, words) -> words.forEach(word -> roles.put(word, Role.of(role))));
    }
    return Map.copyOf(roles);
  }
}
