/**
 * The facts in the files of other programs: bounded readers of what may be hostile, and writers.
 * Uses the core, words, map, store, and how {@code export} replaces a file.
 */
package atlas.exchange;
