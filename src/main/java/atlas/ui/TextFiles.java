package atlas.ui;

import atlas.app.AppState;
import atlas.app.Background;
import atlas.app.Notice;
import atlas.export.SafeFile;
import atlas.ui.parts.TextSaver;
import atlas.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Saves texts where the person wants them, and tells how that went. */
final class TextFiles implements TextSaver {

  private final AppState state;
  private final Background background;
  private final WhereAsker askWhere;

  TextFiles(AppState state, Background background, WhereAsker askWhere) {
    this.state = state;
    this.background = background;
    this.askWhere = askWhere;
  }

  @Override
  public void save(String fileName, String kind, Callable<String> text) {
    Optional<Path> file = askWhere.ask(fileName, kind);
    if (file.isEmpty()) {
      return;
    }
    Words words = Words.in(state.view().language());
    background.run(
        () -> {
          byte[] bytes = text.call().getBytes(StandardCharsets.UTF_8);
          SafeFile.write(file.get(), out -> out.write(bytes));
          return file.get();
        },
        written ->
            state.tell(Notice.written(words.get("export.done", written.toString()), written)),
        e -> tellUnsaved(file.get(), e));
  }

  private void tellUnsaved(Path file, Exception e) {
    state.tell(
        Notice.failed(
            Words.in(state.view().language())
                .get("error.save", file.toString(), String.valueOf(e.getMessage()))));
  }
}
