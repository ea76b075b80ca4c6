/** Pictures as files. Uses the core, words and paint. */
package atlas.export;
