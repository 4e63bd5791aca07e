package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.offprint.internal.container.Containers;
import org.offprint.internal.container.EachPage;
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.OpenedFile;
import org.offprint.internal.container.Pages;

/** The rooms of files that hold pages: which may know which, and which library. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ContainerRoomsTest {
  private static final String ROOT = "org.offprint";
  private static final String CONTAINER = "org.offprint.internal.container";
  private static final String MARKDOWN = CONTAINER + ".markdown";
  private static final String MIME = CONTAINER + ".mime";
  private static final String PLIST = CONTAINER + ".plist";
  private static final String WARC = CONTAINER + ".warc";
  private static final String BESIDE = CONTAINER + ".beside";

  /** Whoever adds no library can read all other files, as no other class needs it. */
  @ArchTest static final ArchRule mails_alone_know_mime4j = only(MIME, "org.apache.james..");

  @ArchTest static final ArchRule web_archives_alone_know_plists = only(PLIST, "com.dd.plist..");

  @ArchTest static final ArchRule crawls_alone_know_jwarc = only(WARC, "org.netpreserve..");

  @ArchTest static final ArchRule clips_alone_know_commonmark = only(MARKDOWN, "org.commonmark..");

  private static ArchRule only(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule rooms_know_pages_what_stands_beside_and_nothing_of_each_other =
      noClasses()
          .that()
          .resideInAnyPackage(MARKDOWN, MIME, PLIST, WARC)
          .should()
          .dependOnClassesThat(
              resideInAPackage(CONTAINER + ".*")
                  .and(not(resideInAnyPackage(MARKDOWN, MIME, PLIST, WARC, BESIDE))));

  @ArchTest
  static final ArchRule what_stands_beside_a_page_knows_no_container =
      noClasses()
          .that()
          .resideInAPackage(BESIDE)
          .should()
          .dependOnClassesThat(
              resideInAPackage(CONTAINER + "..").and(not(resideInAPackage(BESIDE))));

  @ArchTest
  static final ArchRule files_are_opened_by_the_parser_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONTAINER + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(CONTAINER + "..")
                  .and(not(type(Containers.class)))
                  .and(not(type(EachPage.class)))
                  .and(not(type(FoundPart.class)))
                  .and(not(type(OpenedFile.class)))
                  .and(not(type(Pages.class))));

  @ArchTest
  static final ArchRule containers_do_not_know_what_is_in_a_page =
      noClasses()
          .that()
          .resideInAPackage(CONTAINER + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + ".internal.html..")
                  .or(resideInAPackage(ROOT + ".internal.text.."))
                  .or(resideInAPackage(ROOT + ".internal.decode..")));
}
