/**
 * Pictures and films as files.
 *
 * <p>A {@link atlas.export.Still} is a value: a picture of a view or a sheet of several days; it is
 * written in any {@link atlas.export.Format}. A {@link atlas.export.Film} is one, too. All are
 * painted by {@code atlas.paint}, carry their view as a {@link atlas.export.PictureStamp} and what
 * they say as an {@link atlas.export.AltText}, and give the same bytes every time. Files are
 * written beside their place and moved into it by {@link atlas.export.SafeFile}.
 *
 * <p>Uses the core, words and paint; here alone Batik, PDFBox and JCodec are met.
 */
package atlas.export;
