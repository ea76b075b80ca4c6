/**
 * The timeline at the foot of the window. Where everything lies is computed by plain classes that
 * know no toolkit; painters put it on a canvas, and {@code TimeBar} follows the state and the
 * mouse.
 */
package atlas.ui.timebar;
