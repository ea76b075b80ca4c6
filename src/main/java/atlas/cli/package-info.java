/**
 * The commands, one class each. A command is given its streams and returns an exit code.
 *
 * <p>No class of JavaFX is loaded here, and none of GeoTools or Java2D unless a picture is painted.
 */
package atlas.cli;
