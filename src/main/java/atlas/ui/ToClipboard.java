package atlas.ui;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Hands things over to other programs. */
final class ToClipboard {

  private ToClipboard() {}

  /**
   * Hands over the pixels as they are, at once. What another program asks for, such as PNG, the
   * toolkit makes of them when that program pastes: on its own thread, and it lets no other do so.
   */
  static void picture(Image picture) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Hands over a text. */
  static void text(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
