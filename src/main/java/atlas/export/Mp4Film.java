package atlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * A film as an MP4 file with H.264 in it. A shot is encoded once; while it is held, each further
 * frame says no more than that nothing changes.
 */
final class Mp4Film implements FilmWriter {

  /** Beyond this, wide even grounds drift in colour from one side to the other. */
  private static final int QUANTIZER = 12;

  /** Every so many shots one stands alone, so that a player can jump to it. */
  private static final int KEY_INTERVAL = 8;

  /** The picture whose level allows it: 1920 × 1088 in blocks of 16 × 16. */
  private static final int BLOCKS_OF_LEVEL_4 = 8_160;

  private static final int LEVEL_5_2 = 52;
  private static final int REFERENCE = 2;
  private static final int MATRIX_BT_709 = 1;
  private static final byte[] XMP_UUID =
      HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");

  private final FileChannel file;
  private final MP4Muxer muxer;
  private final MuxerTrack track;
  private final H264Encoder encoder = new Encoder();
  private final Film film;
  private final Size size;
  private final Picture yuv;
  private final ByteBuffer buffer;
  private int shots;
  private int frames;
  private int sinceKey;

  Mp4Film(Path path, Film film) throws IOException {
    this.film = film;
    int width = film.size().raster().width();
    int height = film.size().raster().height();
    if (width % 2 != 0 || height % 2 != 0) {
      throw new IllegalArgumentException("MP4 has even sizes: " + width + "x" + height);
    }
    this.size = new Size(width, height);
    this.yuv = Picture.create(width, height, ColorSpace.YUV420J);
    this.buffer = ByteBuffer.allocate(Math.max(1 << 16, width * height * 4));
    this.file =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.muxer = MP4Muxer.createMP4Muxer(new FileChannelWrapper(file), Brand.MP4);
    this.track =
        muxer.addVideoTrack(
            Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420J));
  }

  /** The same quality on every frame, and signals that say which colours are meant. */
  private static final class Encoder extends H264Encoder {

    Encoder() {
      super(new SteadyQuality());
    }

    @Override
    public SeqParameterSet initSPS(Size size) {
      SeqParameterSet sps = super.initSPS(size);
      if ((sps.picWidthInMbsMinus1 + 1) * (sps.picHeightInMapUnitsMinus1 + 1) > BLOCKS_OF_LEVEL_4) {
        sps.levelIdc = LEVEL_5_2;
      }
      VUIParameters colours = new VUIParameters();
      colours.videoSignalTypePresentFlag = true;
      colours.videoFormat = 5;
      colours.colourDescriptionPresentFlag = true;
      colours.colourPrimaries = MATRIX_BT_709;
      colours.transferCharacteristics = MATRIX_BT_709;
      colours.matrixCoefficients = MATRIX_BT_709;
      sps.vuiParams = colours;
      return sps;
    }
  }

  private static final class SteadyQuality implements RateControl {

    @Override
    public int startPicture(Size size, int mostBytes, SliceType type) {
      return QUANTIZER;
    }

    @Override
    public int initialQpDelta() {
      return 0;
    }

    @Override
    public int accept(int bits) {
      return 0;
    }
  }

  @Override
  public void add(BufferedImage picture, int count) throws IOException {
    convert(picture, yuv);
    boolean isKey = shots++ % KEY_INTERVAL == 0;
    sinceKey = isKey ? 0 : sinceKey + 1;
    buffer.clear();
    ByteBuffer encoded =
        encoder.doEncodeFrame(yuv, buffer, isKey, sinceKey, isKey ? SliceType.I : SliceType.P);
    write(encoded, isKey);
    for (int i = 1; i < count; i++) {
      sinceKey++;
      write(unchanged(), false);
    }
  }

  private void write(ByteBuffer data, boolean isKey) throws IOException {
    track.addFrame(
        Packet.createPacket(
            data,
            frames,
            film.framesPerSecond(),
            1,
            frames,
            isKey ? Packet.FrameType.KEY : Packet.FrameType.INTER,
            null));
    frames++;
  }

  /** A frame whose every block is skipped: H.264, 7.3.4. */
  private ByteBuffer unchanged() {
    SeqParameterSet sps = encoder.initSPS(size);
    PictureParameterSet pps = encoder.initPPS();
    SliceHeader header = new SliceHeader();
    header.sliceType = SliceType.P;
    header.sps = sps;
    header.pps = pps;
    header.frameNum = sinceKey % (1 << sps.log2MaxFrameNumMinus4 + 4);
    header.picOrderCntLsb = (sinceKey << 1) % (1 << sps.log2MaxPicOrderCntLsbMinus4 + 4);
    ByteBuffer slice = ByteBuffer.allocate(64);
    BitWriter bits = new BitWriter(slice);
    SliceHeaderWriter.write(header, false, REFERENCE, bits);
    CAVLCWriter.writeUE(bits, (sps.picWidthInMbsMinus1 + 1) * (sps.picHeightInMapUnitsMinus1 + 1));
    CAVLCWriter.writeTrailingBits(bits);
    slice.flip();
    ByteBuffer unit = ByteBuffer.allocate(128);
    unit.putInt(1);
    new NALUnit(NALUnitType.NON_IDR_SLICE, REFERENCE).write(unit);
    H264Utils.escapeNAL(slice, unit);
    unit.flip();
    return unit;
  }

  /** Colours of BT.709 in the range of television; two by two pixels share a tint. */
  private static void convert(BufferedImage picture, Picture to) {
    int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] luma = to.getPlaneData(0);
    byte[] blue = to.getPlaneData(1);
    byte[] red = to.getPlaneData(2);
    for (int y = 0; y < height; y += 2) {
      int chroma = y / 2 * (width / 2);
      for (int x = 0; x < width; x += 2) {
        int at = y * width + x;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int i = 0; i < 4; i++) {
          int pixel = at + (i & 1) + (i >> 1) * width;
          int colour = rgb[pixel];
          int pr = colour >> 16 & 0xFF;
          int pg = colour >> 8 & 0xFF;
          int pb = colour & 0xFF;
          luma[pixel] = (byte) ((11966 * pr + 40254 * pg + 4064 * pb + 32768 >> 16) + 16 - 128);
          r += pr;
          g += pg;
          b += pb;
        }
        blue[chroma] = (byte) (-6596 * r - 22189 * g + 28784 * b + 131072 >> 18);
        red[chroma] = (byte) (28784 * r - 26145 * g - 2639 * b + 131072 >> 18);
        chroma++;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    long header = file.position();
    muxer.finish();
    tell(header);
  }

  /** Writes the header anew, without a clock and with what the film says. */
  private void tell(long at) throws IOException {
    ByteBuffer moov = ByteBuffer.allocate((int) (file.size() - at));
    file.position(at);
    while (moov.hasRemaining() && file.read(moov) >= 0) {
      continue;
    }
    byte[] header = moov.array();
    stopClock(header, 8, header.length);
    AltText text = film.altText();
    byte[] words = box("udta", concat(meta(text)));
    ByteBuffer.wrap(header).putInt(header.length + words.length);
    file.position(at);
    for (byte[] piece :
        new byte[][] {
          header, words, box("uuid", concat(XMP_UUID, Xmp.packet(text).getBytes(UTF_8)))
        }) {
      ByteBuffer data = ByteBuffer.wrap(piece);
      while (data.hasRemaining()) {
        file.write(data);
      }
    }
  }

  /** Sets the times of making and changing in the boxes that have them to none. */
  private static void stopClock(byte[] boxes, int from, int to) {
    ByteBuffer all = ByteBuffer.wrap(boxes);
    int at = from;
    while (at + 8 <= to) {
      int length = all.getInt(at);
      String type = new String(boxes, at + 4, 4, ISO_8859_1);
      switch (type) {
        case "trak", "mdia" -> stopClock(boxes, at + 8, at + length);
        case "mvhd", "tkhd", "mdhd" -> all.putLong(at + 12, 0);
        default -> {}
      }
      at += Math.max(8, length);
    }
  }

  /** Title and comment as players read them. */
  private static byte[] meta(AltText text) throws IOException {
    byte[] handler = box("hdlr", concat(new byte[8], "mdirappl".getBytes(ISO_8859_1), new byte[9]));
    byte[] list =
        box(
            "ilst",
            concat(
                item("\u00A9nam", text.title()),
                item("\u00A9too", text.software()),
                item("\u00A9cmt", text.stamp()),
                item("desc", text.state() + "\n\n" + text.table() + "\n\n" + text.citation())));
    return box("meta", concat(new byte[4], handler, list));
  }

  private static byte[] item(String name, String text) throws IOException {
    byte[] kind = {0, 0, 0, 1, 0, 0, 0, 0};
    return box(name, box("data", concat(kind, text.getBytes(UTF_8))));
  }

  private static byte[] box(String type, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(8 + content.length);
    out.write(type.getBytes(ISO_8859_1));
    out.write(content);
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[]... pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      bytes.writeBytes(piece);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
