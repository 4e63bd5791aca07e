package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.junit.ArchTest;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Tests are named by sentences, with an underscore for each space. */
class TestNamesTest {
  private static final String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

  @Test
  void tests_are_in_snake_case() throws URISyntaxException {
    assertSnakeCase(Class::getDeclaredMethods);
  }

  @Test
  void rules_of_layers_are_in_snake_case() throws URISyntaxException {
    assertSnakeCase(Class::getDeclaredFields);
  }

  private static <T extends Member & AnnotatedElement> void assertSnakeCase(
      Function<Class<?>, T[]> members) throws URISyntaxException {
    List<T> tests =
        compiledTests()
            .flatMap(type -> Stream.of(members.apply(type)))
            .filter(TestNamesTest::isTest)
            .toList();

    assertThat(tests)
        .isNotEmpty()
        .allSatisfy(test -> assertThat(test.getName()).matches(SNAKE_CASE));
  }

  /**
   * JUnit's annotations for tests, and those of other engines, all have {@code Testable} on them.
   */
  private static boolean isTest(AnnotatedElement member) {
    return AnnotationSupport.isAnnotated(member, Testable.class)
        || member.isAnnotationPresent(ArchTest.class);
  }

  private static Stream<Class<?>> compiledTests() throws URISyntaxException {
    URI root = TestNamesTest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return ReflectionSupport.streamAllClassesInClasspathRoot(root, type -> true, name -> true);
  }
}
