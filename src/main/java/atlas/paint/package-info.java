/**
 * What a frame looks like: marks, labels, legend, scale bar, date.
 *
 * <p>A frame is a pure function of the facts, the view and the size. {@link
 * atlas.paint.FramePainter} paints it on any {@link java.awt.Graphics2D}: the window's image, a
 * PNG, an SVG, a PDF, a frame of a film. {@link atlas.paint.Layout} says where everything lies, and
 * does not depend on the date.
 *
 * <p>May use the core packages, {@code atlas.words}, {@code atlas.map} and Java2D; no JavaFX, no
 * files but the bundled fonts. Lengths are pixels of the frame unless a name says points (a {@link
 * atlas.paint.FrameSize#unit} each) or metres. No method takes or returns null.
 */
package atlas.paint;
