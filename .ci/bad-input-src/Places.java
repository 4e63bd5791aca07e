import java.util.Arrays;
import java.util.Random;

/** Places in a source. */
final class Places {
  private Places() {}

  /** That many places from 0 to a length, in order. */
  static int[] sorted(int length, int count, Random random) {
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = random.nextInt(length + 1);
    }
    Arrays.sort(places);
    return places;
  }
}
