/**
 * The program's one state and its verbs, actions and background work; behaviour without a window.
 *
 * <p>Uses the core and the edges, and of JavaFX only its properties, so its tests need no screen.
 */
package atlas.app;
