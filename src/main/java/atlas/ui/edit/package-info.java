/**
 * Editing in the window: the fields of a row, the editor of a site, forms of new rows, the history.
 * Everything asks {@code app.Editing}, which keeps it.
 */
package atlas.ui.edit;
