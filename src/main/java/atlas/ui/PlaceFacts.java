package atlas.ui;

import atlas.map.Coordinates;
import atlas.model.Location;
import atlas.model.Site;
import atlas.ui.parts.LinkedText;
import atlas.ui.parts.Prose;
import atlas.words.MeasureWords;
import atlas.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What is known of the place itself: where, how well, from where, other names, a note. */
final class PlaceFacts extends SteadyBox {

  private final Words words;

  /**
   * @param browse opens an address in the browser
   */
  PlaceFacts(Site site, Words words, Consumer<String> browse) {
    this.words = words;
    setId("place");
    getStyleClass().add("place");
    // No control of its own may be in it, and yet it must be reached, and scrolled to, by keys.
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        words.get("join.colon", words.get("inspector.location"), precision(site.location())));
    add("inspector.location", new Prose(precision(site.location()), "place-text"));
    site.location()
        .ifPresent(
            location -> {
              getChildren().add(coordinate(location));
              if (!location.source().isBlank()) {
                getChildren().add(new LinkedText(location.source(), browse));
              }
            });
    if (!site.aliases().isEmpty()) {
      add("inspector.names", new Prose(String.join(" · ", site.aliases()), "place-text"));
    }
    if (!site.note().isBlank()) {
      add("inspector.note", new LinkedText(site.note(), browse));
    }
  }

  /** "A town or zone stands for it; the true point lies within 15 km." */
  private String precision(Optional<Location> location) {
    return location
        .map(
            l ->
                words.get(
                    "place." + l.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    MeasureWords.in(words.language()).rough(l.precisionMetres())))
        .orElseGet(() -> words.get("place.none"));
  }

  private static Label coordinate(Location location) {
    Label label =
        new Label(new Coordinates(location.lon(), location.lat()).text(Coordinates.Format.DD));
    label.getStyleClass().add("place-coordinate");
    label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return label;
  }

  private void add(String headingKey, Node content) {
    getChildren().addAll(new Prose(words.get(headingKey), "section-heading"), content);
  }
}
