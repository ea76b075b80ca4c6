package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Preferences;
import atlas.model.Facts;
import atlas.view.View;

/** What the list of sites works out away from the window's thread, for those who measure it. */
public final class ListWork {

  private final AppState state;

  /** The list of a view. */
  public ListWork(Facts facts, View view) {
    this.state = new AppState(facts, view, Preferences.FIRST, Background.onTheSpot());
  }

  /** Makes the list anew, and tells how many rows it has. */
  public int rows() {
    return new Listings().of(state.snapshot()).rows().all().size();
  }
}
