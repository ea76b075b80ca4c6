/**
 * What is looked at: the immutable view, its extent and filter, the search, the time controller.
 *
 * <p>A picture carries a view, the command line makes one, going back lists them. Plain Java (and
 * ICU for letters); uses {@code atlas.time}, {@code atlas.model}, {@code atlas.status}. No method
 * takes or returns null.
 */
package atlas.view;
