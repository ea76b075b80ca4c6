package atlas.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Hands files that are dropped on the window to what can be done with them. */
final class Drops {

  private final List<DropTaker> takers = new ArrayList<>();
  private final BiConsumer<Path, List<DropTaker>> choose;
  private final DropTaker otherwise;

  /**
   * @param choose asks which of several things is to be done with a file
   * @param otherwise is done with a file that nothing else can be done with
   */
  Drops(BiConsumer<Path, List<DropTaker>> choose, DropTaker otherwise) {
    this.choose = choose;
    this.otherwise = otherwise;
    takers.add(otherwise);
  }

  /** Adds something that can be done. */
  void add(DropTaker taker) {
    takers.add(taker);
  }

  /** Lets files be dropped on a window. */
  void acceptOn(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          if (!files.isEmpty()) {
            take(files.get(0));
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  /** Does with a file what can be done, or asks what is to be done. */
  void take(Path file) {
    List<DropTaker> able = takers.stream().filter(taker -> taker.takes(file)).toList();
    if (able.size() > 1) {
      choose.accept(file, able);
    } else {
      able.stream().findFirst().orElse(otherwise).take().accept(file);
    }
  }
}
