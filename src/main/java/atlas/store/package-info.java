/**
 * Where the facts live: six CSV files that people write, one SQLite file that the program keeps.
 *
 * <p>All SQL of the program is here. Uses the core, JDBC and commons-csv. Whatever comes from a
 * file is hostile until read: sizes are bounded, and trouble in a row is a {@link
 * atlas.model.Problem}, not an exception. Trouble with a whole file is a {@link
 * atlas.store.StoreException}. No method takes or returns null.
 */
package atlas.store;
