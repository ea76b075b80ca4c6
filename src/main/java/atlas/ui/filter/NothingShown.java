package atlas.ui.filter;

import atlas.app.AppState;
import atlas.app.Snapshot;
import atlas.ui.parts.Prose;
import atlas.view.Criterion;
import atlas.view.Filter;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.FilterWords;
import atlas.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Says why no site is shown, and offers to take back the part of the filter that hides them. */
public final class NothingShown extends VBox {

  private final AppState state;
  private final Prose why = new Prose("sites-none");
  private final VBox ways = new VBox();

  /**
   * @param state whose filter it tells of
   */
  public NothingShown(AppState state) {
    this.state = state;
    getStyleClass().add("nothing-shown");
    why.setId("sites-none");
    ways.getStyleClass().add("nothing-shown-ways");
    getChildren().addAll(why, ways);
  }

  /** Tells of a state that shows none. */
  public void show(Snapshot now, List<Remedy> remedies) {
    View view = now.view();
    Words words = Words.in(view.language());
    FilterWords filters = FilterWords.in(view.language());
    String asked = filters.all(view.filter(), now.facts()).orElse("");
    why.setText(
        asked.isEmpty()
            ? words.get("count.sites", 0)
            : view.filter().isOfDay() && !view.allDates()
                ? words.get("filter.noneOn", asked, DateWords.in(view.language()).full(view.date()))
                : words.get("filter.none", asked));
    ways.getChildren().clear();
    for (Remedy remedy : remedies) {
      ways.getChildren()
          .add(
              way(
                  remedy.without(),
                  words.get("filter.without", filters.name(remedy.without()), remedy.sites())));
    }
    if (!asked.isEmpty()) {
      Hyperlink all = new Hyperlink(words.get("action.clearFilter"));
      all.setId("nothing-clear");
      all.setOnAction(e -> state.filter(Filter.NONE));
      ways.getChildren().add(all);
    }
  }

  private Hyperlink way(Criterion criterion, String text) {
    Hyperlink way = new Hyperlink(text);
    way.setId("nothing-without-" + criterion.name().toLowerCase(Locale.ROOT));
    way.setWrapText(true);
    way.setOnAction(e -> state.filter(criterion::without));
    return way;
  }
}
