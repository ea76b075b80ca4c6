package atlas.view;

import atlas.model.EventType;
import java.time.Month;
import java.util.List;

/** The words, of every language at once, by which people call what has no name of its own. */
public interface Lexicon {

  /** Knows no words. */
  Lexicon NONE =
      new Lexicon() {
        @Override
        public List<String> names(EventType type) {
          return List.of();
        }

        @Override
        public List<String> names(Month month) {
          return List.of();
        }

        @Override
        public List<String> fillers() {
          return List.of();
        }
      };

  /** What a type of event is called. */
  List<String> names(EventType type);

  /** What a month is called. */
  List<String> names(Month month);

  /** Words that join others and name nothing. */
  List<String> fillers();
}
