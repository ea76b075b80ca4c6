package atlas.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One sentence for the person, shown until it is dismissed or replaced.
 *
 * @param kind whether something is told or something failed
 * @param text one sentence, in the language of the window
 * @param offer what can be done about it at once
 */
public record Notice(Kind kind, String text, Optional<Offer> offer) {

  /** How a notice is meant. */
  public enum Kind {
    TOLD,
    FAILED
  }

  /** What a button beside the sentence does. */
  public sealed interface Offer {

    /** Shows a file in its folder. */
    record ShowFile(Path file) implements Offer {}

    /** Does an action, as its menu entry does. */
    record Perform(Action action) implements Offer {}
  }

  /** Something worth telling. */
  public static Notice told(String text) {
    return new Notice(Kind.TOLD, text, Optional.empty());
  }

  /** A file that was written. */
  public static Notice written(String text, Path file) {
    return new Notice(Kind.TOLD, text, Optional.of(new Offer.ShowFile(file)));
  }

  /** Something worth telling that leads to an action. */
  public static Notice leadingTo(Action action, String text) {
    return new Notice(Kind.TOLD, text, Optional.of(new Offer.Perform(action)));
  }

  /** Something that failed. */
  public static Notice failed(String text) {
    return new Notice(Kind.FAILED, text, Optional.empty());
  }
}
