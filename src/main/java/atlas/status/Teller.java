package atlas.status;

import atlas.model.Facts;
import atlas.model.Side;
import atlas.model.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An account that can be chosen, and how much it has to tell.
 *
 * @param account a side or a publisher
 * @param reports how many reports of events it gives; above zero
 */
public record Teller(Account account, int reports) {

  /** The sides in their own order, then the publishers: who tells most first, then by name. */
  public static List<Teller> all(Facts facts) {
    Map<Account, Integer> sides = new HashMap<>();
    Map<Account, Integer> publishers = new HashMap<>();
    int[] counts = new int[facts.sources().size()];
    for (int report = 0; report < facts.reports().size(); report++) {
      counts[facts.testimony().source(report)]++;
    }
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0) {
        Source source = facts.sources().get(place);
        sides.merge(new Account.OfSide(source.side()), counts[place], Integer::sum);
        publishers.merge(new Account.OfPublisher(source.publisher()), counts[place], Integer::sum);
      }
    }
    Stream<Teller> ofSides =
        Stream.of(Side.values())
            .map(Account.OfSide::new)
            .filter(sides::containsKey)
            .map(side -> new Teller(side, sides.get(side)));
    Stream<Teller> ofPublishers =
        publishers.entrySet().stream()
            .map(entry -> new Teller(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing(Teller::reports)
                    .reversed()
                    .thenComparing(teller -> teller.account.toString()));
    return Stream.concat(ofSides, ofPublishers).toList();
  }
}
