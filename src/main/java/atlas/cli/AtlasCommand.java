package atlas.cli;

import atlas.export.PictureStamp;
import atlas.store.Store;
import atlas.store.StoreException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a command; without a command of its own it opens the window. */
@Command(
    name = "handover-atlas",
    description =
        "An atlas of military bases in Iraq that the coalition handed over, 2011 to 2026.",
    versionProvider = AtlasCommand.Version.class)
public final class AtlasCommand implements Callable<Integer> {

  /** Every command, in the order in which help lists them. */
  private static final Map<String, Function<AtlasCommand, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("open", OpenCommand::new);
    COMMANDS.put("status", StatusCommand::new);
    COMMANDS.put("changes", ChangesCommand::new);
    COMMANDS.put("why", WhyCommand::new);
    COMMANDS.put("ledger", LedgerCommand::new);
    COMMANDS.put("accounts", AccountsCommand::new);
    COMMANDS.put("snapshot", SnapshotCommand::new);
    COMMANDS.put("animate", AnimateCommand::new);
    COMMANDS.put("sheet", SheetCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("import", ImportCommand::new);
    COMMANDS.put("compare-data", CompareDataCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("generate", parent -> new GenerateCommand());
  }

  private final WindowOpener window;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Path log;

  @Option(
      names = "--store",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The store; made from the shipped facts if it is not there.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Says how it is used.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Says which version this is.")
  private boolean version;

  private AtlasCommand(WindowOpener window, PrintWriter out, PrintWriter err, Path log) {
    this.window = window;
    this.out = out;
    this.err = err;
    this.log = log;
  }

  /**
   * Runs a command line.
   *
   * @param window opens the window
   * @param log the file that details of a defect go to
   * @param out takes results
   * @param err takes everything else
   * @return the exit code
   */
  public static int run(
      String[] args, WindowOpener window, Path log, PrintWriter out, PrintWriter err) {
    AtlasCommand command = new AtlasCommand(window, out, err, log);
    int code;
    try {
      code = args.length == 0 ? command.call() : command.line(List.of(args)).execute(args);
    } catch (Exception | Error e) {
      code = command.failed(e, err);
    }
    out.flush();
    err.flush();
    return code;
  }

  /** What reads words; a start without any is spared its loading. */
  private CommandLine line(List<String> args) {
    CommandLine line = new CommandLine(this);
    named(args).forEach((name, make) -> line.addSubcommand(name, make.apply(this)));
    return line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, rest) -> usage(e, err))
        .setExecutionExceptionHandler((e, rest, parsed) -> failed(e, err));
  }

  /**
   * The commands that an argument names, none if there is but a store, or all if help is wanted or
   * may be: each that picocli is shown costs a start some milliseconds.
   */
  private static Map<String, Function<AtlasCommand, Object>> named(List<String> args) {
    if (args.isEmpty() || args.get(0).equals("--store") && args.size() == 2) {
      return Map.of();
    }
    Map<String, Function<AtlasCommand, Object>> named = new LinkedHashMap<>(COMMANDS);
    named.keySet().retainAll(args);
    boolean all = named.isEmpty() || args.contains("-h") || args.contains("--help");
    return all ? COMMANDS : named;
  }

  /** Whether a command line will open the window, if it is right. */
  public static boolean opensWindow(String[] args) {
    return named(List.of(args)).keySet().stream().allMatch("open"::equals);
  }

  private static int usage(CommandLine.ParameterException e, PrintWriter err) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println(UsageSentence.of(e) + " See " + name + " --help.");
    return Exit.USAGE;
  }

  private int failed(Throwable e, PrintWriter err) {
    if (e instanceof CommandFailure failure) {
      err.println(failure.getMessage());
      return failure.exitCode();
    }
    if (e instanceof StoreException trouble) {
      err.println(trouble.getMessage());
      return trouble.kind().exitCode();
    }
    System.getLogger(AtlasCommand.class.getName()).log(Level.ERROR, "A command failed", e);
    err.println("Something went wrong inside the program; details are in " + log + ".");
    return Exit.DEFECT;
  }

  /** Takes results. */
  PrintWriter out() {
    return out;
  }

  /** Takes everything else. */
  PrintWriter err() {
    return err;
  }

  /** The store that was named, if one was. */
  Optional<Path> store() {
    return store;
  }

  int openWindow(Optional<Path> file, Optional<PictureStamp> picture)
      throws StoreException, InterruptedException, CommandFailure {
    try {
      Optional<Store> opened = openOrMend(file);
      if (opened.isPresent()) {
        try (Store whole = opened.get()) {
          window.show(whole, picture);
        }
      }
      return Exit.DONE;
    } catch (WindowOpener.NoWindow e) {
      throw CommandFailure.environment(e.getMessage(), e);
    }
  }

  /** A damaged store is told of, and opened once it is mended; empty if it is left as it is. */
  private Optional<Store> openOrMend(Optional<Path> file)
      throws StoreException, InterruptedException, WindowOpener.NoWindow {
    try {
      return Optional.of(Stores.openForWindow(file));
    } catch (StoreException e) {
      if (e.kind() != StoreException.Kind.DAMAGED) {
        throw e;
      }
      return window.recover(Stores.recovery(file, e))
          ? Optional.of(Stores.openForWindow(file))
          : Optional.empty();
    }
  }

  @Override
  public Integer call() throws Exception {
    return openWindow(store, Optional.empty());
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = AtlasCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Handover Atlas " + (version == null ? "(unpacked)" : version)};
    }
  }
}
