import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes of {@code target/} a program that needs no Java: an image of it with a trimmed runtime, and
 * the installers that this system has the tools for.
 *
 * <p>Run by {@code mvn -Pdist package} with the version and the jar's name.
 */
public final class Installers {

  private static final String NAME = "Handover Atlas";
  private static final String PACKAGE = "handover-atlas";
  private static final String ABOUT =
      "An atlas of military bases in Iraq that the coalition handed over";

  /** What the program and its libraries use; jdk.localedata has the Arabic names of months. */
  private static final String MODULES =
      "java.desktop,java.instrument,java.logging,java.management,java.naming,"
          + "java.net.http,java.prefs,java.sql,"
          + "jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs";

  private final Path target;
  private final String version;
  private final System os;

  private enum System {
    LINUX,
    MAC,
    WINDOWS;

    static System here() {
      String name = java.lang.System.getProperty("os.name").toLowerCase(Locale.ROOT);
      return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }
  }

  private Installers(Path target, String version) {
    this.target = target;
    this.version = version;
    this.os = System.here();
  }

  /** Arguments: the build's folder, the version. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Installers installers = new Installers(Path.of(args[0]).toAbsolutePath(), args[1]);
    Path image = installers.image();
    installers.types().forEach(type -> installers.installer(type, image));
    installers.shareClasses(image);
  }

  private Path image() throws IOException, InterruptedException {
    Path dist = emptied(target.resolve("dist"));
    Path input = Files.createDirectories(dist.resolve("input"));
    copy(target.resolve("handover-atlas.jar"), input.resolve("handover-atlas.jar"));
    try (Stream<Path> lib = Files.walk(target.resolve("lib"))) {
      for (Path file : lib.filter(Files::isRegularFile).filter(this::isOfThisSystem).toList()) {
        copy(file, input.resolve("lib").resolve(target.resolve("lib").relativize(file)));
      }
    }
    Path man = target.resolveSibling("src").resolve("dist/man");
    try (Stream<Path> pages = Files.walk(man)) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        copy(page, input.resolve("man").resolve(man.relativize(page)));
      }
    }
    List<String> options = new ArrayList<>(List.of("--type", "app-image"));
    options.addAll(List.of("--name", os == System.LINUX ? PACKAGE : NAME));
    options.addAll(List.of("--app-version", version, "--description", ABOUT));
    options.addAll(List.of("--vendor", NAME, "--copyright", "Apache License 2.0"));
    options.addAll(List.of("--input", input.toString(), "--main-jar", "handover-atlas.jar"));
    options.addAll(List.of("--dest", dist.toString(), "--icon", icon().toString()));
    options.addAll(List.of("--add-modules", MODULES));
    options.addAll(
        List.of(
            "--jlink-options",
            "--strip-java-debug-attributes --no-man-pages --no-header-files --compress=2"
                + " --strip-native-commands --include-locales=en,ar"));
    for (String option : virtualMachine()) {
      options.addAll(List.of("--java-options", option));
    }
    jpackage(options);
    Path image = dist.resolve(os == System.LINUX ? PACKAGE : NAME + (os == System.MAC ? ".app" : ""));
    copyClassList(image);
    return image;
  }

  /**
   * The classes of a window's start and of a command's. The build has no display to start a window
   * on: what one needs comes from a list of ours.
   */
  private void copyClassList(Path image) throws IOException {
    Set<String> classes = new LinkedHashSet<>();
    classes.addAll(Files.readAllLines(target.resolve("start-classes.lst")));
    classes.addAll(Files.readAllLines(target.resolve("command-classes.lst")));
    if (os == System.LINUX) {
      Path shown = target.resolveSibling("src").resolve("dist/linux-classes.lst");
      classes.addAll(Files.readAllLines(shown));
    }
    Files.write(app(image).resolve("start-classes.lst"), classes);
  }

  /** The classes of a start come from an archive beside the jars, where there is one. */
  private List<String> virtualMachine() {
    List<String> options = new ArrayList<>();
    options.add("-XX:SharedArchiveFile=$APPDIR/start.jsa");
    options.add("-Xshare:auto");
    options.add("-Xlog:cds=off");
    options.add("-Xlog:cds+dynamic=off");
    options.add("-XX:+UseSerialGC"); // the smallest footprint; the heap is small
    options.add("-Xms48m"); // grows as it must; from a share of the machine's memory it would not
    // A start compiles nothing but loops to the end: both cores have better to do.
    options.add("-XX:Tier4InvocationThreshold=20000");
    options.add("-XX:Tier4MinInvocationThreshold=4000");
    options.add("-XX:Tier4CompileThreshold=60000");
    if (Runtime.version().feature() >= 24) {
      options.add("--enable-native-access=ALL-UNNAMED");
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }

  /**
   * Makes the archive of the classes of a start, for the image where it lies. The archive holds the
   * jars' places, so the installers don't carry it: the Debian package makes its own once it is in
   * place.
   */
  private void shareClasses(Path image) throws IOException, InterruptedException {
    ProcessBuilder dump = new ProcessBuilder(launcher(image).toString());
    dump.environment()
        .put(
            "JAVA_TOOL_OPTIONS",
            "-Xshare:dump -XX:SharedClassListFile=%s -XX:SharedArchiveFile=%s"
                .formatted(
                    app(image).resolve("start-classes.lst"), app(image).resolve("start.jsa")));
    dump.redirectErrorStream(true).redirectOutput(target.resolve("start-archive.log").toFile());
    int code = dump.start().waitFor();
    if (code != 0 || !Files.exists(app(image).resolve("start.jsa"))) {
      java.lang.System.err.println("No archive of classes: see target/start-archive.log");
    }
  }

  private void installer(String type, Path image) {
    List<String> options = new ArrayList<>(List.of("--type", type));
    options.addAll(List.of("--app-image", image.toString()));
    options.addAll(List.of("--name", os == System.LINUX ? PACKAGE : NAME));
    options.addAll(List.of("--app-version", version, "--description", ABOUT, "--vendor", NAME));
    options.addAll(List.of("--dest", target.resolve("dist").toString()));
    options.addAll(List.of("--file-associations", association().toString()));
    options.addAll(List.of("--license-file", licence().toString()));
    options.addAll(List.of("--resource-dir", resources().toString()));
    switch (os) {
      case LINUX -> {
        options.addAll(List.of("--linux-shortcut", "--linux-menu-group", "Education;Geography;"));
        if (type.equals("deb")) {
          options.addAll(List.of("--linux-deb-maintainer", "maintainers@handover-atlas.example"));
        } else {
          options.addAll(List.of("--linux-rpm-license-type", "Apache-2.0"));
        }
      }
      case WINDOWS -> options.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
      case MAC -> {}
    }
    jpackage(options);
  }

  private List<String> types() {
    return switch (os) {
      case LINUX -> {
        List<String> types = new ArrayList<>();
        if (isOnPath("dpkg-deb") && isOnPath("fakeroot")) {
          types.add("deb");
        }
        if (isOnPath("rpmbuild")) {
          types.add("rpm");
        }
        yield types;
      }
      case MAC -> List.of("dmg");
      case WINDOWS -> isOnPath("light.exe") || isOnPath("wix.exe") ? List.of("msi") : List.of();
    };
  }

  private static boolean isOnPath(String tool) {
    return Arrays.stream(java.lang.System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  /** The driver's library is unpacked for each system; an image needs one. */
  private boolean isOfThisSystem(Path file) {
    String place = file.toString().replace('\\', '/');
    String folder = switch (os) {
      case LINUX -> "/native/Linux/";
      case MAC -> "/native/Mac/";
      case WINDOWS -> "/native/Windows/";
    };
    return !place.contains("/org/sqlite/native/") || place.contains(folder);
  }

  private Path icon() {
    Path icons = target.resolveSibling("icons");
    return switch (os) {
      case LINUX -> icons.resolve("icon-512.png");
      case MAC -> icons.resolve("icon.icns");
      case WINDOWS -> icons.resolve("icon.ico");
    };
  }

  private Path association() {
    return target.resolveSibling("src").resolve("dist/geopackage.properties");
  }

  private Path resources() {
    return target.resolveSibling("src").resolve("dist/resources");
  }

  private Path licence() {
    return target.resolveSibling("LICENSE");
  }

  private Path app(Path image) {
    return switch (os) {
      case LINUX -> image.resolve("lib/app");
      case MAC -> image.resolve("Contents/app");
      case WINDOWS -> image.resolve("app");
    };
  }

  private Path launcher(Path image) {
    return switch (os) {
      case LINUX -> image.resolve("bin").resolve(PACKAGE);
      case MAC -> image.resolve("Contents/MacOS").resolve(NAME);
      case WINDOWS -> image.resolve(NAME + ".exe");
    };
  }

  private static void jpackage(List<String> options) {
    ToolProvider jpackage = ToolProvider.findFirst("jpackage").orElseThrow();
    int code =
        jpackage.run(java.lang.System.out, java.lang.System.err, options.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("jpackage ended with " + code + ": " + options);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        old.sorted(Comparator.reverseOrder()).forEach(Installers::delete);
      }
    }
    return Files.createDirectories(folder);
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
