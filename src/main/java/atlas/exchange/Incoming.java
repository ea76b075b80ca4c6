package atlas.exchange;

import java.util.List;

/**
 * What stands in a file, before anything is made of it.
 *
 * @param fileName without folders
 * @param tables in the order of the file
 * @param remarks what of the file is not read, and why
 */
public record Incoming(String fileName, List<IncomingTable> tables, List<Remark> remarks) {

  /** Copies the lists. */
  public Incoming {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }

  /** The tables whose columns are to be mapped. */
  public List<IncomingTable> foreign() {
    return tables.stream().filter(table -> table.own().isEmpty()).toList();
  }
}
