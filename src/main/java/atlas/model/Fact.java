package atlas.model;

/** One row of the facts, of one of their six sorts. */
public sealed interface Fact permits Site, Event, Report, Source, ContextEvent, Strength {

  /** What tells it from the others of its sort. */
  String id();
}
