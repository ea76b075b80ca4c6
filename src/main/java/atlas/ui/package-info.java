/**
 * The window: panes that build themselves, bind to the state and forward to its verbs.
 *
 * <p>No pane knows another. Layout stands in code, looks in the style sheets beside it. Everything
 * here runs on the JavaFX thread; work goes through {@link atlas.app.Background}.
 */
package atlas.ui;
