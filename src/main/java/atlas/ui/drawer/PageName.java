package atlas.ui.drawer;

import atlas.app.Action;
import java.util.Arrays;
import java.util.Optional;

/** The pages that a drawer may have, in the order of their tabs. */
public enum PageName {
  SITES(Action.TABLE_OF_SITES, "sites"),
  PROMISES(Action.PROMISES, "promises"),
  CHANGES(Action.CHANGES, "changes"),
  ACCOUNTS(Action.ACCOUNTS, "accounts"),
  SOURCES(Action.SOURCES, "sources"),
  CHRONOLOGY(Action.CHRONOLOGY, "chronology");

  private final Action action;
  private final String word;

  PageName(Action action, String word) {
    this.action = action;
    this.word = word;
  }

  /** What opens the page, and closes it again. */
  public Action action() {
    return action;
  }

  /** Names its nodes. */
  public String word() {
    return word;
  }

  /** The page whose nodes have this name. */
  static Optional<PageName> ofWord(String word) {
    return Arrays.stream(values()).filter(name -> name.word.equals(word)).findFirst();
  }

  /** Key of what its tab says. */
  public String wordsKey() {
    return "drawer." + word;
  }
}
