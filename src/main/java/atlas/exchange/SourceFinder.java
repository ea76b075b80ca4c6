package atlas.exchange;

import atlas.model.Facts;
import atlas.model.Source;
import atlas.store.CsvExport;
import atlas.store.CsvTable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the source that a row of a foreign table names, or begins a new one. */
final class SourceFinder {

  /**
   * What was found.
   *
   * @param draft as it is in the facts, or a new one
   * @param isFile whether the row names none, so that the file stands for one
   */
  record Found(Draft draft, boolean isFile) {}

  private final Facts facts;
  private final String fileName;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  SourceFinder(Facts facts, String fileName) {
    this.facts = facts;
    this.fileName = fileName;
    for (Source source : facts.sources()) {
      taken.add(source.id());
      if (!source.url().isEmpty()) {
        ids.putIfAbsent(source.url(), source.id());
      }
      ids.putIfAbsent(
          key(
              source.publisher(),
              source.title(),
              source.published().map(Object::toString).orElse("")),
          source.id());
    }
  }

  /** The source that all of these tell; each may be empty. */
  Found find(String id, String publisher, String title, String url, String published) {
    if (!id.isEmpty()) {
      return new Found(draft(id, publisher, title, url), false);
    }
    boolean isFile = publisher.isEmpty() && title.isEmpty() && url.isEmpty();
    String publishers = publisher.isEmpty() ? publisherOf(url) : publisher;
    String titles = title.isEmpty() ? publishers : title;
    String key = key(publishers, titles, published);
    String known = ids.get(url.isEmpty() ? key : url);
    if (known == null) {
      known = freeId(isFile ? "import " + fileName : publishers + " " + published);
    }
    // By both, as those of the facts are: a row without the address may follow.
    ids.putIfAbsent(url.isEmpty() ? key : url, known);
    ids.putIfAbsent(key, known);
    return new Found(draft(known, publishers, titles, url), isFile);
  }

  private Draft draft(String id, String publisher, String title, String url) {
    Optional<Source> present = facts.source(id);
    if (present.isPresent()) {
      return new Draft(CsvTable.SOURCES, CsvExport.fields(present.get()));
    }
    String publishers = publisher.isEmpty() ? publisherOf(url) : publisher;
    return Draft.of(CsvTable.SOURCES, id)
        .with("publisher", publishers)
        .with("title", title.isEmpty() ? publishers : title)
        .with("url", url)
        .with("side", "other");
  }

  /** The site of an address, or the file. */
  private String publisherOf(String url) {
    try {
      String host = url.isEmpty() ? null : new URI(url).getHost();
      return host == null ? fileName : host;
    } catch (URISyntaxException e) {
      return fileName;
    }
  }

  private String freeId(String words) {
    String plain = ForeignDrafting.id(words);
    String base = plain.isEmpty() ? "source" : plain;
    String id = base;
    for (int i = 2; !taken.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String key(String publisher, String title, String published) {
    return publisher + "\n" + title + "\n" + published;
  }
}
