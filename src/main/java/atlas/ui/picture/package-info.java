/**
 * Where pictures and films are chosen, shown before they are made, printed, and watched while they
 * are written: the panel beside the map, the frame on it, the list of jobs.
 */
package atlas.ui.picture;
