package atlas.ui;

import atlas.ShippedFacts;
import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.app.TextSize;
import atlas.map.Basemap;
import atlas.map.Ecql;
import atlas.map.MapGazetteer;
import atlas.model.Facts;
import atlas.model.Site;
import atlas.view.Extent;
import atlas.view.Gazetteer;
import atlas.view.Hit;
import atlas.view.Language;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;

/** The list of sites and the inspector beside it, on the shipped facts. */
final class PanelFixture {

  static final Facts FACTS = ShippedFacts.get();

  /** The towns and coordinates of the base map. */
  static final Gazetteer GROUND = new MapGazetteer(Basemap.load());

  final AppState state;
  final SiteList list;
  final Inspector inspector;
  final Scene scene;

  /** Sites that the list went to. */
  final List<String> gone = new ArrayList<>();

  /** What a search found and was gone to. */
  final List<Hit> hits = new ArrayList<>();

  /** Addresses that were opened. */
  final List<String> browsed = new ArrayList<>();

  PanelFixture(LocalDate date, Background background) {
    state =
        new AppState(
            FACTS,
            View.of(date, new Extent(38.7, 31.8, 46.6, 37.6)),
            Preferences.FIRST,
            background,
            new Ecql());
    list =
        new SiteList(state, background, GROUND, site -> gone.add(site.id()), hit -> hits.add(hit));
    inspector = new Inspector(state, browsed::add);
    BorderPane root = new BorderPane(new Button("map"));
    root.setLeft(list);
    root.setRight(inspector);
    list.setPrefWidth(240);
    inspector.setPrefWidth(286);
    state
        .watch(s -> s.view().language())
        .subscribe(
            language ->
                root.setNodeOrientation(
                    language == Language.ARABIC
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT));
    Looks.loadFonts();
    scene = new Scene(root, 760, 780);
    state
        .watch(s -> s.view().theme())
        .subscribe(theme -> Looks.dress(scene, theme, TextSize.USUAL));
  }

  static Site site(String id) {
    return FACTS.site(id).orElseThrow();
  }

  static List<Site> sites(String... ids) {
    return Arrays.stream(ids).map(PanelFixture::site).toList();
  }

  /** Ids of the rows, top to bottom. */
  List<String> rows() {
    return rowItems().stream().map(row -> row.site().id()).toList();
  }

  List<SiteRow> rowItems() {
    return sitesView().getItems();
  }

  /** What the search shows, top to bottom: names of hits, and how many more are offered. */
  List<String> found() {
    return hitsView().getItems().stream()
        .map(
            row ->
                row.hit()
                    .map(hit -> HitWords.of(hit, state.snapshot()).name())
                    .orElse("+" + row.more()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  ListView<HitRow> hitsView() {
    return (ListView<HitRow>) scene.lookup("#hits");
  }

  @SuppressWarnings("unchecked")
  ListView<SiteRow> sitesView() {
    return (ListView<SiteRow>) scene.lookup("#sites");
  }

  /** The visible row of a site. */
  SiteCell cell(String siteId) {
    return scene.getRoot().lookupAll(".site-cell").stream()
        .map(SiteCell.class::cast)
        .filter(cell -> !cell.isEmpty() && cell.getItem().site().id().equals(siteId))
        .findFirst()
        .orElseThrow();
  }

  /** What the visible row of a site tells, as a screen reader says it. */
  String told(String siteId) {
    return cell(siteId).getAccessibleText();
  }
}
