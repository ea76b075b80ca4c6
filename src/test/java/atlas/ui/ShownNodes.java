package atlas.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The nodes of a scene that a person can see. */
final class ShownNodes {

  private ShownNodes() {}

  /** Every node that is shown, this one and those in it, in no order. */
  static Stream<Node> of(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ShownNodes::of))
        : Stream.of(node);
  }
}
