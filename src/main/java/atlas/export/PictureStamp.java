package atlas.export;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.paint.Furniture;
import atlas.status.Histories;
import atlas.status.History;
import atlas.status.Status;
import atlas.status.StatusSet;
import atlas.view.Language;
import atlas.view.View;
import atlas.words.DateWords;
import atlas.words.Sentences;
import atlas.words.Words;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a picture carries so that it opens again: its view, the data that it was made from, and the
 * statuses that it shows, so that it can be told how data have changed since.
 *
 * @param view what it shows
 * @param isBilingual whether its words stand in both languages
 * @param provenance which data and which program made it
 * @param dataDate up to which day the sources had been read
 * @param events how many events the data had
 * @param statuses what each site may have been on the view's date, by id; none where there were too
 *     many sites
 */
public record PictureStamp(
    View view,
    boolean isBilingual,
    Provenance provenance,
    LocalDate dataDate,
    int events,
    Map<String, StatusSet> statuses) {

  /** Names the text in files that can name one. */
  static final String KEYWORD = "Handover Atlas view";

  private static final String KIND = "handover-atlas-view";
  private static final int MOST_SITES = 2_000;
  private static final int MOST_NAMED = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps its own map. */
  public PictureStamp {
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
  }

  static PictureStamp of(
      Facts facts, Histories histories, View view, Furniture furniture, Provenance provenance) {
    Map<String, StatusSet> statuses = new LinkedHashMap<>();
    if (facts.sites().size() <= MOST_SITES) {
      histories.all().forEach(history -> statuses.put(history.siteId(), history.on(view.date())));
    }
    return new PictureStamp(
        view,
        furniture.isBilingual(),
        provenance,
        facts.dataDate(),
        facts.events().size(),
        statuses);
  }

  /** The JSON text. */
  String write() {
    ObjectNode root = JSON.createObjectNode();
    root.put("kind", KIND);
    root.put("version", provenance.version());
    try {
      root.set("view", JSON.readTree(ViewStamp.write(view)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A view's own JSON can be read", e);
    }
    root.put("bilingual", isBilingual);
    ObjectNode data = root.putObject("data");
    data.put("digest", provenance.digest());
    data.put("date", dataDate.toString());
    data.put("events", events);
    ObjectNode sites = root.putObject("statuses");
    statuses.forEach((id, set) -> sites.put(id, String.join("|", words(set))));
    return root.toString();
  }

  private static List<String> words(StatusSet set) {
    return set.stream().map(Status::word).toList();
  }

  /** The stamp of a JSON text; empty if the text is not one that {@link #write} gives. */
  static Optional<PictureStamp> read(String text) {
    if (text.length() > ViewStamp.LONGEST) {
      return Optional.empty();
    }
    try {
      JsonNode root = JSON.readTree(text);
      if (!root.path("kind").asText().equals(KIND)) {
        return Optional.empty();
      }
      JsonNode data = root.path("data");
      Map<String, StatusSet> statuses = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> site : root.path("statuses").properties()) {
        statuses.put(site.getKey(), statuses(site.getValue().asText()));
      }
      LocalDate dataDate = LocalDate.parse(data.path("date").asText());
      return ViewStamp.read(root.path("view").toString())
          .map(
              view ->
                  new PictureStamp(
                      view,
                      root.path("bilingual").asBoolean(),
                      new Provenance(data.path("digest").asText(), root.path("version").asText()),
                      dataDate,
                      data.path("events").asInt(),
                      statuses));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static StatusSet statuses(String words) {
    List<Status> set = new ArrayList<>();
    for (String word : words.split("\\|")) {
      set.add(
          Status.ofWord(word)
              .orElseThrow(() -> new IllegalArgumentException("No status: " + word)));
    }
    return StatusSet.copyOf(set);
  }

  /**
   * How the data that the picture was made from differ from others, in sentences; empty if they are
   * the same.
   *
   * @param facts what is known now
   * @param histories the facts folded under the picture's belief
   * @param digest of the facts
   * @param language of the sentences
   */
  public Optional<String> difference(
      Facts facts, Histories histories, String digest, Language language) {
    if (digest.equals(provenance.digest())) {
      return Optional.empty();
    }
    Words words = Words.in(language);
    DateWords dates = DateWords.in(language);
    String other =
        words.get(
            "picture.otherData",
            dates.full(dataDate),
            events,
            dates.full(facts.dataDate()),
            facts.events().size());
    if (statuses.isEmpty()) {
      return Optional.of(other);
    }
    List<String> changes = changes(facts, histories, Sentences.in(language), words);
    String how =
        changes.isEmpty()
            ? words.get("picture.sameStatuses")
            : words.get(
                "picture.otherStatuses",
                changes.size(),
                words.joined(
                    "join.semicolon", changes.subList(0, Math.min(MOST_NAMED, changes.size()))));
    return Optional.of(other + " " + how);
  }

  /** A line for each site that has another status on the picture's date. */
  private List<String> changes(Facts facts, Histories histories, Sentences sentences, Words words) {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, StatusSet> site : statuses.entrySet()) {
      Optional<History> now = histories.of(site.getKey());
      String name = facts.site(site.getKey()).map(sentences::label).orElse(site.getKey());
      String was = sentences.statuses(site.getValue());
      if (now.isEmpty()) {
        changes.add(words.get("picture.siteGone", name, was));
      } else if (!now.get().on(view.date()).equals(site.getValue())) {
        changes.add(
            words.get(
                "picture.siteChanged", name, was, sentences.statuses(now.get().on(view.date()))));
      }
    }
    for (Site site : facts.sites()) {
      if (!statuses.containsKey(site.id())) {
        histories
            .of(site.id())
            .ifPresent(
                h ->
                    changes.add(
                        words.get(
                            "picture.siteNew",
                            sentences.label(site),
                            sentences.statuses(h.on(view.date())))));
      }
    }
    return changes;
  }
}
