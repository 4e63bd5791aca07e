package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.offprint.internal.text.TextReader;

/** The rooms of what is recognized in words, and of the reader of texts: which may know which. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ReaderRoomsTest {
  private static final String ROOT = "org.offprint";
  private static final String MODEL = "org.offprint.model";
  private static final String CHARACTER = "org.offprint.internal.character";
  private static final String RECOGNIZE = "org.offprint.internal.recognize";
  private static final String WORDS = RECOGNIZE + ".words";
  private static final String PEOPLE = RECOGNIZE + ".people";
  private static final String DATE = RECOGNIZE + ".date";
  private static final String NOTICE = RECOGNIZE + ".notice";
  private static final String PROFILE = RECOGNIZE + ".profile";
  private static final String TEXT = "org.offprint.internal.text";
  private static final String LINE = TEXT + ".line";
  private static final String PIECE = TEXT + ".piece";
  private static final String RULE = TEXT + ".rule";
  private static final String BLOCK = TEXT + ".block";
  private static final String SCORE = TEXT + ".score";

  /** All of the project's own; any room may ask what a character is. */
  private static final Rooms OWN = Rooms.below(ROOT).butFor(CHARACTER);

  private static final Rooms OF_TEXTS = Rooms.below(TEXT);

  @ArchTest
  static final ArchRule words_know_the_files_of_languages =
      OWN.knowsOnly(WORDS, WORDS, "org.offprint.internal.table");

  @ArchTest
  static final ArchRule profiles_know_their_words =
      OWN.knowsOnly(PROFILE, PROFILE, "org.offprint.internal.table");

  @ArchTest static final ArchRule people_know_words = OWN.knowsOnly(PEOPLE, PEOPLE, WORDS, MODEL);

  @ArchTest
  static final ArchRule dates_know_people_and_words =
      OWN.knowsOnly(DATE, DATE, PEOPLE, WORDS, MODEL);

  @ArchTest
  static final ArchRule notices_know_all_that_is_recognized =
      OWN.knowsOnly(NOTICE, NOTICE, DATE, PEOPLE, WORDS, MODEL);

  @ArchTest static final ArchRule lines_know_nothing = OWN.knowsOnly(LINE, LINE);

  @ArchTest static final ArchRule pieces_know_lines = OF_TEXTS.knowsOnly(PIECE, PIECE, LINE);

  @ArchTest
  static final ArchRule rules_know_pieces_and_lines = OF_TEXTS.knowsOnly(RULE, RULE, PIECE, LINE);

  @ArchTest
  static final ArchRule the_score_knows_pieces = OF_TEXTS.knowsOnly(SCORE, SCORE, PIECE, LINE);

  @ArchTest
  static final ArchRule blocks_know_pieces_and_lines =
      OF_TEXTS.knowsOnly(BLOCK, BLOCK, PIECE, LINE);

  @ArchTest
  static final ArchRule texts_are_entered_by_their_reader =
      noClasses()
          .that()
          .resideOutsideOfPackage(TEXT + "..")
          .should()
          .dependOnClassesThat(resideInAPackage(TEXT + "..").and(not(type(TextReader.class))));

  @ArchTest
  static final ArchRule no_package_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofPackages(RECOGNIZE, TEXT)).should().beFreeOfCycles();

  /**
   * A section of words may be asked for its phrases, which the languages have by their sections.
   */
  @ArchTest
  static final ArchRule no_class_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofClasses(RECOGNIZE, TEXT)).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule what_only_a_room_needs_is_not_public =
      classes()
          .that()
          .resideInAnyPackage(RECOGNIZE + "..", TEXT + "..")
          .and()
          .areTopLevelClasses()
          .and()
          .arePublic()
          .should(have(usersElsewhere()));

  private static DescribedPredicate<JavaClass> usersElsewhere() {
    return DescribedPredicate.describe(
        "users in other packages",
        type ->
            type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage())));
  }

  @ArchTest
  static void every_class_is_in_a_room_and_no_room_is_too_full(JavaClasses classes) {
    Rooms.below(RECOGNIZE, TEXT)
        .areNoneBut(
            classes, WORDS, PEOPLE, DATE, NOTICE, PROFILE, TEXT, LINE, PIECE, SCORE, RULE, BLOCK);
  }
}
