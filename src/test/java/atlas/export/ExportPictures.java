package atlas.export;

import atlas.map.Basemap;
import atlas.map.Projection;
import atlas.model.Facts;
import atlas.paint.FramePainter;
import atlas.paint.Furniture;
import atlas.status.Fold;
import atlas.store.CsvFiles;
import atlas.store.CsvImport;
import atlas.view.Language;
import atlas.view.Theme;
import atlas.view.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Writes pictures to be looked at into {@code target/pictures/}. */
final class ExportPictures {

  private ExportPictures() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/pictures"));
    Facts facts = CsvImport.read(CsvFiles.shipped(), new Projection()).facts();
    Basemap basemap = Basemap.load();
    FramePainter painter = new FramePainter(basemap);
    View view = View.of(LocalDate.of(2020, 3, 29), basemap.wholeRegion());
    for (Theme theme : Theme.values()) {
      for (String language : new String[] {"en", "ar", "both"}) {
        View shown =
            view.withTheme(theme).withLanguage(Language.ofCode(language).orElse(Language.ENGLISH));
        Picture picture =
            new Picture(
                facts,
                Fold.all(facts, shown.belief()),
                shown,
                Paper.A4.landscape(150),
                Furniture.picture("Bases on the way out")
                    .withTitle("Bases on the way out", "The week after al-Qaim and Qayyarah")
                    .inBothLanguages(language.equals("both")),
                new Provenance("0123456789abcdef", "1"));
        for (Format format : Format.values()) {
          if (args.length == 0 || format.extension().equals(args[0])) {
            picture.write(
                folder.resolve(
                    theme.name().toLowerCase(Locale.ROOT)
                        + "-"
                        + language
                        + "."
                        + format.extension()),
                format,
                painter);
          }
        }
      }
    }
  }
}
