package org.offprint.internal.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The identifiers of books that have an address. */
class NamedUuidTest {
  /** As other libraries make them: uuid.uuid5(uuid.NAMESPACE_URL, …) of Python. */
  @Test
  void names_are_hashed_as_the_standard_says() {
    assertThat(NamedUuid.of("http://www.example.com/"))
        .isEqualTo("fcde3c85-2270-590f-9e7c-ee003d65e0e2");
  }
}
