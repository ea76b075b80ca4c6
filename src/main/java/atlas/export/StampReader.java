package atlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the view that a picture or a film carries. Files come from anywhere: each is walked through
 * without being decoded, and no more of it is held than a view can take.
 */
public final class StampReader {

  /** Longest piece that is looked into. */
  private static final int MOST_BYTES = 4 << 20;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] GIF = "GIF8".getBytes(ISO_8859_1);
  private static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
  private static final byte[] MP4 = "ftyp".getBytes(ISO_8859_1);
  private static final byte[] PACKET = "<x:xmpmeta".getBytes(ISO_8859_1);
  private static final byte[] PACKET_END = "</x:xmpmeta>".getBytes(ISO_8859_1);
  private static final int HEAD = 1024;

  private StampReader() {}

  /**
   * Whether a file is a picture or a film by its first bytes, with a view or without.
   *
   * @throws IOException if it can't be read
   */
  public static boolean isPicture(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return kind(in.readNBytes(HEAD)) != Kind.OTHER;
    }
  }

  private enum Kind {
    PNG_FILE,
    JPEG_FILE,
    GIF_FILE,
    PACKETS,
    MP4_FILE,
    OTHER
  }

  private static Kind kind(byte[] head) {
    if (startsWith(head, 0, PNG)) {
      return Kind.PNG_FILE;
    }
    if (startsWith(head, 0, JPEG)) {
      return Kind.JPEG_FILE;
    }
    if (startsWith(head, 0, GIF)) {
      return Kind.GIF_FILE;
    }
    if (startsWith(head, 4, MP4)) {
      return Kind.MP4_FILE;
    }
    String text = new String(head, UTF_8);
    boolean isSvg = (text.startsWith("<?xml") || text.startsWith("<svg")) && text.contains("<svg");
    return startsWith(head, 0, PDF) || isSvg ? Kind.PACKETS : Kind.OTHER;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] start) {
    return bytes.length >= at + start.length
        && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
  }

  /**
   * The stamp of a file; empty if it has none, is damaged, or is no picture.
   *
   * @throws IOException if the file can't be read
   */
  public static Optional<PictureStamp> read(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return text(kind(head), in).flatMap(PictureStamp::read);
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Kind kind, DataInputStream in) throws IOException {
    return switch (kind) {
      case PNG_FILE -> png(in);
      case JPEG_FILE -> jpeg(in);
      case GIF_FILE -> gif(in);
      case MP4_FILE -> mp4(in);
      case PACKETS -> packet(in).flatMap(Xmp::stamp);
      case OTHER -> Optional.empty();
    };
  }

  /** Chunks of length, type, content, checksum; ours is international text, not compressed. */
  private static Optional<String> png(DataInputStream in) throws IOException {
    byte[] name = (PictureStamp.KEYWORD + "\0\0\0\0\0").getBytes(ISO_8859_1);
    in.skipNBytes(PNG.length);
    while (true) {
      long length = in.readInt() & 0xFFFF_FFFFL;
      String type = new String(in.readNBytes(4), ISO_8859_1);
      if (type.equals("IEND") || type.length() < 4) {
        return Optional.empty();
      }
      if (type.equals("iTXt") && length <= MOST_BYTES) {
        byte[] content = in.readNBytes((int) length);
        if (startsWith(content, 0, name)) {
          return Optional.of(new String(content, name.length, content.length - name.length, UTF_8));
        }
        in.skipNBytes(4);
      } else {
        in.skipNBytes(length + 4);
      }
    }
  }

  /** Segments of marker, length, content, up to the start of the pixels. */
  private static Optional<String> jpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    while (true) {
      int marker = in.readUnsignedShort();
      if (marker < 0xFFC0 || marker == 0xFFDA || marker == 0xFFD9) {
        return Optional.empty();
      }
      int length = in.readUnsignedShort();
      if (length < 2) {
        return Optional.empty();
      }
      byte[] xmp = JpegFile.xmp(marker, in.readNBytes(length - 2));
      Optional<String> stamp = xmp.length == 0 ? Optional.empty() : Xmp.stamp(xmp);
      if (stamp.isPresent()) {
        return stamp;
      }
    }
  }

  /** Blocks; ours is a comment, in pieces of up to 255 bytes. */
  private static Optional<String> gif(DataInputStream in) throws IOException {
    in.skipNBytes(10);
    skipColours(in, in.readUnsignedByte(), 2);
    while (true) {
      int block = in.readUnsignedByte();
      if (block == 0x21) {
        boolean isComment = in.readUnsignedByte() == 0xFE;
        byte[] content = pieces(in, isComment);
        String text = new String(content, UTF_8);
        if (isComment && text.startsWith("{")) {
          return Optional.of(text);
        }
      } else if (block == 0x2C) {
        in.skipNBytes(8);
        skipColours(in, in.readUnsignedByte(), 1);
        pieces(in, false);
      } else {
        return Optional.empty();
      }
    }
  }

  private static void skipColours(DataInputStream in, int flags, int rest) throws IOException {
    in.skipNBytes(rest);
    if ((flags & 0x80) != 0) {
      in.skipNBytes(3L << (flags & 7) + 1);
    }
  }

  private static byte[] pieces(DataInputStream in, boolean areKept) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int length = in.readUnsignedByte();
    while (length > 0) {
      byte[] piece = in.readNBytes(length);
      if (areKept && all.size() < MOST_BYTES) {
        all.write(piece);
      }
      length = in.readUnsignedByte();
    }
    return all.toByteArray();
  }

  /** Boxes of length, type, content; ours is the one for XMP, at the top level. */
  private static Optional<String> mp4(DataInputStream in) throws IOException {
    while (true) {
      long length = in.readInt() & 0xFFFF_FFFFL;
      String type = new String(in.readNBytes(4), ISO_8859_1);
      long content = length - 8;
      if (length == 1) {
        content = in.readLong() - 16;
      }
      if (content < 0 || type.length() < 4) {
        return Optional.empty();
      }
      if (type.equals("uuid") && content <= MOST_BYTES && content >= 16) {
        in.skipNBytes(16);
        Optional<String> stamp = Xmp.stamp(in.readNBytes((int) content - 16));
        if (stamp.isPresent()) {
          return stamp;
        }
      } else {
        in.skipNBytes(content);
      }
    }
  }

  /** The first XMP element of a file: packets are made to be found by looking for them. */
  private static Optional<byte[]> packet(InputStream in) throws IOException {
    if (!skipPast(in, PACKET)) {
      return Optional.empty();
    }
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    packet.write(PACKET);
    int matched = 0;
    while (packet.size() < MOST_BYTES) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      packet.write(next);
      matched = next == PACKET_END[matched] ? matched + 1 : next == PACKET_END[0] ? 1 : 0;
      if (matched == PACKET_END.length) {
        return Optional.of(packet.toByteArray());
      }
    }
    return Optional.empty();
  }

  /** Both texts begin with a letter that comes once in them, so a miss begins anew. */
  private static boolean skipPast(InputStream in, byte[] text) throws IOException {
    int matched = 0;
    while (matched < text.length) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      matched = next == text[matched] ? matched + 1 : next == text[0] ? 1 : 0;
    }
    return true;
  }
}
