/**
 * The drawer under the map, and its pages: what can be sorted, filtered, copied and gone by. Pages
 * follow the state and ask for its verbs; none knows another.
 */
package atlas.ui.drawer;
