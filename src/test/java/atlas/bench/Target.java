package atlas.bench;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure is to be at the most: a number, a multiple of another figure of the same run, or
 * that other figure and something more.
 *
 * @param what in words
 * @param figure its name
 * @param factor of the peer; 0 without one
 * @param peer the name of the other figure, if there is one
 * @param plus what comes on top of the peer, or all there is
 * @param unit of both
 */
record Target(
    String what, String figure, double factor, Optional<String> peer, double plus, String unit) {

  /** At the most so much. */
  static Target of(String what, String figure, double most, String unit) {
    return new Target(what, figure, 0, Optional.empty(), most, unit);
  }

  /** At the most a multiple of another. */
  static Target times(String what, String figure, double factor, String peer, String unit) {
    return new Target(what, figure, factor, Optional.of(peer), 0, unit);
  }

  /** At the most so much more than another. */
  static Target beyond(String what, String figure, String peer, double plus, String unit) {
    return new Target(what, figure, 1, Optional.of(peer), plus, unit);
  }

  /** A line of the table; empty if the figure, or its peer, was not measured. */
  Optional<String> line(Map<String, Double> figures) {
    Double is = figures.get(figure);
    Double beside = peer.map(figures::get).orElse(0.0);
    if (is == null || beside == null) {
      return Optional.empty();
    }
    double most = factor * beside + plus;
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%-66s %10.2f %10.2f %-5s %5.2f  %s",
            what + told(beside),
            is,
            most,
            unit,
            is / most,
            is <= most ? "met" : "MISSED"));
  }

  private String told(double beside) {
    if (peer.isEmpty()) {
      return "";
    }
    String than =
        plus > 0
            ? String.format(Locale.ROOT, "%.4g + %.4g", beside, plus)
            : String.format(Locale.ROOT, "%.4g × %.4g", factor, beside);
    return " (" + than + ")";
  }
}
