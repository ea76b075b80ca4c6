package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.view.Language;
import atlas.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The selected site, or sites, with all that is known of them. */
public final class Inspector extends StackPane {

  /** What a page is made for; anything else only moves on it. */
  private record Subject(
      Facts facts, Histories histories, Language language, List<String> selection) {

    static Subject of(Snapshot now) {
      return new Subject(
          now.facts(), now.histories(), now.view().language(), now.view().selection());
    }
  }

  private final AppState state;
  private final Consumer<String> browse;
  private final ScrollPane scroll = new ScrollPane();
  private InspectorPage page;

  /**
   * @param state what is shown
   * @param browse opens an address of the web in the browser
   */
  public Inspector(AppState state, Consumer<String> browse) {
    this.state = state;
    this.browse = browse;
    setId("inspector");
    getStyleClass().add("inspector");
    scroll.getStyleClass().add("inspector-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    state.watch(Subject::of).subscribe(subject -> turnPage());
    state.watch(Moment::of).subscribe(moment -> page.show(state.snapshot()));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoSight);
  }

  /** The selected sites as plain text with their sources, to be copied; empty if there are none. */
  public String asText() {
    return new SiteText(state.snapshot()).of(selected(state.snapshot()));
  }

  private static List<Site> selected(Snapshot now) {
    return now.view().selection().stream().flatMap(id -> now.facts().site(id).stream()).toList();
  }

  private void turnPage() {
    Snapshot now = state.snapshot();
    List<Site> sites = selected(now);
    Words words = Words.in(now.view().language());
    scroll.setAccessibleText(words.get("inspector.name"));
    page =
        switch (sites.size()) {
          case 0 -> new NoSite(words);
          case 1 -> new SiteStory(state, now, sites.get(0), browse);
          default -> new SeveralSites(state, now, sites);
        };
    page.show(now);
    scroll.setContent(page.node());
    scroll.setVvalue(0);
  }

  /** Scrolls just so far that what has the focus is seen. */
  private void bringIntoSight(Node focused) {
    Region content = page.node();
    if (!isInside(focused, content)) {
      return;
    }
    scroll.layout();
    Bounds bounds = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double room = scroll.getViewportBounds().getHeight();
    double hidden = content.getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (bounds.getMinY() < top || bounds.getHeight() > room) {
      scroll.setVvalue(bounds.getMinY() / hidden);
    } else if (bounds.getMaxY() > top + room) {
      scroll.setVvalue((bounds.getMaxY() - room) / hidden);
    }
  }

  private static boolean isInside(Node node, Node ancestor) {
    Node at = node;
    while (at != null && at != ancestor) {
      at = at.getParent();
    }
    return at != null;
  }
}
