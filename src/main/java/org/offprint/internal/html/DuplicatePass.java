package org.offprint.internal.html;

/**
 * Leaves out a long text that was kept before: pages hold copies for small screens. A paragraph
 * that comes again among others that do not is none, but the author's refrain.
 */
final class DuplicatePass implements VerdictPass {
  private static final int LONG = 40;
  private static final int START = 120;

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    LongNumbers numbers = new LongNumbers();
    IntList runs = new IntList();
    for (int i = 0; i < verdicts.length; i++) {
      if (!verdicts[i].kept() || page.measures().weight(i) < LONG) {
        continue;
      }
      int number = numbers.number(letters(page.run(i).text()));
      if (number == runs.size()) {
        runs.add(i);
        continue;
      }
      int before = runs.get(number);
      if (page.folded(before).equals(page.folded(i))
          && place(page, before) != place(page, i)
          && !(isAmongOthers(page, verdicts, before) && isAmongOthers(page, verdicts, i))) {
        verdicts[i] = Verdict.leaveOut("duplicate", .9f);
      }
    }
  }

  private static boolean isAmongOthers(Page page, Verdict[] verdicts, int run) {
    return page.tree().tag(page.owner(run)).equals("p")
        && (isOther(page, verdicts, run, -1) || isOther(page, verdicts, run, 1));
  }

  /** Whether the next text in some direction is a paragraph beside a run that comes once. */
  private static boolean isOther(Page page, Verdict[] verdicts, int run, int step) {
    int at = run + step;
    while (at >= 0 && at < verdicts.length && page.run(at).media()) {
      at += step;
    }
    return at >= 0
        && at < verdicts.length
        && verdicts[at].kept()
        && page.measures().good(at) > 0
        && page.count(at) == 1
        && place(page, at) == place(page, run);
  }

  private static int place(Page page, int run) {
    return page.tree().up(page.owner(run), 1);
  }

  /** A hash of the first letters alone, so that only texts which may be the same are compared. */
  private static long letters(String text) {
    long hash = 0;
    for (int i = 0; i < Math.min(text.length(), START); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
      } else if (c >= 'A' && c <= 'Z') {
        hash = 31 * hash + c + ('a' - 'A');
      } else if (c > '\u007F' && Character.isLetter(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }
}
