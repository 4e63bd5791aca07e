package org.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beFinal;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Words;
import org.offprint.parse.Omission;
import org.offprint.parse.OmissionKind;
import org.offprint.view.IndirectSpeech;
import org.offprint.view.People;

/** What may know what, and what nothing in the library may reach for. */
@AnalyzeClasses(packages = "org.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
  private static final String ROOT = "org.offprint";
  private static final String MODEL = "org.offprint.model..";
  private static final String TRAVERSE = "org.offprint.traverse..";
  private static final String VIEW = "org.offprint.view..";
  private static final String EXPORT = "org.offprint.export..";
  private static final String SOURCE = "org.offprint.source..";
  private static final String PARSE = "org.offprint.parse..";
  private static final String INTERNAL = "org.offprint.internal..";
  private static final String JSON = "org.offprint.internal.json..";
  private static final String WRITERS = "org.offprint.internal.export..";

  private static final String QUOTE = "org.offprint.internal.quote..";
  private static final String SAID = "org.offprint.internal.said..";
  private static final String WORDS = "org.offprint.internal.recognize.words..";
  private static final String RULE = "org.offprint.internal.rule..";

  /** What single characters are, which every room may ask. */
  private static final String CHARACTER = "org.offprint.internal.character..";

  /** Of the project's own, these packages and characters alone, and what stands in none of them. */
  private static ArchRule knowsOnly(String from, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(not(resideInAnyPackage(known)))
                .and(not(resideInAPackage(CHARACTER))))
        .allowEmptyShould(true);
  }

  @ArchTest static final ArchRule characters_know_nothing = knowsOnly(CHARACTER, CHARACTER);

  @ArchTest static final ArchRule model_knows_nothing = knowsOnly(MODEL, MODEL);

  @ArchTest static final ArchRule traverse_knows_the_model = knowsOnly(TRAVERSE, TRAVERSE, MODEL);

  @ArchTest
  static final ArchRule what_is_said_knows_quotations_words_and_rules =
      knowsOnly(SAID, SAID, QUOTE, WORDS, RULE, MODEL);

  @ArchTest
  static final ArchRule quotations_do_not_know_who_said_them =
      noClasses()
          .that()
          .resideInAPackage(QUOTE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SAID);

  @ArchTest
  static final ArchRule what_is_said_is_asked_by_passes_and_two_views =
      noClasses()
          .that(
              not(resideInAnyPackage(SAID, "org.offprint.internal.pass.."))
                  .and(not(type(People.class)))
                  .and(not(type(IndirectSpeech.class))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SAID);

  @ArchTest
  static final ArchRule view_knows_traverse_the_model_sentences_and_names =
      noClasses()
          .that()
          .resideInAPackage(VIEW)
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(not(resideInAnyPackage(VIEW, TRAVERSE, MODEL)))
                  .and(not(type(Sentences.class)))
                  .and(not(resideInAPackage("org.offprint.internal.said"))));

  @ArchTest static final ArchRule source_knows_the_model = knowsOnly(SOURCE, SOURCE, MODEL);

  @ArchTest
  static final ArchRule parse_knows_its_readers = knowsOnly(PARSE, PARSE, INTERNAL, SOURCE, MODEL);

  @ArchTest
  static final ArchRule internals_do_not_know_exporters =
      noClasses()
          .that(resideInAPackage(INTERNAL).and(not(resideInAPackage(WRITERS))))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      not(
                          resideInAnyPackage(INTERNAL, PARSE, SOURCE, VIEW, TRAVERSE, MODEL)
                              .and(not(resideInAPackage(WRITERS))))));

  @ArchTest
  static final ArchRule exporters_know_the_model_json_omissions_and_languages =
      noClasses()
          .that()
          .resideInAnyPackage(EXPORT, WRITERS)
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(not(resideInAnyPackage(EXPORT, WRITERS, VIEW, TRAVERSE, MODEL, JSON)))
                  .and(not(type(Omission.class)))
                  .and(not(type(OmissionKind.class)))
                  .and(not(type(LanguageWords.class)))
                  .and(not(type(Words.class))));

  @ArchTest
  static final ArchRule parsing_does_not_know_json =
      noClasses()
          .that()
          .resideInAPackage(PARSE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JSON);

  @ArchTest
  static final ArchRule nothing_knows_the_front_door =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest
  static final ArchRule jackson_stays_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage(JSON)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule only_own_types_show_in_the_api =
      classes()
          .that()
          .resideOutsideOfPackage(INTERNAL)
          .should(
              new OnlyShow(
                  resideInAnyPackage("java..", ROOT + "..", "org.jspecify..")
                      .and(not(resideInAPackage(INTERNAL)))));

  @ArchTest
  static final ArchRule no_network =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..", "java.nio.channels..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$|IDN$|URLDecoder$).*");

  @ArchTest
  static final ArchRule no_processes_reflection_or_serialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.lang\\.(Process|ProcessBuilder|Runtime|ProcessHandle)"
                  + "|java\\.lang\\.(reflect|invoke)\\..*"
                  + "|java\\.io\\.(Object(Input|Output)Stream|Externalizable)"
                  + "|sun\\..*|jdk\\..*")
          .orShould()
          .callMethodWhere(call("java.lang.Class.(forName|getMethod|getDeclared.*|newInstance)"))
          .orShould()
          .callMethodWhere(call("java.lang.System.(exit|load|loadLibrary|setProperty|getenv)"));

  @ArchTest
  static final ArchRule only_failures_are_serializable =
      noClasses()
          .that()
          .areNotAssignableTo(Throwable.class)
          .and()
          .areNotEnums()
          .should()
          .implement(java.io.Serializable.class);

  @ArchTest
  static final ArchRule nothing_depends_on_the_platform =
      noClasses()
          .should()
          .callCodeUnitWhere(
              call("java.lang.String.(getBytes|<init>|toLowerCase|toUpperCase)")
                  .and(lacks("Charset", "Locale", "char", "[C", "[I", "String", "StringBuilder")))
          .orShould()
          .callCodeUnitWhere(call("java.lang.String.(format|formatted)").and(lacks("Locale")))
          .orShould()
          .callCodeUnitWhere(
              call("java.io.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter).<init>")
                  .and(lacks("Charset", "CharsetDecoder", "CharsetEncoder", "java.io.Writer")))
          .orShould()
          .callCodeUnitWhere(call("java.util.(Scanner|Formatter).<init>"))
          .orShould()
          .callCodeUnitWhere(call("java.io.(FileReader|FileWriter).<init>"))
          .orShould()
          .callCodeUnitWhere(call("java.nio.charset.Charset.defaultCharset"))
          .orShould()
          .callCodeUnitWhere(call("java.util.Locale.getDefault"))
          .orShould()
          .callCodeUnitWhere(call("java.util.TimeZone.getDefault"))
          .orShould()
          .callCodeUnitWhere(call("java.time.ZoneId.systemDefault"));

  @ArchTest
  static final ArchRule nothing_depends_on_the_day =
      noClasses()
          .should()
          .callCodeUnitWhere(call("java.time..*.now"))
          .orShould()
          .callCodeUnitWhere(call("java.lang.System.currentTimeMillis"))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|UUID|Date|Calendar)|java\\.security\\.SecureRandom");

  /** Data that comes with the JDK changes with it; composed and decomposed characters do not. */
  @ArchTest
  static final ArchRule no_locale_data =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.text..").and(not(nameMatching("java\\.text\\.Normalizer.*"))))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.time\\.format\\.(DateTimeFormatterBuilder|TextStyle)")
          .orShould()
          .callCodeUnitWhere(call("java.time.format.DateTimeFormatter.(ofLocalized.*|ofPattern)"))
          .orShould()
          .callCodeUnitWhere(call("java.*\\.(getDisplayName|getDisplayLanguage)"));

  @ArchTest static final ArchRule no_static_state = fields().that().areStatic().should(beFinal());

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)$");

  @ArchTest
  static final ArchRule one_type_to_a_file =
      classes()
          .that()
          .areTopLevelClasses()
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "stand in a file of their own",
                      type ->
                          type.getSource()
                              .orElseThrow()
                              .getFileName()
                              .orElseThrow()
                              .equals(type.getSimpleName() + ".java"))));

  private static DescribedPredicate<JavaCall<?>> call(String method) {
    return target(
        DescribedPredicate.describe(
            method, unit -> (unit.getOwner().getName() + "." + unit.getName()).matches(method)));
  }

  private static DescribedPredicate<JavaCall<?>> lacks(String... parameterTypes) {
    return DescribedPredicate.describe(
        "without any of " + String.join(", ", parameterTypes),
        call ->
            call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .noneMatch(name -> endsWithAny(name, parameterTypes)));
  }

  private static boolean endsWithAny(String name, String... ends) {
    for (String end : ends) {
      if (name.endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
