package atlas.ui.picture;

import atlas.app.PictureChoices;
import atlas.app.PictureLanguage;
import atlas.paint.Corner;
import atlas.paint.Furniture.Part;
import atlas.paint.Places;
import atlas.view.Theme;
import atlas.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Titles, language and colours of a picture; folded away, what stands on it and where. */
final class LooksFields extends VBox {

  private final Words words;
  private final Consumer<UnaryOperator<PictureChoices>> change;

  /**
   * @param change takes what the person changes
   * @param file what kind of file it becomes; stands between
   */
  LooksFields(
      Words words,
      PictureChoices first,
      Consumer<UnaryOperator<PictureChoices>> change,
      Form file) {
    this.words = words;
    this.change = change;
    getStyleClass().add("picture-fields");
    Form form = new Form(words);
    form.text(
        "export.pictureTitle",
        "export-title",
        first.title(),
        text -> change.accept(c -> c.withTitle(text, c.subtitle())));
    form.text(
        "export.subtitle",
        "export-subtitle",
        first.subtitle(),
        text -> change.accept(c -> c.withTitle(c.title(), text)));
    form.choice(
        "export.language",
        "export-language",
        List.of(PictureLanguage.values()),
        this::name,
        first.language(),
        language -> change.accept(c -> c.withLanguage(language)));
    form.choice(
        "menu.theme",
        "export-theme",
        List.of(Theme.values()),
        theme -> words.get("theme." + theme.name().toLowerCase(Locale.ROOT)),
        first.theme(),
        theme -> change.accept(c -> c.withTheme(theme)));
    TitledPane parts = new TitledPane(words.get("export.parts"), parts(first));
    parts.setId("export-parts");
    parts.setExpanded(false);
    parts.setAnimated(false);
    getChildren().addAll(form, file, parts);
  }

  private String name(PictureLanguage language) {
    return switch (language) {
      case ENGLISH -> words.get("action.english");
      case ARABIC -> words.get("action.arabic");
      case BOTH -> words.get("export.language.both");
    };
  }

  private VBox parts(PictureChoices first) {
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("picture-parts");
    for (Part part : PictureChoices.CHOICE) {
      String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
      boxes
          .getChildren()
          .add(
              Form.box(
                  words.get("export.part." + name),
                  "export-part-" + name,
                  !first.hidden().contains(part),
                  is -> change.accept(c -> c.showing(part, is))));
    }
    Form places = new Form(words);
    Places now = first.places();
    List<Optional<Corner>> headings = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Corner.values()).filter(Corner::isUpper).map(Optional::of).forEach(headings::add);
    places.choice(
        "export.place.heading",
        "export-place-heading",
        headings,
        corner -> corner.map(this::name).orElse(words.get("export.place.start")),
        now.heading(),
        corner ->
            change.accept(
                c -> {
                  Places p = c.places();
                  return c.withPlaces(new Places(corner, p.legend(), p.scale(), p.notes()));
                }));
    corner(places, "legend", List.of(Corner.values()), now, Places::legend, Places::withLegend);
    List<Corner> lower = Arrays.stream(Corner.values()).filter(c -> !c.isUpper()).toList();
    corner(places, "scale", lower, now, Places::scale, Places::withScale);
    corner(places, "notes", lower, now, Places::notes, Places::withNotes);
    VBox all = new VBox(boxes, places);
    all.getStyleClass().add("picture-fields");
    return all;
  }

  private void corner(
      Form form,
      String name,
      List<Corner> corners,
      Places now,
      Function<Places, Corner> get,
      BiFunction<Places, Corner, Places> with) {
    form.choice(
        "export.place." + name,
        "export-place-" + name,
        corners,
        this::name,
        get.apply(now),
        corner -> change.accept(c -> c.withPlaces(with.apply(c.places(), corner))));
  }

  private String name(Corner corner) {
    return words.get("export.corner." + corner.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
