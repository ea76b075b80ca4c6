package atlas.app;

import static atlas.app.Shortcut.alt;
import static atlas.app.Shortcut.control;
import static atlas.app.Shortcut.controlShift;
import static atlas.app.Shortcut.of;
import static atlas.app.Shortcut.shift;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a person can make the program do by a key or a menu entry. Menus, key handling and the sheet
 * of keys read this one list.
 */
public enum Action {
  PLAY_PAUSE(Menu.TIME, "playPause", of("SPACE"), of("K")),
  PLAY_BACKWARDS(Menu.TIME, "playBackwards"),
  STEP_FORWARD(Menu.TIME, "stepForward", of("RIGHT")),
  STEP_BACK(Menu.TIME, "stepBack", of("LEFT")),
  TEN_FORWARD(Menu.TIME, "tenForward", shift("RIGHT")),
  TEN_BACK(Menu.TIME, "tenBack", shift("LEFT")),
  NEXT_EVENT(Menu.TIME, "nextEvent", of("PERIOD")),
  PREVIOUS_EVENT(Menu.TIME, "previousEvent", of("COMMA")),
  FIRST(Menu.TIME, "first", of("HOME")),
  LAST(Menu.TIME, "last", of("END")),
  SLOWER(Menu.TIME, "slower", shift("COMMA")),
  FASTER(Menu.TIME, "faster", shift("PERIOD")),
  RANGE_START(Menu.TIME, "rangeStart", of("I")),
  RANGE_END(Menu.TIME, "rangeEnd", of("O")),
  RANGE_CLEAR(Menu.TIME, "rangeClear"),
  ALL_DATES(Menu.TIME, "allDates", of("A")),
  COMPARE(Menu.TIME, "compare", of("C")),
  OTHER_DATE(Menu.TIME, "otherDate", shift("C")),
  REPLAY_KNOWLEDGE(Menu.TIME, "replayKnowledge"),
  TYPE_DATE(Menu.TIME, "typeDate", of("T")),
  FIT_BUSY(Menu.TIME, "fitBusy"),
  FIT_ALL(Menu.TIME, "fitAll"),

  UNDO(Menu.EDIT, "undo", control("Z")),
  REDO(Menu.EDIT, "redo", controlShift("Z"), control("Y")),
  HISTORY(Menu.EDIT, "history"),
  OWN_EDITS(Menu.EDIT, "ownEdits"),
  COMPARE_DATA(Menu.EDIT, "compareData"),
  EDIT_SITE(Menu.EDIT, "editSite", of("F2")),
  NEW_SITE(Menu.EDIT, "newSite"),
  NEW_EVENT(Menu.EDIT, "newEvent"),
  NEW_REPORT(Menu.EDIT, "newReport"),
  NEW_SOURCE(Menu.EDIT, "newSource"),
  EDIT_STORY(Menu.EDIT, "editStory"),
  NEW_CONTEXT(Menu.EDIT, "newContext"),
  NEW_FIGURE(Menu.EDIT, "newFigure"),
  DELETE(Menu.EDIT, "delete", of("DELETE")),
  SEARCH(Menu.EDIT, "search", control("F"), control("K")),
  COPY_TEXT(Menu.EDIT, "copyText", control("C")),
  COPY_PICTURE(Menu.EDIT, "copyPicture", controlShift("C")),
  ESCAPE(Menu.EDIT, "escape", of("ESCAPE")),

  PAN_LEFT(Menu.VIEW, "panLeft", control("LEFT")),
  PAN_RIGHT(Menu.VIEW, "panRight", control("RIGHT")),
  PAN_UP(Menu.VIEW, "panUp", control("UP")),
  PAN_DOWN(Menu.VIEW, "panDown", control("DOWN")),
  ZOOM_IN(Menu.VIEW, "zoomIn", of("PAGE_DOWN"), control("EQUALS"), control("PLUS"), control("ADD")),
  ZOOM_OUT(Menu.VIEW, "zoomOut", of("PAGE_UP"), control("MINUS"), control("SUBTRACT")),
  ZOOM_SELECTION(Menu.VIEW, "zoomSelection", of("Z")),
  WHOLE_REGION(Menu.VIEW, "wholeRegion", control("DIGIT0"), control("NUMPAD0")),
  MEASURE(Menu.VIEW, "measure", of("M")),
  WHY(Menu.VIEW, "why", of("W")),
  TABLE_OF_SITES(Menu.VIEW, "tableOfSites", control("DIGIT1"), control("NUMPAD1")),
  PROMISES(Menu.VIEW, "promises", control("DIGIT2"), control("NUMPAD2")),
  CHANGES(Menu.VIEW, "changes", control("DIGIT3"), control("NUMPAD3")),
  ACCOUNTS(Menu.VIEW, "accounts", control("DIGIT4"), control("NUMPAD4")),
  SOURCES(Menu.VIEW, "sources", control("DIGIT5"), control("NUMPAD5")),
  CHRONOLOGY(Menu.VIEW, "chronology", control("DIGIT6"), control("NUMPAD6")),
  TROOP_FIGURES(Menu.VIEW, "troopFigures", control("DIGIT7"), control("NUMPAD7")),
  LAYERS(Menu.VIEW, "layers", of("L")),
  ADD_LAYER(Menu.VIEW, "addLayer"),
  TILE_SOURCE(Menu.VIEW, "tileSource"),
  TEXT_LARGER(
      Menu.VIEW, "textLarger", controlShift("PLUS"), controlShift("EQUALS"), controlShift("ADD")),
  TEXT_SMALLER(Menu.VIEW, "textSmaller", controlShift("MINUS"), controlShift("SUBTRACT")),
  TEXT_USUAL(Menu.VIEW, "textUsual", controlShift("DIGIT0"), controlShift("NUMPAD0")),

  SITE_EAST(Menu.GO, "siteEast", of("N")),
  SITE_WEST(Menu.GO, "siteWest", shift("N")),
  BACK(Menu.GO, "back", alt("LEFT")),
  FORWARD(Menu.GO, "forward", alt("RIGHT")),
  SAVE_VIEW(Menu.GO, "saveView", control("B")),
  SAVED_VIEWS(Menu.GO, "savedViews", controlShift("B")),
  PRESENT(Menu.GO, "present", of("F11")),

  IMPORT(Menu.FILE, "import", control("I")),
  EXPORT_PICTURE(Menu.FILE, "exportPicture", control("E")),
  EXPORT_ANIMATION(Menu.FILE, "exportAnimation", controlShift("E")),
  PRINT(Menu.FILE, "print", control("P")),
  EXPORT_DATA(Menu.FILE, "exportData", controlShift("D")),
  SAVE_COPY(Menu.FILE, "saveAs", control("S")),
  QUIT(Menu.FILE, "quit", control("Q")),

  HELP(Menu.HELP, "help", of("F1"), shift("SLASH")),
  ABOUT(Menu.HELP, "about");

  /** The menu that an action stands in. */
  public enum Menu {
    FILE,
    EDIT,
    VIEW,
    TIME,
    GO,
    HELP
  }

  private final Menu menu;
  private final String name;
  private final List<Shortcut> shortcuts;

  Action(Menu menu, String name, Shortcut... shortcuts) {
    this.menu = menu;
    this.name = name;
    this.shortcuts = List.of(shortcuts);
  }

  /** The menu that it stands in. */
  public Menu menu() {
    return menu;
  }

  /** Key of its words. */
  public String wordsKey() {
    return "action." + name;
  }

  /** The keys that do it, the best known first; none where a menu entry alone does. */
  public List<Shortcut> shortcuts() {
    return shortcuts;
  }

  /** The actions of a menu, in its order. */
  public static List<Action> in(Menu menu) {
    return Arrays.stream(values()).filter(a -> a.menu == menu).toList();
  }

  /** The action of a key, if it has one. */
  public static Optional<Action> by(Shortcut shortcut) {
    return Arrays.stream(values()).filter(a -> a.shortcuts.contains(shortcut)).findFirst();
  }
}
