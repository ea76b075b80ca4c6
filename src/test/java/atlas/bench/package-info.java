/**
 * How fast the program is: benchmarks beside what nothing could beat, measured in the same run.
 *
 * <p>{@code mvn -Pbench clean verify} runs them and writes {@code target/bench.txt}, {@code
 * bench.json} and the curves of growth. Nothing here is a test: times depend on the machine.
 */
package atlas.bench;
