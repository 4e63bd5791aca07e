package org.offprint.internal.html.body.pass;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Attribute;
import org.offprint.internal.html.element.ImageAddress;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Leaves out a picture that a page shows again and again with the same words for it, or none: a
 * sign, a button, or what holds the place of a picture that was never loaded.
 */
public final class RepeatedMediaPass implements VerdictPass {
  private static final int OFTEN = 3;

  private static final Verdict LEAVE_OUT = Verdict.leaveOut(Rule.REPEATED_MEDIUM, .8f);

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    @Nullable String[] keys = new String[verdicts.length];
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      String key = page.run(i).media() && verdicts[i].kept() ? key(page.run(i)) : null;
      if (key != null) {
        keys[i] = key;
        counts.merge(key, 1, Integer::sum);
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != null && counts.get(keys[i]) >= OFTEN) {
        verdicts[i] = LEAVE_OUT;
      }
    }
  }

  private static @Nullable String key(Run run) {
    Element image = (Element) run.leaves().get(0);
    if (!image.normalName().equals("img")) {
      return null;
    }
    String address = ImageAddress.address(image);
    return address.isEmpty() ? null : address + '\n' + Attribute.of(image, "alt").strip();
  }
}
