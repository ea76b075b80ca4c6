package atlas.export;

import atlas.paint.FrameSize;

/**
 * How large a picture is: in pixels, or on paper. Marks and text grow with it from 1600 × 1000
 * pixels or A4 on, and never shrink below what can be read.
 */
public sealed interface PictureSize {

  /** Pixels an inch on a plain screen, and units an inch of what is drawn with lines. */
  double PIXELS_PER_INCH = 96;

  /** Fewest pixels of a side. */
  int LEAST_PIXELS = 16;

  /** Most pixels of a side. */
  int MOST_PIXELS = 20_000;

  /** Most pixels in all. */
  long MOST_PIXELS_IN_ALL = 200_000_000L;

  /** Fewest pixels an inch. */
  int LEAST_DPI = 30;

  /** Most pixels an inch. */
  int MOST_DPI = 1200;

  /** What a picture is, unless something else is asked for. */
  PictureSize USUAL = pixels(1600, 1000);

  /** A film that is small enough to be sent, 16:9. */
  PictureSize HD = pixels(1280, 720);

  /** A slide of 16:9. */
  PictureSize SLIDE = pixels(1920, 1080);

  /** A square for a post. */
  PictureSize SQUARE = pixels(1600, 1600);

  /** A screen of four thousand pixels, 16:9. */
  PictureSize FOUR_K = pixels(3840, 2160);

  /** So many pixels, whose marks and text are as large as such a picture wants. */
  static PictureSize pixels(int width, int height) {
    double unit = Math.max(1, Math.min(width / Pixels.USUAL_WIDTH, height / Pixels.USUAL_HEIGHT));
    return new Pixels(width, height, unit);
  }

  /** The frame of a picture made of pixels. */
  FrameSize raster();

  /** The frame of a picture made of lines, 96 units to the inch. */
  FrameSize vector();

  /** Width on paper, millimetres. */
  double widthMm();

  /** Height on paper, millimetres. */
  double heightMm();

  /** Pixels an inch. */
  double dpi();

  /** On paper, in the same shape: a size on paper as it is, pixels as large as a page has room. */
  default PictureSize onPaper(PictureSize page) {
    if (this instanceof OnPaper) {
      return this;
    }
    double scale = Math.min(page.widthMm() / widthMm(), page.heightMm() / heightMm());
    return new OnPaper(widthMm() * scale, heightMm() * scale, page.dpi());
  }

  /** The frame of a picture in a format. */
  default FrameSize frame(Format format) {
    return format.isVector() ? vector() : raster();
  }

  /** Whether the picture has neither too few nor too many pixels to be made of them. */
  default boolean canBePainted() {
    FrameSize frame = raster();
    return Math.min(frame.width(), frame.height()) >= LEAST_PIXELS
        && Math.max(frame.width(), frame.height()) <= MOST_PIXELS
        && (long) frame.width() * frame.height() <= MOST_PIXELS_IN_ALL;
  }

  /**
   * A size in pixels.
   *
   * @param width positive
   * @param height positive
   * @param unit pixels a point; positive
   */
  record Pixels(int width, int height, double unit) implements PictureSize {

    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 1000;

    /** Refuses what has no pixels. */
    public Pixels {
      new FrameSize(width, height, unit);
    }

    @Override
    public FrameSize raster() {
      return new FrameSize(width, height, unit);
    }

    @Override
    public FrameSize vector() {
      return raster();
    }

    @Override
    public double widthMm() {
      return width / PIXELS_PER_INCH * OnPaper.MM_PER_INCH;
    }

    @Override
    public double heightMm() {
      return height / PIXELS_PER_INCH * OnPaper.MM_PER_INCH;
    }

    @Override
    public double dpi() {
      return unit * PIXELS_PER_INCH;
    }
  }

  /**
   * A size on paper.
   *
   * @param widthMm millimetres, positive
   * @param heightMm millimetres, positive
   * @param dpi pixels an inch of what is made of pixels, {@link #LEAST_DPI} to {@link #MOST_DPI}
   */
  record OnPaper(double widthMm, double heightMm, double dpi) implements PictureSize {

    static final double MM_PER_INCH = 25.4;
    private static final double A4_LONGER = 297;
    private static final double A4_SHORTER = 210;

    /**
     * Refuses what can't be painted.
     *
     * @throws IllegalArgumentException if a side is not positive or the density out of bounds
     */
    public OnPaper {
      if (!(widthMm > 0 && heightMm > 0 && dpi >= LEAST_DPI && dpi <= MOST_DPI)
          || !Double.isFinite(widthMm + heightMm)) {
        throw new IllegalArgumentException(
            "No sheet of paper: " + widthMm + " × " + heightMm + " mm, " + dpi + " dpi");
      }
    }

    @Override
    public FrameSize raster() {
      return frame(dpi);
    }

    @Override
    public FrameSize vector() {
      return frame(PIXELS_PER_INCH);
    }

    private FrameSize frame(double density) {
      double grown =
          Math.min(
              Math.max(widthMm, heightMm) / A4_LONGER, Math.min(widthMm, heightMm) / A4_SHORTER);
      return new FrameSize(
          Math.max(1, (int) Math.round(widthMm / MM_PER_INCH * density)),
          Math.max(1, (int) Math.round(heightMm / MM_PER_INCH * density)),
          Math.max(1, grown) * density / PIXELS_PER_INCH);
    }
  }
}
