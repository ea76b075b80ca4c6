/**
 * The window: panes that build themselves, bind to the state and forward to its verbs.
 *
 * <p>No pane knows another. Layout stands in code, looks in the style sheets beside it. What is not
 * told otherwise runs on the JavaFX thread; work goes through {@link atlas.app.Background}. A start
 * reads the store and paints the map while the toolkit starts: {@link atlas.ui.WindowThread},
 * {@code Opening}, {@code FirstMap}.
 */
package atlas.ui;
