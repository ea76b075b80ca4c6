package atlas.app;

import atlas.export.Paper;
import atlas.export.PictureSize;
import atlas.paint.FrameSize;
import java.util.Optional;

/**
 * How large a picture is wanted.
 *
 * @param preset a usual size, or one's own
 * @param width pixels or millimetres of one's own; not looked at otherwise
 * @param height see {@code width}
 * @param dpi pixels an inch of what is on paper
 */
public record SizeChoice(Preset preset, double width, double height, int dpi) {

  /** Usual sizes, and the two ways to have one's own. */
  public enum Preset {
    SCREEN,
    HD,
    SLIDE,
    SQUARE,
    FOUR_K,
    A4,
    A4_PORTRAIT,
    /** One's own, in pixels. */
    PIXELS,
    /** One's own, in millimetres. */
    PAPER;

    /** Whether it is measured in millimetres. */
    public boolean isOnPaper() {
      return this == A4 || this == A4_PORTRAIT || this == PAPER;
    }

    /** Whether the person gives width and height. */
    public boolean isOwn() {
      return this == PIXELS || this == PAPER;
    }
  }

  /** What a person meets first. */
  public static final SizeChoice FIRST = new SizeChoice(Preset.SCREEN, 0, 0, 300);

  /** Most pixels of a side; what is larger takes more memory than most machines have. */
  public static final int MOST_PIXELS = 12_000;

  /** Fewest pixels of a side. */
  public static final int LEAST_PIXELS = 64;

  /** The same at another preset, whose own width and height are the ones of now. */
  public SizeChoice withPreset(Preset preset, FrameSize screen) {
    return size(screen)
        .map(now -> of(preset, now))
        .orElse(new SizeChoice(preset, width, height, dpi));
  }

  /** Whether it is all that the window's map shows, and follows it. */
  public boolean isWholeMap() {
    return preset == Preset.SCREEN;
  }

  private SizeChoice of(Preset preset, PictureSize now) {
    return switch (preset) {
      case PIXELS -> new SizeChoice(preset, now.raster().width(), now.raster().height(), dpi);
      case PAPER ->
          new SizeChoice(preset, Math.rint(now.widthMm()), Math.rint(now.heightMm()), dpi);
      default -> new SizeChoice(preset, width, height, dpi);
    };
  }

  /**
   * The size; empty if nobody can paint such a picture.
   *
   * @param screen the size of the window's map
   */
  public Optional<PictureSize> size(FrameSize screen) {
    return isInBounds() ? Optional.of(made(screen)).filter(this::hasRightPixels) : Optional.empty();
  }

  private boolean isInBounds() {
    boolean isOwnRight =
        !preset.isOwn() || width >= 1 && height >= 1 && width <= 100_000 && height <= 100_000;
    boolean isDpiRight =
        !preset.isOnPaper() || dpi >= PictureSize.LEAST_DPI && dpi <= PictureSize.MOST_DPI;
    return isOwnRight && isDpiRight;
  }

  private boolean hasRightPixels(PictureSize size) {
    FrameSize frame = size.raster();
    return isWholeMap()
        || Math.min(frame.width(), frame.height()) >= LEAST_PIXELS
            && Math.max(frame.width(), frame.height()) <= MOST_PIXELS;
  }

  private PictureSize made(FrameSize screen) {
    return switch (preset) {
      case SCREEN -> new PictureSize.Pixels(screen.width(), screen.height(), screen.unit());
      case HD -> PictureSize.HD;
      case SLIDE -> PictureSize.SLIDE;
      case SQUARE -> PictureSize.SQUARE;
      case FOUR_K -> PictureSize.FOUR_K;
      case A4 -> Paper.A4.landscape(dpi);
      case A4_PORTRAIT -> Paper.A4.portrait(dpi);
      case PIXELS -> PictureSize.pixels((int) width, (int) height);
      case PAPER -> new PictureSize.OnPaper(width, height, dpi);
    };
  }
}
