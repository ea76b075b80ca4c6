/**
 * The ground under the sites: the map plane and its coordinates, the base map, and the painting of
 * any styled features on a {@link java.awt.Graphics2D}.
 *
 * <p>Longitude always comes before latitude, and x before y. Angles are degrees, plane coordinates
 * are metres of {@link atlas.map.Projection}. Null is neither taken nor given back; passing it is a
 * {@link java.lang.NullPointerException}.
 *
 * <p>May use the core packages, GeoTools, JTS and Java2D. Knows nothing of sites, windows or SQL.
 * {@link atlas.map.Basemap} and {@link atlas.map.BasemapPainter} run without waking GeoTools, which
 * takes longer to start than the first picture may: whatever needs it is done by the build.
 */
package atlas.map;
