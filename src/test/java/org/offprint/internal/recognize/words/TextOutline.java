package org.offprint.internal.recognize.words;

import java.util.function.UnaryOperator;
import org.offprint.Offprint;
import org.offprint.export.Exporters;
import org.offprint.source.SavedPage;

/** The outline of a text, for those who cannot see the library's types. */
public final class TextOutline implements UnaryOperator<String> {
  @Override
  public String apply(String text) {
    return Exporters.outline().export(Offprint.parser().parse(SavedPage.ofText(text)).article());
  }
}
