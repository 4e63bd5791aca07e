package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.offprint.export.NodeHandler;
import org.offprint.export.NodeOutput;
import org.offprint.export.PandocApiVersion;
import org.offprint.export.ResourceLookup;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.epub.EpubBook;
import org.offprint.internal.export.html.HtmlDocument;
import org.offprint.internal.export.markdown.MarkdownDocument;
import org.offprint.internal.export.outline.ArticleOutline;
import org.offprint.internal.export.pandoc.PandocDocument;
import org.offprint.internal.export.text.PlainTextDocument;
import org.offprint.internal.json.AddressFilter;
import org.offprint.internal.json.InvalidJsonException;
import org.offprint.internal.json.LenientJson;
import org.offprint.internal.json.Location;
import org.offprint.internal.json.article.ArticleReader;
import org.offprint.internal.json.article.ArticleWriter;
import org.offprint.internal.json.chunk.ChunkWriter;
import org.offprint.internal.json.linked.LinkedDataWriter;

/** The rooms of the writers and of JSON: which may know which, and by which doors. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class WriterRoomsTest {
  private static final String EXPORT = "org.offprint.export";
  private static final String WRITERS = "org.offprint.internal.export";
  private static final String JSON = "org.offprint.internal.json";

  private static String room(String name) {
    return WRITERS + '.' + name;
  }

  private static final Rooms ROOMS = Rooms.below(WRITERS, JSON);

  private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
    DescribedPredicate<JavaClass> any = type(types[0]);
    for (Class<?> type : types) {
      any = any.or(type(type));
    }
    return any;
  }

  @ArchTest static final ArchRule shared_knows_no_format = ROOMS.knowsOnly(WRITERS, WRITERS);

  @ArchTest
  static final ArchRule markup_knows_no_writer = ROOMS.knowsOnly(room("markup"), room("markup"));

  @ArchTest
  static final ArchRule html_knows_markup =
      ROOMS.knowsOnly(room("html"), room("html"), room("markup"), WRITERS, JSON);

  @ArchTest
  static final ArchRule epub_knows_html =
      ROOMS.knowsOnly(room("epub"), room("epub"), room("html"), room("markup"), WRITERS);

  @ArchTest
  static final ArchRule text_knows_what_is_shared =
      ROOMS.knowsOnly(room("text"), room("text"), WRITERS);

  @ArchTest
  static final ArchRule markdown_knows_lines_of_text =
      ROOMS.knowsOnly(room("markdown"), room("markdown"), room("text"), room("markup"), WRITERS);

  @ArchTest
  static final ArchRule pandoc_knows_json =
      ROOMS.knowsOnly(room("pandoc"), room("pandoc"), room("markup"), WRITERS, JSON);

  @ArchTest
  static final ArchRule outline_knows_the_words_of_constants =
      ROOMS.knowsOnly(room("outline"), room("outline"), JSON);

  @ArchTest static final ArchRule json_knows_no_format = ROOMS.knowsOnly(JSON, JSON);

  @ArchTest
  static final ArchRule the_own_format_knows_json =
      ROOMS.knowsOnly(JSON + ".article", JSON + ".article", JSON);

  @ArchTest
  static final ArchRule linked_data_knows_json =
      ROOMS.knowsOnly(JSON + ".linked", JSON + ".linked", JSON);

  @ArchTest
  static final ArchRule chunks_know_json = ROOMS.knowsOnly(JSON + ".chunk", JSON + ".chunk", JSON);

  @ArchTest
  static final ArchRule writers_know_what_callers_hand_in =
      noClasses()
          .that()
          .resideInAPackage(WRITERS + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(EXPORT)
                  .and(
                      not(
                          anyOf(
                              NodeHandler.class,
                              NodeOutput.class,
                              ResourceLookup.class,
                              PandocApiVersion.class,
                              SafeAddress.class))));

  @ArchTest
  static final ArchRule exporters_enter_by_the_doors =
      noClasses()
          .that()
          .resideInAPackage(EXPORT)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(WRITERS + "..", JSON + "..")
                  .and(
                      not(
                          anyOf(
                              NodeHandlers.class,
                              HtmlDocument.class,
                              EpubBook.class,
                              MarkdownDocument.class,
                              PandocDocument.class,
                              PlainTextDocument.class,
                              ArticleOutline.class,
                              ArticleReader.class,
                              ArticleWriter.class,
                              LinkedDataWriter.class,
                              ChunkWriter.class,
                              AddressFilter.class,
                              InvalidJsonException.class,
                              Location.class))));

  @ArchTest
  static final ArchRule nobody_else_enters =
      noClasses()
          .that()
          .resideOutsideOfPackages(EXPORT, WRITERS + "..", JSON + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(WRITERS + "..", JSON + "..").and(not(type(LenientJson.class))));

  @ArchTest
  static final ArchRule no_package_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofPackages(WRITERS, JSON)).should().beFreeOfCycles();

  /** That a sealed interface names the classes that it permits does not count. */
  @ArchTest
  static final ArchRule no_class_is_in_a_circle =
      slices().assignedFrom(RoomSlices.ofClasses(WRITERS, JSON)).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule what_only_a_room_needs_is_not_public =
      classes()
          .that()
          .resideInAnyPackage(
              room("epub"), room("markdown"), room("pandoc"), room("outline"), JSON + ".*")
          .and(
              not(
                  anyOf(
                      EpubBook.class,
                      MarkdownDocument.class,
                      PandocDocument.class,
                      ArticleOutline.class,
                      ArticleReader.class,
                      ArticleWriter.class,
                      LinkedDataWriter.class,
                      ChunkWriter.class)))
          .and(not(nameMatching(".*\\$.*")))
          .should()
          .notBePublic();
}
