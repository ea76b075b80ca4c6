package atlas.cli;

import atlas.model.Facts;
import atlas.model.Site;
import atlas.status.Fold;
import atlas.status.Rule;
import atlas.status.Status;
import atlas.status.Why;
import atlas.view.Language;
import atlas.words.WhyText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why}: why a site has its status on a day, with the reports that decide it. */
@Command(
    name = "why",
    description = "Prints why a site has its status on a day, and the reports that decide it.")
final class WhyCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    JSON
  }

  private final AtlasCommand parent;

  @Parameters(paramLabel = "SITE", description = "The id of a site, such as k1-kirkuk.")
  private String siteId;

  @Option(names = "--date", required = true, paramLabel = "D", description = "The day shown.")
  private String date;

  @Mixin private BeliefOptions options;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "en|ar",
      description = "The language of the answer.")
  private String language;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      paramLabel = "text|markdown|html|json",
      description = "How it is written.")
  private Form form;

  WhyCommand(AtlasCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate day = BeliefOptions.day("--date", date);
    Language spoken = language();
    Facts facts = Stores.facts(parent.store());
    Site site = site(facts);
    Why why = Why.of(Fold.one(site, facts, options.belief(facts)), day);
    WhyText text = WhyText.of(why, spoken);
    PrintWriter out = parent.out();
    out.print(
        switch (form) {
          case TEXT -> text.text();
          case MARKDOWN -> text.markdown();
          case HTML -> text.html();
          case JSON -> json(why, text);
        });
    out.flush();
    return Exit.DONE;
  }

  private Language language() throws CommandFailure {
    for (Language known : Language.values()) {
      if (known.code().equals(language)) {
        return known;
      }
    }
    throw CommandFailure.usage("--lang: “" + language + "” is neither en nor ar.");
  }

  private Site site(Facts facts) throws CommandFailure {
    return facts
        .site(siteId)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "No site has the id “"
                        + siteId
                        + "”. Known are: "
                        + facts.sites().stream()
                            .map(Site::id)
                            .sorted()
                            .limit(50)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String json(Why why, WhyText text) {
    StringBuilder json = new StringBuilder("{\n");
    json.append("  \"site\": ").append(JsonText.of(why.site().id())).append(",\n");
    json.append("  \"date\": ").append(JsonText.of(why.day().toString())).append(",\n");
    json.append("  \"known_by\": ")
        .append(JsonText.orNull(why.belief().knownBy().map(LocalDate::toString)))
        .append(",\n");
    json.append("  \"account\": ")
        .append(JsonText.orNull(why.belief().account().map(Object::toString)))
        .append(",\n");
    json.append("  \"statuses\": ")
        .append(JsonText.of(why.statuses().stream().map(Status::word).toList()))
        .append(",\n");
    json.append("  \"rules\": ")
        .append(JsonText.of(why.rules().stream().map(Rule::id).toList()))
        .append(",\n");
    json.append("  \"sentences\": [").append(sentences(text)).append("\n  ],\n");
    json.append("  \"evidence\": [").append(evidence(text)).append("\n  ]\n}\n");
    return json.toString();
  }

  private static String sentences(WhyText text) {
    return text.sentences().stream()
        .map(s -> "\n    {\"text\": " + JsonText.of(s.text()) + ", \"notes\": " + s.notes() + "}")
        .collect(Collectors.joining(","));
  }

  private static String evidence(WhyText text) {
    return text.notes().stream().map(WhyCommand::evidence).collect(Collectors.joining(","));
  }

  private static String evidence(WhyText.Note note) {
    List<String> members =
        List.of(
            "\"note\": " + note.number(),
            "\"event\": " + JsonText.of(note.event().event().id()),
            "\"type\": " + JsonText.of(note.event().event().type().word()),
            "\"source\": " + JsonText.of(note.source().id()),
            "\"publisher\": " + JsonText.of(note.source().publisher()),
            "\"published\": " + JsonText.orNull(note.source().published().map(Object::toString)),
            "\"date\": " + JsonText.of(note.report().date().toString()),
            "\"preferred\": " + note.report().isPreferred(),
            "\"summary\": " + JsonText.of(note.report().summary()),
            "\"url\": " + JsonText.of(note.url()));
    return "\n    {" + String.join(", ", members) + "}";
  }
}
