package atlas.bench;

/** A program that does nothing: what a virtual machine takes to come and go. */
public final class EmptyMain {

  private EmptyMain() {}

  public static void main(String[] args) {}
}
