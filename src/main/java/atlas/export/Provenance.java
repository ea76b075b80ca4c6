package atlas.export;

/**
 * What a picture was made from.
 *
 * @param digest of the facts: the same for the same facts and for no others
 * @param version of the program
 */
public record Provenance(String digest, String version) {

  /** How much of a digest is shown to people. */
  private static final int SHORT = 12;

  /** Made by this program from facts of a digest. */
  public static Provenance of(String digest) {
    String version = Provenance.class.getPackage().getImplementationVersion();
    return new Provenance(digest, version == null ? "unpacked" : version);
  }

  /** The beginning of the digest, which is enough to compare by eye. */
  String shortDigest() {
    return digest.substring(0, Math.min(SHORT, digest.length()));
  }
}
