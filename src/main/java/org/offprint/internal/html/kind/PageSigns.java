package org.offprint.internal.html.kind;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.CutPage;

/** The signs of a page, from all that is known of it. */
public final class PageSigns {
  private PageSigns() {}

  /**
   * The values of all signs, by their ordinals.
   *
   * @param cut the page
   * @param measures the lengths of its runs
   * @param schemaTypes how many things of each type of schema.org it describes
   * @param address where it is from, or {@code null}
   */
  public static int[] of(
      CutPage cut,
      RunMeasures measures,
      Map<String, Integer> schemaTypes,
      @Nullable String address) {
    SignVector signs = new SignVector();
    for (SignGroup group :
        List.of(
            new DeclaredSigns(cut, schemaTypes),
            new AddressSigns(address),
            new NameSigns(cut.tree()),
            new TextSigns(cut, measures))) {
      group.fill(signs);
    }
    return signs.values();
  }
}
