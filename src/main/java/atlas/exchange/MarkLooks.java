package atlas.exchange;

import atlas.status.Status;
import atlas.status.StatusSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What the marks of the map look like, for a format that can show them.
 *
 * @param rgb the colour of a status, 0xRRGGBB
 * @param png the mark of the statuses that are possible together, as the bytes of a PNG
 */
public record MarkLooks(ToIntFunction<Status> rgb, Function<StatusSet, byte[]> png) {}
