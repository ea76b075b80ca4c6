package atlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which package may use which, and where each outside library is met: arrows point inward, and the
 * core is plain Java.
 */
@AnalyzeClasses(packages = "atlas", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  private static final String[] CORE = {"time", "model", "status", "view"};
  private static final String[] NO_RIM = {
    "time",
    "model",
    "status",
    "view",
    "store",
    "words",
    "map",
    "backdrop",
    "paint",
    "export",
    "exchange"
  };

  // --- the arrows

  @ArchTest static final ArchRule TIME = only("time");
  @ArchTest static final ArchRule MODEL = only("model", "time");
  @ArchTest static final ArchRule STATUS = only("status", "time", "model");
  @ArchTest static final ArchRule VIEW = only("view", "time", "model", "status");
  @ArchTest static final ArchRule STORE = only("store", CORE);
  @ArchTest static final ArchRule WORDS = only("words", CORE);

  @ArchTest
  static final ArchRule MAP = only("map", CORE).because("the ground knows nothing of sites' looks");

  @ArchTest
  static final ArchRule BACKDROP =
      only("backdrop", and(CORE, "words", "map", "store"))
          .because("what is laid under the sites is painted through the map, and read anywhere");

  @ArchTest static final ArchRule PAINT = only("paint", and(CORE, "words", "map"));

  @ArchTest static final ArchRule EXPORT = only("export", and(CORE, "words", "paint"));

  @ArchTest
  static final ArchRule EXCHANGE =
      only("exchange", and(CORE, "words", "map", "store", "export"))
          .because("files of others become facts, and are written beside and moved into place");

  @ArchTest
  static final ArchRule SAFE_FILE =
      noClasses()
          .that()
          .resideInAPackage("atlas.exchange..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("atlas.export..")
                  .and(not(name("atlas.export.SafeFile")))
                  .as("are of atlas.export, but for SafeFile"))
          .allowEmptyShould(true)
          .because("pictures and tables share how a file is replaced, and nothing else");

  @ArchTest
  static final ArchRule APP =
      only("app", NO_RIM).because("behaviour is tested without a window or a terminal");

  @ArchTest
  static final ArchRule UI =
      only("ui", and(NO_RIM, "app"))
          .because("the window opens stores and saves pictures; of the commands it knows nothing");

  @ArchTest
  static final ArchRule PANES =
      noClasses()
          .that()
          .resideInAPackage("atlas.ui..")
          .and()
          .haveNameMatching(".*(Pane|Bar|List|Table|Inspector|Cell)")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("atlas.store..", "atlas.export..", "atlas.exchange..")
          .because("a pane shows the state and asks for its verbs; files are the window's concern");

  @ArchTest
  static final ArchRule WHERE_THE_STORE_IS_WIRED =
      noClasses()
          .that()
          .resideInAPackage("atlas.ui..")
          .and()
          .doNotHaveSimpleName("AtlasWindow")
          .and()
          .doNotHaveSimpleName("Opening")
          .and()
          .doNotHaveSimpleName("Memory")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("atlas.store..")
          .because("the window knows the state; what opens and ends it knows where that is kept");

  @ArchTest
  static final ArchRule CLI =
      only("cli", NO_RIM).because("a command starts quickly and on a machine without a screen");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("atlas.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  // --- the libraries

  @ArchTest
  static final ArchRule PLAIN_CORE =
      classes()
          .that()
          .resideInAnyPackage(in(CORE))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java.lang..", "java.util", "java.util.function", "java.util.stream")
                  .or(resideInAnyPackage("java.util.regex", "java.time..", "java.text"))
                  .or(resideInAnyPackage("java.nio.charset"))
                  .or(resideInAnyPackage("com.ibm.icu.."))
                  .or(resideInAnyPackage(in(CORE)))
                  .as(
                      "are of the core, or of java.lang, java.util, java.time, java.text,"
                          + " java.nio.charset, ICU"))
          .because("facts, fold and view are tested, and painted, without files or a toolkit");

  @ArchTest static final ArchRule SQL = met("SQL", Set.of("store"), "java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule GEOGRAPHY =
      met(
          "Geography",
          Set.of("map", "backdrop"),
          "org.geotools..",
          "it.geosolutions..",
          "org.locationtech..",
          "mil.nga..",
          "net.sf.geographiclib..");

  @ArchTest
  static final ArchRule TOOLKIT =
      met(
          "The toolkit",
          Set.of("app", "ui"),
          "javafx..",
          "com.sun.javafx..",
          "atlantafx..",
          "org.controlsfx..",
          "org.kordamp..");

  @ArchTest
  static final ArchRule PROPERTIES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("atlas.app..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("javafx..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "javafx.beans..", "javafx.collections..", "javafx.util..")))
                  .as("are of JavaFX, but no properties"))
          .because("properties need no screen, and neither do the tests of the state");

  @ArchTest static final ArchRule COMMANDS = met("picocli", Set.of("cli"), "picocli..");

  @ArchTest
  static final ArchRule CSV =
      met("commons-csv", Set.of("store", "exchange"), "org.apache.commons.csv..");

  @ArchTest static final ArchRule LETTERS = met("ICU", Set.of("view"), "com.ibm.icu..");

  @ArchTest
  static final ArchRule PAGES =
      met(
          "A file's format",
          Set.of("export"),
          "org.apache.batik..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "de.rototor..",
          "org.jcodec..");

  @ArchTest
  static final ArchRule JSON =
      met("Jackson", Set.of("store", "map", "backdrop", "export", "exchange"), "com.fasterxml..");

  @ArchTest
  static final ArchRule PIXELS =
      noClasses()
          .that()
          .resideInAnyPackage(in("store", "words", "app"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..")
          .allowEmptyShould(true)
          .because("words and state have no pixels");

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(in(and(CORE, "words", "map", "paint", "export", "exchange")))
          .should()
          .accessTargetWhere(tellsTheTime())
          .because("the day is passed in, and the same input gives the same bytes");

  @ArchTest
  static final ArchRule NO_GLOBALS =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what a class uses is handed to its constructor");

  // --- how they are said

  /** A package that uses some others of ours and no more. */
  private static ArchRule only(String name, String... others) {
    return classes()
        .that()
        .resideInAPackage("atlas." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("atlas.."))
                .or(resideInAnyPackage(in(and(others, name))))
                .as("are of atlas.%s or of %s", name, String.join(", ", others)))
        .allowEmptyShould(true);
  }

  /** A library that some packages of ours meet, and the others do not. */
  private static ArchRule met(String what, Set<String> where, String... library) {
    return noClasses()
        .that(
            not(resideInAnyPackage(in(where.toArray(String[]::new))))
                .as("are not of %s", String.join(", ", where)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because(what + " can be replaced where few packages meet it");
  }

  private static DescribedPredicate<JavaAccess<?>> tellsTheTime() {
    return DescribedPredicate.describe(
        "a clock",
        access -> {
          AccessTarget target = access.getTarget();
          JavaClass owner = target.getOwner();
          return owner.getPackageName().equals("java.time") && target.getName().equals("now")
              || owner.isEquivalentTo(java.time.Clock.class)
              || owner.isEquivalentTo(System.class)
                  && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        });
  }

  private static String[] and(String[] names, String... more) {
    return Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new);
  }

  private static String[] in(String... names) {
    return Stream.of(names).map(name -> "atlas." + name + "..").toArray(String[]::new);
  }
}
