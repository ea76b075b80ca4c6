package atlas.fuzz;

import java.util.List;

/**
 * Something of the program that reads what others wrote.
 *
 * @param name of it, and of the folder that its findings are kept in
 * @param seeds what it reads without complaint
 * @param words of its format
 * @param body reads; what it throws is a finding
 */
record Reader(String name, List<byte[]> seeds, List<String> words, Body body) {

  /** Reads, and tells a person of what is wrong without throwing. */
  @FunctionalInterface
  interface Body {
    void read(byte[] bytes) throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }
}
