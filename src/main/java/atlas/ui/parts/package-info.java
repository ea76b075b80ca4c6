/**
 * The small things that the panes are put together from: texts, glyphs, marks, tables.
 *
 * <p>Knows nothing of the panes that use it, and nothing of the state.
 */
package atlas.ui.parts;
