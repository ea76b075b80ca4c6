package atlas.export;

import atlas.model.EventType;
import atlas.model.Region;
import atlas.model.SiteKind;
import atlas.status.Account;
import atlas.status.Belief;
import atlas.status.Status;
import atlas.time.DateRange;
import atlas.view.Backdrop;
import atlas.view.Comparison;
import atlas.view.EventAsk;
import atlas.view.Expression;
import atlas.view.Extent;
import atlas.view.Filter;
import atlas.view.Language;
import atlas.view.Layer;
import atlas.view.Precision;
import atlas.view.Theme;
import atlas.view.View;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A view as JSON, so that it can be kept, carried by a picture, and opened again. */
public final class ViewStamp {

  /** Longest text that is looked at, in characters: a view is small. */
  public static final int LONGEST = 1 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ViewStamp() {}

  /** The JSON text of a view. */
  public static String write(View view) {
    ObjectNode root = JSON.createObjectNode();
    root.put("date", view.date().toString());
    view.belief().knownBy().ifPresent(day -> root.put("knownBy", day.toString()));
    view.belief().account().ifPresent(account -> root.put("account", account.toString()));
    Extent e = view.extent();
    root.putArray("extent").add(e.minX()).add(e.minY()).add(e.maxX()).add(e.maxY());
    ObjectNode filter = root.putObject("filter");
    put(filter, "statuses", view.filter().statuses(), Status::word);
    put(filter, "governorates", view.filter().governorates(), g -> g);
    put(filter, "regions", view.filter().regions(), Region::word);
    put(filter, "kinds", view.filter().kinds(), SiteKind::word);
    putIfAny(filter, "precisions", view.filter().precisions(), Precision::word);
    EventAsk events = view.filter().events();
    putIfAny(filter, "eventTypes", events.types(), EventType::word);
    putIfAny(filter, "parties", events.parties(), p -> p);
    putIfAny(filter, "publishers", events.publishers(), p -> p);
    putIfAny(filter, "sources", events.sources(), id -> id);
    events
        .days()
        .ifPresent(
            days -> {
              days.first().ifPresent(day -> filter.put("from", day.toString()));
              days.last().ifPresent(day -> filter.put("to", day.toString()));
            });
    view.filter().expression().ifPresent(asked -> filter.put("expression", asked.text()));
    put(root, "selection", view.selection(), id -> id);
    put(root, "layers", view.layers(), layer -> layer.name().toLowerCase(Locale.ROOT));
    root.put("language", view.language().code());
    root.put("theme", view.theme().name().toLowerCase(Locale.ROOT));
    if (view.allDates()) {
      root.put("allDates", true);
    }
    view.comparison()
        .ifPresent(
            c ->
                root.putObject("comparison")
                    .put("other", c.other().toString())
                    .put("isDateOnLeft", c.isDateOnLeft())
                    .put("at", c.at()));
    if (!view.backdrops().isEmpty()) {
      ArrayNode backdrops = root.putArray("backdrops");
      for (Backdrop backdrop : view.backdrops()) {
        backdrops
            .addObject()
            .put("name", backdrop.name())
            .put("credit", backdrop.credit())
            .put("opacity", backdrop.opacity());
      }
    }
    return root.toString();
  }

  /** Sorted unless the order means something, so that equal views give equal texts. */
  private static <T> void put(
      ObjectNode node, String name, Collection<T> values, Function<T, String> word) {
    ArrayNode array = node.putArray(name);
    var words = values.stream().map(word);
    (values instanceof List ? words : words.sorted()).forEach(array::add);
  }

  /** Left out where nothing is asked, so that an older program reads it. */
  private static <T> void putIfAny(
      ObjectNode node, String name, Set<T> values, Function<T, String> word) {
    if (!values.isEmpty()) {
      put(node, name, values, word);
    }
  }

  /** The view of a JSON text; empty if the text is not one that {@link #write} gives. */
  public static Optional<View> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(view(JSON.readTree(text)));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static View view(JsonNode root) {
    JsonNode extent = root.path("extent");
    JsonNode filter = root.path("filter");
    Belief belief = Belief.NOW;
    if (root.has("knownBy")) {
      belief = belief.asKnownBy(LocalDate.parse(root.path("knownBy").asText()));
    }
    if (root.has("account")) {
      belief =
          belief.withAccount(
              Optional.of(required(Account.parse(root.path("account").asText()), "account")));
    }
    return new View(
        LocalDate.parse(root.path("date").asText()),
        belief,
        new Extent(
            extent.path(0).asDouble(Double.NaN),
            extent.path(1).asDouble(Double.NaN),
            extent.path(2).asDouble(Double.NaN),
            extent.path(3).asDouble(Double.NaN)),
        new Filter(
            set(filter.path("statuses"), Status::ofWord),
            set(filter.path("governorates"), Optional::of),
            set(filter.path("regions"), Region::ofWord),
            set(filter.path("kinds"), SiteKind::ofWord),
            set(filter.path("precisions"), Precision::ofWord),
            new EventAsk(
                set(filter.path("eventTypes"), EventType::ofWord),
                set(filter.path("parties"), Optional::of),
                set(filter.path("publishers"), Optional::of),
                set(filter.path("sources"), Optional::of),
                days(filter)),
            filter.has("expression")
                ? Optional.of(Expression.of(filter.path("expression").asText()))
                : Optional.empty()),
        list(root.path("selection"), Optional::of),
        layers(root.path("layers")),
        required(Language.ofCode(root.path("language").asText()), "language"),
        Theme.valueOf(root.path("theme").asText().toUpperCase(Locale.ROOT)),
        root.path("allDates").asBoolean(false),
        comparison(root),
        backdrops(root.path("backdrops")));
  }

  private static List<Backdrop> backdrops(JsonNode array) {
    List<Backdrop> backdrops = new ArrayList<>();
    array.forEach(
        node ->
            backdrops.add(
                new Backdrop(
                    node.path("name").asText(),
                    node.path("credit").asText(),
                    node.path("opacity").asInt())));
    return backdrops;
  }

  private static Optional<DateRange> days(JsonNode filter) {
    Optional<DateRange> from = day(filter, "from").map(day -> DateRange.of(day, LocalDate.MAX));
    Optional<DateRange> to =
        day(filter, "to").map(day -> DateRange.of(LocalDate.MIN, day.plusDays(1)));
    return from.isPresent() && to.isPresent()
        ? Optional.of(required(from.get().intersection(to.get()), "from after to"))
        : from.or(() -> to);
  }

  private static Optional<LocalDate> day(JsonNode node, String name) {
    return node.has(name)
        ? Optional.of(LocalDate.parse(node.path(name).asText()))
        : Optional.empty();
  }

  private static Optional<Comparison> comparison(JsonNode root) {
    JsonNode node = root.path("comparison");
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                LocalDate.parse(node.path("other").asText()),
                node.path("isDateOnLeft").asBoolean(true),
                node.path("at").asDouble(Double.NaN)));
  }

  private static Set<Layer> layers(JsonNode array) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    layers.addAll(list(array, w -> Optional.of(Layer.valueOf(w.toUpperCase(Locale.ROOT)))));
    return layers;
  }

  private static <T> Set<T> set(JsonNode array, Function<String, Optional<T>> value) {
    return new HashSet<>(list(array, value));
  }

  private static <T> List<T> list(JsonNode array, Function<String, Optional<T>> value) {
    List<T> list = new ArrayList<>();
    array.forEach(item -> list.add(required(value.apply(item.asText()), item.asText())));
    return list;
  }

  private static <T> T required(Optional<T> value, String what) {
    return value.orElseThrow(() -> new IllegalArgumentException("Not a view: " + what));
  }
}
