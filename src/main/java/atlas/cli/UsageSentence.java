package atlas.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, as one sentence for a person who doesn't know its grammar. */
final class UsageSentence {

  private UsageSentence() {}

  /** The sentence, with its full stop. */
  static String of(ParameterException e) {
    String sentence =
        e instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : value(e);
    return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String text = e.getUnmatched().get(0);
    if (!e.isUnknownOption() && e.getCommandLine().getSubcommands().isEmpty()) {
      return "“" + text + "” is more than was asked for.";
    }
    String what = "There is no " + (e.isUnknownOption() ? "option " : "command ") + text + ".";
    return nearest(e).map(near -> what + " Did you mean " + near + "?").orElse(what);
  }

  /**
   * Picocli offers commands in place of options, too, and writes the value that an option takes.
   */
  private static Optional<String> nearest(UnmatchedArgumentException e) {
    return e.getSuggestions().stream()
        .filter(near -> near.startsWith("-") == e.isUnknownOption())
        .map(near -> near.replaceAll("[=\\[ ].*", ""))
        .findFirst();
  }

  private static String value(ParameterException e) {
    if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
      String begin = option.longestName() + ": “" + e.getValue() + "” is ";
      // What an Optional holds, too.
      Class<?> type = option.auxiliaryTypes()[0];
      if (type.isEnum()) {
        return begin + "none of " + option.paramLabel().replace("|", ", ");
      }
      if (List.of(int.class, Integer.class, long.class).contains(type)) {
        return begin + "no whole number";
      }
      if (type == double.class) {
        return begin + "no number";
      }
    }
    return e.getMessage().strip().replaceAll("\\s*\\R\\s*", " ").replaceFirst("^Error: ", "");
  }
}
