package atlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlas.view.Extent;
import atlas.view.Language;
import atlas.view.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedViewsTest {

  private static final View VIEW = View.of(LocalDate.of(2020, 3, 29), new Extent(0, 0, 1, 1));

  private final List<List<KeptView>> handedOn = new ArrayList<>();
  private final SavedViews views = new SavedViews(List.of(), handedOn::add);

  @Test
  void aSavedViewIsHandedOnAndReadAgain() {
    KeptView saved = views.save(" K-1 ", " a note ", VIEW);

    assertThat(saved.name()).isEqualTo("K-1");
    assertThat(saved.note()).isEqualTo("a note");
    assertThat(saved.view()).contains(VIEW);
    assertThat(handedOn).containsExactly(List.of(saved));
  }

  @Test
  void aNameThatIsTakenGetsANumber() {
    save("a", "a", "a", "b");
    views.describe(view("b"), "a", "");
    views.describe(view("a"), "a", "the same name stays");

    assertThat(names()).containsExactly("a", "a (2)", "a (3)", "a (4)");
    assertThat(views.ownProperty().get().get(0).note()).isEqualTo("the same name stays");
  }

  @Test
  void viewsMoveWithinTheList() {
    save("a", "b", "c");
    views.move(view("a"), 1);
    assertThat(names()).containsExactly("b", "a", "c");
    views.move(view("c"), -5);
    assertThat(names()).containsExactly("c", "b", "a");
    int changes = handedOn.size();
    views.move(view("c"), -1);
    assertThat(handedOn).hasSize(changes);
  }

  @Test
  void whatWasDeletedComesBackToItsPlaceOnce() {
    save("a", "b", "c");
    views.delete(view("b"));
    assertThat(names()).containsExactly("a", "c");

    assertThat(views.undelete().map(KeptView::name)).contains("b");
    assertThat(names()).containsExactly("a", "b", "c");
    assertThat(views.undelete()).isEmpty();
  }

  @Test
  void shippedViewsFollowTheLanguageAndCantBeChanged() {
    KeptView english = new KeptView("The statement", "", "{}", true);
    KeptView arabic = new KeptView("البيان", "", "{}", true);
    views.ship(Map.of(Language.ENGLISH, List.of(english), Language.ARABIC, List.of(arabic)));
    save("a");

    assertThat(views.in(Language.ENGLISH)).containsExactly(view("a"), english);
    assertThat(views.in(Language.ARABIC)).containsExactly(view("a"), arabic);
    views.delete(english);
    views.move(english, 1);
    assertThat(views.describe(english, "mine", "")).isEqualTo(english);
    assertThat(views.in(Language.ENGLISH)).containsExactly(view("a"), english);
  }

  /** A view that a later program wrote is listed, and not lost when the others change. */
  @Test
  void whatCantBeReadStaysAsItIs() {
    KeptView odd = new KeptView("odd", "", "{\"date\":\"the future\"}", false);
    SavedViews withOdd = new SavedViews(List.of(odd), handedOn::add);
    withOdd.save("a", "", VIEW);

    assertThat(odd.view()).isEmpty();
    assertThat(handedOn.get(0)).startsWith(odd);
  }

  private void save(String... names) {
    for (String name : names) {
      views.save(name, "", VIEW);
    }
  }

  private KeptView view(String name) {
    return views.ownProperty().get().stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names() {
    return views.ownProperty().get().stream().map(KeptView::name).toList();
  }
}
