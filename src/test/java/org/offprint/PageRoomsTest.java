package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.offprint.internal.html.HtmlReader;

/** The rooms of the reader of pages: which may know which, and where elements are seen. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class PageRoomsTest {
  private static final String HTML = "org.offprint.internal.html";
  private static final String ELEMENT = HTML + ".element";
  private static final String TREE = HTML + ".tree";
  private static final String PAGE = HTML + ".page";
  private static final String EVIDENCE = HTML + ".evidence";
  private static final String KIND = HTML + ".kind";
  private static final String VERDICT = HTML + ".verdict";
  private static final String METADATA = HTML + ".metadata";
  private static final String BODY = HTML + ".body";
  private static final String RULES = HTML + ".body.rule";
  private static final String SCORE = HTML + ".body.score";
  private static final String PASSES = HTML + ".body.pass";
  private static final String HEADER = HTML + ".header";
  private static final String NOTE = HTML + ".note";
  private static final String POST = HTML + ".post";
  private static final String ROLE = HTML + ".role";
  private static final String BLOCK = HTML + ".block";
  private static final String REFERENCE = HTML + ".reference";
  private static final String READING = HTML + ".reading";
  private static final String HELD = HTML + ".held";
  private static final String SITE = HTML + ".site";

  private static final Rooms ROOMS = Rooms.below(HTML);

  @ArchTest static final ArchRule elements_know_nothing = ROOMS.knowsOnly(ELEMENT, ELEMENT);

  @ArchTest
  static final ArchRule rules_for_sites_know_elements = ROOMS.knowsOnly(SITE, SITE, ELEMENT);

  @ArchTest
  static final ArchRule pages_know_trees_elements_and_what_site_rules_found =
      ROOMS.knowsOnly(PAGE, PAGE, SITE, TREE, ELEMENT);

  @ArchTest
  static final ArchRule references_know_pages =
      ROOMS.knowsOnly(REFERENCE, REFERENCE, PAGE, ELEMENT);

  @ArchTest static final ArchRule trees_know_elements = ROOMS.knowsOnly(TREE, TREE, ELEMENT);

  @ArchTest
  static final ArchRule evidence_knows_pages =
      ROOMS.knowsOnly(EVIDENCE, EVIDENCE, REFERENCE, PAGE, SITE, ELEMENT);

  @ArchTest
  static final ArchRule kinds_know_evidence =
      ROOMS.knowsOnly(KIND, KIND, EVIDENCE, REFERENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule metadata_knows_pages =
      ROOMS.knowsOnly(METADATA, METADATA, REFERENCE, PAGE, SITE, ELEMENT);

  @ArchTest
  static final ArchRule verdicts_know_evidence = ROOMS.knowsOnly(VERDICT, VERDICT, EVIDENCE, PAGE);

  @ArchTest
  static final ArchRule rules_know_no_score =
      ROOMS.knowsOnly(RULES, RULES, VERDICT, EVIDENCE, REFERENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule the_score_knows_no_rule =
      ROOMS.knowsOnly(SCORE, SCORE, VERDICT, EVIDENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule passes_know_the_score_and_no_rule =
      ROOMS.knowsOnly(PASSES, PASSES, SCORE, VERDICT, EVIDENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule the_body_knows_its_rooms =
      ROOMS.knowsOnly(BODY, BODY, RULES, SCORE, PASSES, VERDICT, EVIDENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule headers_know_facts_and_verdicts =
      ROOMS.knowsOnly(HEADER, HEADER, METADATA, VERDICT, EVIDENCE, REFERENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule notes_know_pages = ROOMS.knowsOnly(NOTE, NOTE, VERDICT, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule posts_know_verdicts_and_no_rule =
      ROOMS.knowsOnly(POST, POST, VERDICT, EVIDENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule roles_know_headers_and_verdicts =
      ROOMS.knowsOnly(ROLE, ROLE, HEADER, VERDICT, PAGE);

  @ArchTest
  static final ArchRule blocks_know_roles =
      ROOMS.knowsOnly(
          BLOCK, BLOCK, ROLE, HEADER, NOTE, POST, VERDICT, EVIDENCE, REFERENCE, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule own_pages_know_no_body =
      ROOMS.knowsOnly(
          READING, READING, BLOCK, ROLE, HEADER, NOTE, METADATA, VERDICT, PAGE, ELEMENT);

  @ArchTest
  static final ArchRule held_texts_know_the_body =
      ROOMS.knowsOnly(HELD, HELD, BLOCK, NOTE, BODY, VERDICT, EVIDENCE, PAGE, SITE, TREE, ELEMENT);

  @ArchTest
  static final ArchRule pages_are_entered_by_their_reader =
      noClasses()
          .that()
          .resideOutsideOfPackage(HTML + "..")
          .should()
          .dependOnClassesThat(resideInAPackage(HTML + "..").and(not(type(HtmlReader.class))));

  @ArchTest
  static final ArchRule judging_works_on_numbers_and_values =
      noClasses()
          .that()
          .resideInAnyPackage(
              HTML, EVIDENCE, KIND, VERDICT, BODY, RULES, SCORE, PASSES, HEADER, ROLE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule elements_are_seen_in_the_reader_of_pages_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage(HTML + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule no_package_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofPackages(HTML)).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_class_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofClasses(HTML)).should().beFreeOfCycles();

  @ArchTest
  static void every_class_is_in_a_room_and_no_room_is_too_full(JavaClasses classes) {
    ROOMS.areNoneBut(
        classes, HTML, ELEMENT, TREE, PAGE, EVIDENCE, KIND, VERDICT, METADATA, BODY, RULES, SCORE,
        PASSES, HEADER, NOTE, POST, ROLE, BLOCK, READING, HELD, REFERENCE, SITE);
  }
}
