package org.offprint.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.util.function.Function;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The characters of a page → the document of Boilerpipe: a title, and blocks of text that belong to
 * the content or not. It knows no other metadata.
 */
public final class BoilerpipeDocument implements Function<String, TextDocument> {
  @Override
  public TextDocument apply(String html) {
    try {
      TextDocument document =
          new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
      ArticleExtractor.INSTANCE.process(document);
      return document;
    } catch (BoilerpipeProcessingException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
