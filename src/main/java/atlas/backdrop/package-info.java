/**
 * Layers of the person's own under the sites: GeoTIFF, GeoJSON and GeoPackage files, and tiles from
 * an address that the person named.
 *
 * <p>Files and answers come from anywhere: what they say of themselves is checked before it is
 * believed, and what they take of memory, disk and network is bounded. What is wrong is told by
 * {@link atlas.backdrop.BackdropException} in a sentence. Nothing here wakes before a layer is
 * asked for.
 *
 * <p>May use the core packages, words, the map, and the store for the SQL of a GeoPackage; meets
 * GeoTools and JTS, ImageIO, Jackson and the JDK's HTTP client.
 */
package atlas.backdrop;
