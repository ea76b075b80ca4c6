package atlas.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** A window with one canvas and nothing on it but a colour: what JavaFX takes to show anything. */
public final class BareWindow {

  private BareWindow() {}

  public static void main(String[] args) {
    Platform.startup(BareWindow::show);
  }

  private static void show() {
    Canvas canvas = new Canvas(1280, 800);
    canvas.getGraphicsContext2D().setFill(Color.DARKCYAN);
    canvas.getGraphicsContext2D().fillRect(0, 0, 1280, 800);
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(canvas)));
    stage.show();
  }
}
