package atlas.store;

import static atlas.store.Shipped.PLANE;
import static org.assertj.core.api.Assertions.assertThat;

import atlas.model.Edit;
import atlas.model.Event;
import atlas.model.EventType;
import atlas.model.Fact;
import atlas.model.Facts;
import atlas.model.Location;
import atlas.model.LocationBasis;
import atlas.model.OwnRow;
import atlas.model.PastEdit;
import atlas.model.Region;
import atlas.model.Report;
import atlas.model.Scope;
import atlas.model.Side;
import atlas.model.Site;
import atlas.model.SiteKind;
import atlas.model.Source;
import atlas.model.Strength;
import atlas.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/**
 * Random edits, undos, redos and restarts against a plain model: a list of facts, one after each
 * edit, and a place in it. Now and then newer shipped facts come, which the laws of a merge hold to
 * account, and a row is chosen from either side.
 */
class EditingLawsTest {

  /** A store, and what it should hold. */
  private static final class Run {
    private final Path file;
    private final List<Facts> states = new ArrayList<>();
    private int place;
    private Instant clock = Instant.parse("2026-03-24T08:00:00Z");
    private Store store;
    private CsvFiles shippedFiles = Shipped.files();
    private Facts shipped = Shipped.facts();

    /** Edits that hold, but can't be undone, as newer shipped facts came after them. */
    private int settled;

    Run() {
      try {
        Path memory = Path.of("/dev/shm");
        file =
            (Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "atlas")
                    : Files.createTempDirectory("atlas"))
                .resolve("atlas.gpkg");
        store = Store.openOrCreate(file, Shipped.files(), PLANE);
        states.add(store.facts());
      } catch (IOException | StoreException e) {
        throw new IllegalStateException(e);
      }
    }

    Facts facts() {
      return states.get(place);
    }

    Run edit(Edit edit) {
      return tried(
          () -> {
            clock = clock.plusSeconds(61);
            Facts before = facts();
            Facts after = before.with(edit);
            assertSame(store.apply(edit, clock), after);
            if (!same(before, after)) {
              states.subList(place + 1, states.size()).clear();
              states.add(after);
              place++;
            }
          });
    }

    Run undo() {
      return tried(
          () -> {
            place = Math.max(0, place - 1);
            assertSame(store.undo(), facts());
          });
    }

    Run redo() {
      return tried(
          () -> {
            place = Math.min(states.size() - 1, place + 1);
            assertSame(store.redo(), facts());
          });
    }

    /** Back to an edit of the history; its number is looked up there. */
    Run undoTo(int back) {
      return tried(
          () -> {
            List<PastEdit> applied =
                store.history(Integer.MAX_VALUE).stream().filter(e -> !e.isUndone()).toList();
            assertThat(applied).hasSize(settled + place);
            int steps = Math.min(back, place);
            place -= steps;
            assertSame(store.undoAfter(place == 0 ? 0 : applied.get(steps).number()), facts());
          });
    }

    Run restart() {
      return tried(
          () -> {
            store.close();
            store = Store.openOrCreate(file, shippedFiles, PLANE);
            assertSame(store.facts(), facts());
            assertThat(store.undoable().isPresent()).isEqualTo(place > 0);
            assertThat(store.redoable().isPresent()).isEqualTo(place < states.size() - 1);
          });
    }

    /** A newer program ships other facts. */
    Run renew(Facts theirs) {
      return tried(
          () -> {
            CsvFiles files = CsvExport.files(theirs);
            Set<FactKey> open = contested();
            assertThat(store.replaceShipped(files)).isTrue();
            Facts merged = store.facts();
            assertMerged(FactKey.rows(shipped), FactKey.rows(theirs), FactKey.rows(merged), open);
            assertWhole(merged);
            shipped = theirs;
            shippedFiles = files;
            settled += place;
            place = 0;
            states.clear();
            states.add(merged);
            assertThat(store.undoable()).isEmpty();
          });
    }

    /** What holds of each row after a merge, whatever the others are. */
    private void assertMerged(
        Map<FactKey, Fact> base,
        Map<FactKey, Fact> theirs,
        Map<FactKey, Fact> merged,
        Set<FactKey> open)
        throws StoreException {
      Map<FactKey, Fact> mine = FactKey.rows(facts());
      Set<FactKey> contested = new HashSet<>(open);
      contested.retainAll(mine.keySet());
      for (FactKey key : union(List.of(base.keySet(), theirs.keySet(), mine.keySet()))) {
        Optional<Fact> was = Optional.ofNullable(base.get(key));
        Optional<Fact> has = Optional.ofNullable(mine.get(key));
        Optional<Fact> comes = Optional.ofNullable(theirs.get(key));
        Optional<Fact> is = Optional.ofNullable(merged.get(key));
        boolean isOwn = has.isPresent() && !FactKey.isSame(has, was);
        if (has.isEmpty() && was.isPresent()) {
          assertThat(is).as("what was removed stays away: " + key).isEmpty();
        } else if (isOwn && !FactKey.isSame(has, comes)) {
          assertThat(is).as("what the person wrote stays: " + key).isEqualTo(has);
          if (!FactKey.isSame(was, comes)) {
            contested.add(key);
          }
        } else if (is.isPresent()) {
          assertThat(unpreferred(is))
              .as("the rest is shipped, or was and is still named: " + key)
              .isIn(unpreferred(comes), unpreferred(has));
        }
      }
      contested.removeIf(
          key ->
              FactKey.isSame(
                  Optional.ofNullable(merged.get(key)), Optional.ofNullable(theirs.get(key))));
      assertThat(contested()).isEqualTo(contested);
    }

    private Set<FactKey> contested() throws StoreException {
      return store.ownRows().stream()
          .filter(OwnRow::isContested)
          .map(row -> FactKey.of(row.change().row()))
          .collect(Collectors.toSet());
    }

    /** A shipped report yields to one that the person prefers. */
    private static Optional<List<String>> unpreferred(Optional<Fact> row) {
      return row.map(fact -> fact instanceof Report report ? report.notPreferred() : fact)
          .map(CsvExport::fields);
    }

    private static Set<FactKey> union(List<Set<FactKey>> sets) {
      return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void assertWhole(Facts facts) {
      for (Event event : facts.events()) {
        assertThat(facts.reportsOf(event.id())).isNotEmpty();
        assertThat(facts.reportsOf(event.id())).filteredOn(Report::isPreferred).hasSizeLessThan(2);
      }
    }

    /** The person chooses one of the rows that differ from the shipped ones, from either side. */
    Run choose(Random random) {
      return tried(
          () -> {
            List<OwnRow> rows = store.ownRows();
            if (rows.isEmpty()) {
              return;
            }
            clock = clock.plusSeconds(61);
            OwnRow row = rows.get(random.nextInt(rows.size()));
            FactKey key = FactKey.of(row.change().row());
            boolean takesShipped = !row.isContested() || random.nextBoolean();
            Facts after =
                takesShipped ? store.chooseShipped(row, clock) : store.chooseMine(row, clock);
            Optional<Fact> is = Optional.ofNullable(FactKey.rows(after).get(key));
            Optional<Fact> expected = takesShipped ? row.change().before() : row.change().after();
            assertThat(FactKey.isSame(is, expected)).as("chosen: " + key).isTrue();
            assertThat(store.ownRows())
                .noneMatch(r -> r.isContested() && FactKey.of(r.change().row()).equals(key));
            assertWhole(after);
            assertSame(store.facts(), after);
            states.subList(place + 1, states.size()).clear();
            states.add(after);
            place++;
          });
    }

    void end() {
      tried(
          () -> {
            store.close();
            assertThat(StoreCheck.problems(file, PLANE)).isEmpty();
            Files.delete(file);
            Files.delete(file.getParent());
          });
    }

    private interface Step {
      void run() throws StoreException, IOException;
    }

    private Run tried(Step step) {
      try {
        step.run();
        return this;
      } catch (StoreException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF, seed = "20200725")
  void theStoreIsWhatAPlainListOfFactsIs(@ForAll("runs") ActionChain<Run> chain) {
    Run run = chain.run();
    run.end();
  }

  @Provide
  Arbitrary<ActionChain<Run>> runs() {
    return ActionChain.startWith(Run::new)
        .withAction(12, edits(Invention::site))
        .withAction(8, edits(Invention::source))
        .withAction(14, edits(Invention::event))
        .withAction(14, edits(Invention::report))
        .withAction(3, edits(Invention::figure))
        .withAction(8, edits(Invention::removal))
        .withAction(3, edits(Invention::batch))
        .withAction(4, renewals())
        .withAction(8, choices())
        .withAction(20, step(Run::undo))
        .withAction(14, step(Run::redo))
        .withAction(2, step(run -> run.undoTo(run.place / 2 + 1)))
        .withAction(4, step(Run::restart))
        .withMaxTransformations(250);
  }

  private static Action.Independent<Run> edits(Function<Invention, Edit> kind) {
    return () ->
        Arbitraries.randoms()
            .map(
                random ->
                    Transformer.mutate(
                        "edit", run -> run.edit(kind.apply(new Invention(random, run.facts())))));
  }

  /** Some edits of the shipped facts, as a newer program brings. */
  private static Action.Independent<Run> renewals() {
    return () ->
        Arbitraries.randoms()
            .map(random -> Transformer.mutate("renewal", run -> run.renew(newer(run, random))));
  }

  private static Facts newer(Run run, Random random) {
    Facts theirs = run.shipped;
    for (int i = 0; i < 4; i++) {
      Invention invention = new Invention(random, theirs);
      theirs =
          theirs.with(
              switch (random.nextInt(6)) {
                case 0 -> invention.site();
                case 1 -> invention.source();
                case 2 -> invention.event();
                case 3 -> invention.report();
                case 4 -> invention.figure();
                default -> invention.removal();
              });
    }
    return theirs;
  }

  private static Action.Independent<Run> choices() {
    return () ->
        Arbitraries.randoms()
            .map(random -> Transformer.mutate("choice", run -> run.choose(random)));
  }

  private static Action.Independent<Run> step(Function<Run, Run> step) {
    return () -> Arbitraries.just(Transformer.mutate("step", step::apply));
  }

  /** Invents edits of facts. */
  record Invention(Random random, Facts facts) {

    private static final List<String> TEXTS =
        List.of("", "Camp", "قاعدة عين الأسد", "a \"quoted\", 'text'", "two\nlines", "0", "€ 😀");

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private String text() {
      return any(TEXTS);
    }

    private String name() {
      return any(TEXTS.subList(1, 4));
    }

    /** Of few ids, so that rows are met again. */
    private String id() {
      return "new-" + random.nextInt(6);
    }

    private Edtf date() {
      int year = 2014 + random.nextInt(12);
      return Edtf.parse(
          any(
              List.of(
                  String.valueOf(year),
                  year + "-03~",
                  year + "-0" + (1 + random.nextInt(9)) + "-17",
                  year + "-03-01/" + year + "-04-15~")));
    }

    Edit site() {
      boolean isOld = random.nextInt(3) == 0;
      double lon = 38 + random.nextDouble() * 8;
      double lat = 31 + random.nextDouble() * 6;
      Optional<Location> location =
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(
                  new Location(
                      lon,
                      lat,
                      PLANE.project(lon, lat),
                      random.nextInt(5000) / 7.0,
                      any(List.of(LocationBasis.values())),
                      text()));
      return Edit.putting(
          new Site(
              isOld ? any(List.copyOf(facts.sites())).id() : id(),
              name(),
              "معسكر " + random.nextInt(9),
              random.nextBoolean() ? List.of() : List.of("One", "آخر"),
              text(),
              random.nextBoolean() ? Optional.empty() : Optional.of(any(List.of(Region.values()))),
              any(List.of(SiteKind.values())),
              location,
              text(),
              "Label " + random.nextInt(99),
              "معسكر"));
    }

    Edit source() {
      boolean isOld = random.nextInt(2) == 0 && !facts.sources().isEmpty();
      return Edit.putting(
          new Source(
              isOld ? any(List.copyOf(facts.sources())).id() : id(),
              name(),
              name(),
              random.nextBoolean() ? "" : "https://example.org/" + random.nextInt(99),
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date()),
              any(List.of(Side.values()))));
    }

    /** An event and, where it is new, the report that tells of it. */
    Edit event() {
      if (facts.sites().isEmpty() || facts.sources().isEmpty()) {
        return source();
      }
      boolean isOld = random.nextInt(3) == 0 && !facts.events().isEmpty();
      EventType type = any(List.of(EventType.values()));
      Event event =
          new Event(
              isOld ? any(List.copyOf(facts.events())).id() : id(),
              any(List.copyOf(facts.sites())).id(),
              type,
              switch (type) {
                case HANDOVER, WITHDRAWAL, RETURN -> Optional.of(any(List.of(Scope.values())));
                case ANNOUNCED, DEADLINE, ATTACK -> Optional.empty();
              },
              text(),
              text());
      if (facts.event(event.id()).isPresent()) {
        return Edit.putting(event);
      }
      Report report =
          new Report(
              "of-" + event.id(),
              event.id(),
              any(List.copyOf(facts.sources())).id(),
              date(),
              random.nextBoolean(),
              text());
      // The report may tell of another event now; that one must not be left untold.
      return facts.present(report).isPresent() ? Edit.putting() : Edit.putting(event, report);
    }

    Edit report() {
      if (facts.events().isEmpty()) {
        return event();
      }
      boolean isOld = random.nextInt(2) == 0;
      Optional<Report> old = isOld ? Optional.of(any(facts.reports())) : Optional.empty();
      String id = old.map(Report::id).orElse("report-" + random.nextInt(6));
      Optional<String> event =
          facts.present(report(id, "", false)).map(row -> ((Report) row).eventId());
      return Edit.puttingReport(
          facts,
          report(
              id,
              event.orElseGet(() -> any(List.copyOf(facts.events())).id()),
              random.nextBoolean()));
    }

    private Report report(String id, String event, boolean isPreferred) {
      return new Report(
          id, event, any(List.copyOf(facts.sources())).id(), date(), isPreferred, text());
    }

    Edit figure() {
      if (facts.sources().isEmpty()) {
        return source();
      }
      return Edit.putting(
          new Strength(
              date(),
              random.nextInt(9000),
              text(),
              name(),
              text(),
              any(List.copyOf(facts.sources())).id()));
    }

    Edit removal() {
      List<Fact> rows =
          Stream.of(facts.sites(), facts.events(), facts.reports(), facts.sources())
              .filter(sort -> !sort.isEmpty())
              .map(sort -> (Fact) any(List.copyOf(sort)))
              .toList();
      Stream<Fact> small = rows.stream().filter(row -> !(row instanceof Site));
      List<Fact> candidates = random.nextInt(4) == 0 ? rows : small.toList();
      return candidates.isEmpty() ? Edit.putting() : Edit.removal(facts, any(candidates));
    }

    /** As an import: several sorts of rows at once. */
    Edit batch() {
      List<Fact> rows = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        Source source =
            new Source("batch-" + i, name(), name(), "", Optional.of(date()), Side.OTHER);
        Site site =
            new Site(
                "batch-" + i,
                name(),
                "معسكر",
                List.of(),
                "",
                Optional.empty(),
                SiteKind.COMPOUND,
                Optional.empty(),
                text(),
                "Batch",
                "معسكر");
        Event event =
            new Event("batch-" + i, site.id(), EventType.ATTACK, Optional.empty(), "", "");
        rows.addAll(
            List.of(
                new Report("batch-" + i, event.id(), source.id(), date(), false, text()),
                event,
                site,
                source));
      }
      return new Edit(rows, List.of());
    }
  }

  private static boolean same(Facts a, Facts b) {
    return rows(a).equals(rows(b));
  }

  private static void assertSame(Facts actual, Facts expected) {
    if (!same(actual, expected)) {
      assertThat(rows(actual)).isEqualTo(rows(expected));
    }
  }

  private static List<List<? extends Fact>> rows(Facts facts) {
    return List.of(
        List.copyOf(facts.sites()),
        List.copyOf(facts.sources()),
        List.copyOf(facts.events()),
        facts.reports(),
        facts.context(),
        facts.strength());
  }
}
