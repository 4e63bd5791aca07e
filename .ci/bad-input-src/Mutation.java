import java.util.Random;
import java.util.function.Supplier;

/** One way to spoil a source. */
@FunctionalInterface
interface Mutation {
  /**
   * The spoilt source.
   *
   * @param source a page or a text
   * @param others gives another source of the same kind at every call
   * @param random the only chance there is
   */
  Input of(String source, Supplier<String> others, Random random);
}
