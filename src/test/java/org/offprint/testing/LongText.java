package org.offprint.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Any number of paragraphs, each with other words than the rest. How many phrases there are for
 * each part of a sentence has no common divisor with how many there are for another, so that the
 * same phrases meet again after 676,039 paragraphs.
 */
public final class LongText {
  private static final List<String> WHO =
      phrases(
          "The beekeeper; A surveyor; Her grandmother; The night porter; Two apprentices;"
              + " The owner of the mill; A clockmaker; The younger brother; Our landlady;"
              + " The last tenant; A botanist; The stationmaster; Nobody in the valley;"
              + " The woman with the lantern; A retired judge; The choir; An engineer from the coast;"
              + " The gardener; A widow; The parish clerk; The drummer; A shepherd; The printer");

  private static final List<String> DID =
      phrases(
          "carried the ladder; drew a map of the orchard; kept the letters; sold the grey horse;"
              + " painted the shutters; counted the swallows; repaired the organ; forgot the key;"
              + " planted walnuts; wrote down the weather; opened the cellar; crossed the moor;"
              + " lit the stove; measured the well; folded the linen; watched the road;"
              + " sharpened the scythes; tuned the piano; baked the bread");

  private static final List<String> WHEN =
      phrases(
          "before the snow had melted; while the others were at church; on the day of the fair;"
              + " long after the war; in the year of the great flood; as soon as it was light;"
              + " although it was forbidden; without saying a word; at the end of a dry summer;"
              + " because the bridge was closed; under a leaking roof; for less than a week's wages;"
              + " with both hands; in front of the whole village; between two storms;"
              + " as everybody had expected; since there was no other way");

  private static final List<String> THEN =
      phrases(
          "and that was the end of it; but the ledger tells it otherwise;"
              + " so that the debt was paid at last; and the dog followed at a distance;"
              + " which surprised even the doctor; and nothing was ever said about the money;"
              + " though the letter had not arrived; and a stone with a name marks the place;"
              + " until the mayor put a stop to it; and half of the barn burned down;"
              + " as one can still see on the photograph; and the children learned it by heart;"
              + " but not a single apple was left");

  private static final List<String> MORE =
      phrases(
          "; It took three winters.; The rest is told by the tax rolls.; What came of it is another"
              + " story, and a shorter one.; There were witnesses, and they agreed on everything but"
              + " the hour.; The wind did the rest.; One of the windows still shows the crack.");

  private LongText() {}

  /** That many paragraphs, no two of them alike. */
  public static List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String first = at(WHO, i) + ' ' + at(DID, i) + ' ' + at(WHEN, i) + ", " + at(THEN, i) + '.';
      paragraphs.add((first + ' ' + at(MORE, i)).strip());
    }
    return Collections.unmodifiableList(paragraphs);
  }

  private static String at(List<String> phrases, int i) {
    return phrases.get(i % phrases.size());
  }

  private static List<String> phrases(String separated) {
    return List.of(separated.split("; ?"));
  }
}
