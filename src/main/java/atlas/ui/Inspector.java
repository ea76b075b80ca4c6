package atlas.ui;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Histories;
import atlas.ui.parts.Glyph;
import atlas.view.Language;
import atlas.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2AL;

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
  private final BooleanProperty isWhyOpen = new SimpleBooleanProperty();
  private InspectorPage page;
  private Optional<Function<Snapshot, Optional<Region>>> desk = Optional.empty();
  private Runnable edit = () -> {};

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

  /** Shows the reports that decide the status of the selected site, or hides them again. */
  void toggleWhy() {
    isWhyOpen.set(!isWhyOpen.get());
  }

  private static List<Site> selected(Snapshot now) {
    return now.view().selection().stream().flatMap(id -> now.facts().site(id).stream()).toList();
  }

  /**
   * Lets pages of work stand in place of its own.
   *
   * @param pages the page, if there is one at the moment
   * @param edit asks for one
   */
  void setDesk(Function<Snapshot, Optional<Region>> pages, Runnable edit) {
    this.desk = Optional.of(pages);
    this.edit = edit;
    turnPage();
  }

  /** A page of work stays as it is while it is the same. */
  private boolean showsWork(Snapshot now) {
    Optional<Region> work = desk.flatMap(pages -> pages.apply(now));
    work.filter(node -> scroll.getContent() != node)
        .ifPresent(
            node -> {
              page = new WorkPage(node);
              scroll.setContent(node);
              scroll.setVvalue(0);
            });
    return work.isPresent();
  }

  private record WorkPage(Region node) implements InspectorPage {
    @Override
    public void show(Snapshot now) {
      // It has no day.
    }
  }

  /** Shows what there is to show now. */
  void turnPage() {
    Snapshot now = state.snapshot();
    if (showsWork(now)) {
      return;
    }
    List<Site> sites = selected(now);
    Words words = Words.in(now.view().language());
    boolean hadFocus = getScene() != null && isInside(getScene().getFocusOwner(), page.node());
    scroll.setAccessibleText(words.get("inspector.name"));
    page =
        switch (sites.size()) {
          case 0 -> new NoSite(words);
          case 1 -> story(now, sites.get(0), words);
          default -> new SeveralSites(state, now, sites);
        };
    page.show(now);
    scroll.setContent(page.node());
    scroll.setVvalue(0);
    if (hadFocus) {
      // Else it would go to the first field of the window.
      Optional.ofNullable(page.node().lookup("#edit-site")).ifPresent(Node::requestFocus);
    }
  }

  private SiteStory story(Snapshot now, Site site, Words words) {
    SiteStory story = new SiteStory(state, now, site, isWhyOpen, browse);
    if (desk.isPresent()) {
      Button button = new Button(words.get("edit.edit"), new Glyph(Material2AL.EDIT));
      button.setId("edit-site");
      button.getStyleClass().add("small");
      button.setOnAction(e -> edit.run());
      story.getChildren().add(1, button);
    }
    return story;
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
