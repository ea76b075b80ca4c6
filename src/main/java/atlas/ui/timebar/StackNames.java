package atlas.ui.timebar;

import atlas.view.Language;
import atlas.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Names of sites beside the ticks of those stacks that have room up to the next stack. */
final class StackNames {

  private static final double GAP = 8;

  private StackNames() {}

  /** Pixels from the middle of a tick to its name. */
  static double indent(BarRows room) {
    return room.tickWidth() / 2 + 3;
  }

  /**
   * The names of each stack, the lowest tick's first; empty texts where there is no room, or where
   * the tick below has the same name.
   */
  static List<List<String>> of(
      TickStacks ticks, double width, Language language, TextWidth widths) {
    List<TickStacks.Stack> stacks = ticks.stacks();
    double indent = indent(ticks.room());
    Sentences sentences = Sentences.in(language);
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < stacks.size(); i++) {
      TickStacks.Stack stack = stacks.get(i);
      double end = i + 1 < stacks.size() ? stacks.get(i + 1).x() - indent : width;
      double room = end - GAP - (stack.x() + indent);
      List<String> lines = new ArrayList<>();
      String below = "";
      if (ticks.pitch(stack) >= ticks.room().tickPitch()) {
        for (Tick tick : stack.ticks()) {
          String name = sentences.label(tick.site());
          lines.add(name.equals(below) ? "" : name);
          below = name;
        }
      }
      boolean fits = lines.stream().allMatch(line -> widths.of(line) <= room);
      names.add(fits ? List.copyOf(lines) : List.of());
    }
    return names;
  }
}
