package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** Packages with those below them, and what holds of each. */
final class Rooms {
  /** The most files that a room holds; more are not seen at a glance. */
  private static final long MOST_FILES = 40;

  private final String[] packages;
  private final String[] open;

  private Rooms(String[] packages, String[] open) {
    this.packages = packages;
    this.open = open;
  }

  static Rooms below(String... roots) {
    return new Rooms(
        List.of(roots).stream().map(root -> root + "..").toArray(String[]::new), new String[0]);
  }

  /** The same rooms, of which every one may know some. */
  Rooms butFor(String... open) {
    return new Rooms(packages, open);
  }

  /** Of these rooms, one knows no others than some. */
  ArchRule knowsOnly(String from, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(packages)
                .and(not(resideInAnyPackage(known)))
                .and(not(resideInAnyPackage(open))));
  }

  /** These are all the rooms that have classes, and none has too many files. */
  void areNoneBut(JavaClasses classes, String... rooms) {
    Map<String, Long> files =
        classes.stream()
            .filter(resideInAnyPackage(packages))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, counting()));
    assertThat(files)
        .containsOnlyKeys(rooms)
        .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
  }
}
