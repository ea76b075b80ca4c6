package atlas.backdrop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server for tiles, as a good guest: says who it is, asks again only for what may have
 * changed, and takes no more than a tile can have, nor longer than a person waits.
 */
final class TileFetcher {

  /** Bytes that an answer may have. */
  static final int LARGEST = 2 << 20;

  /** What a tile holds for, where its server doesn't say. */
  static final Duration USUAL = Duration.ofDays(7);

  private static final Duration LONGEST_FRESH = Duration.ofDays(365);
  private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?([0-9]{1,10})");
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final Duration patience;
  private final Clock clock;
  private final String agent;
  private HttpClient client;

  /**
   * An answer.
   *
   * @param picture new bytes; empty if what is kept still holds
   * @param freshUntil milliseconds since 1970
   * @param isToBeKept whether the server lets it be written down
   */
  record Answer(
      Optional<byte[]> picture,
      long freshUntil,
      String entityTag,
      String lastModified,
      boolean isToBeKept) {}

  /** An answer that is no tile: the status of the server. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status) {
      super("The server answers with " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /** An answer that is larger than a tile can be. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("An answer larger than a tile can be");
    }
  }

  /**
   * @param agent who asks
   * @param patience how long an answer may take, from first to last byte
   */
  TileFetcher(String agent, Duration patience, Clock clock) {
    this.agent = agent;
    this.patience = patience;
    this.clock = clock;
  }

  /** Woken by the first question. Follows no way from https to http, and none to a file. */
  private synchronized HttpClient client() {
    if (client == null) {
      client =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .connectTimeout(patience)
              .build();
    }
    return client;
  }

  /**
   * Asks for a tile, and waits.
   *
   * @param kept what is there already
   * @throws Refused if the server has something else to say
   * @throws IOException if no answer comes in time
   * @throws InterruptedException if nobody wants it any more
   */
  Answer fetch(URI address, Optional<TileCache.Kept> kept)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", agent)
            .header("Accept", "image/png,image/jpeg;q=0.9");
    kept.map(TileCache.Kept::entityTag)
        .filter(tag -> !tag.isEmpty())
        .ifPresent(tag -> request.header("If-None-Match", tag));
    kept.map(TileCache.Kept::lastModified)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> request.header("If-Modified-Since", day));
    CompletableFuture<HttpResponse<byte[]>> coming =
        client().sendAsync(request.build(), answer -> new Bounded());
    try {
      return answer(coming.get(patience.toMillis(), TimeUnit.MILLISECONDS), kept.isPresent());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException known
          ? known
          : new IOException("No tile can be fetched", e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("No answer in time", e);
    } finally {
      coming.cancel(true);
    }
  }

  private Answer answer(HttpResponse<byte[]> response, boolean hasKept) throws Refused {
    boolean isUnchanged = response.statusCode() == NOT_MODIFIED && hasKept;
    if (response.statusCode() != OK && !isUnchanged) {
      throw new Refused(response.statusCode());
    }
    HttpHeaders headers = response.headers();
    String control = String.join(",", headers.allValues("Cache-Control")).toLowerCase(Locale.ROOT);
    return new Answer(
        isUnchanged ? Optional.empty() : Optional.of(response.body()),
        clock.millis() + fresh(control, headers).toMillis(),
        headers.firstValue("ETag").orElse(""),
        headers.firstValue("Last-Modified").orElse(""),
        !control.contains("no-store"));
  }

  private Duration fresh(String control, HttpHeaders headers) {
    if (control.contains("no-cache") || control.contains("no-store")) {
      return Duration.ZERO;
    }
    Matcher age = MAX_AGE.matcher(control);
    Duration fresh =
        age.find()
            ? Duration.ofSeconds(Long.parseLong(age.group(1)))
            : headers.firstValue("Expires").map(this::until).orElse(USUAL);
    return fresh.compareTo(LONGEST_FRESH) > 0 ? LONGEST_FRESH : fresh;
  }

  /** A day that can't be read has passed, as the standard has it. */
  private Duration until(String day) {
    try {
      Duration left =
          Duration.between(
              clock.instant(),
              ZonedDateTime.parse(day, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }

  /** Takes the bytes of an answer, and turns its back on one that doesn't end. */
  private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.Subscription subscription;

    @Override
    public CompletionStage<byte[]> getBody() {
      return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
      for (ByteBuffer piece : pieces) {
        if (bytes.size() + piece.remaining() > LARGEST) {
          subscription.cancel();
          body.completeExceptionally(new TooLarge());
          return;
        }
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.writeBytes(copy);
      }
    }

    @Override
    public void onError(Throwable e) {
      body.completeExceptionally(e);
    }

    @Override
    public void onComplete() {
      body.complete(bytes.toByteArray());
    }
  }
}
