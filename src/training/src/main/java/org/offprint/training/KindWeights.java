package org.offprint.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.offprint.internal.html.body.KindSigns;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.model.PageKind;

/** Weights of the signs of the kind of a page, as the library reads them. */
final class KindWeights {
  private static final String FILE = "org/offprint/internal/html/kind/page-kinds.txt";
  private static final int KINDS = KindShares.weighed().size();

  private final int[][] rows;

  private KindWeights(int[][] rows) {
    this.rows = rows;
  }

  /** Learned from some pages. */
  static KindWeights of(List<Example> pages) {
    List<int[]> signs = new ArrayList<>();
    List<PageKind> kinds = new ArrayList<>();
    for (Example page : pages) {
      // Pages are also saved without their address, and without what their head declares.
      int[] bare = KindSigns.withoutDeclarations(page.signs());
      signs.add(page.signs());
      signs.add(bare);
      signs.add(KindSigns.withoutAddress(page.signs()));
      signs.add(KindSigns.withoutAddress(bare));
      kinds.addAll(Collections.nCopies(4, page.truth().kind()));
    }
    return new KindWeights(KindTraining.learn(signs, kinds));
  }

  /** The text of the file that the library reads. */
  private String text() {
    StringBuilder text = new StringBuilder(1000);
    text.append("# Made by .ci/train and never by hand: what each sign of a page says for each kind, in thousandths, for\n#");
    for (PageKind kind : KindShares.weighed()) {
      text.append(' ').append(kind);
    }
    text.append('\n').append(KindSigns.words()).append('\n');
    List<String> names = new ArrayList<>(KindSigns.names());
    names.add(KindSigns.base());
    for (int i = 0; i < rows.length; i++) {
      text.append(names.get(i)).append(':');
      for (int kind = 0; kind < KINDS; kind++) {
        text.append(' ').append(rows[i][kind]);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Writes the file below a folder. */
  void write(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  /** How probable each kind is for a page, per mille. */
  int[] shares(Example page) {
    return KindSigns.weigh(text(), page.signs());
  }
}
