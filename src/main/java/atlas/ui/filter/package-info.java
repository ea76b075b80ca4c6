/**
 * The filter in the left panel: a chip for each thing that it asks, and where that is chosen.
 *
 * <p>Lives on the window's thread; counts and expressions are worked out in the background. May use
 * what {@code atlas.ui} may.
 */
package atlas.ui.filter;
