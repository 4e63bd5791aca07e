/**
 * Reads saved articles into a typed, immutable document model.
 *
 * <p>Start at {@link org.offprint.Offprint}; what it returns is described in {@link
 * org.offprint.model}.
 */
module org.offprint {
  requires com.fasterxml.jackson.core;
  requires org.jsoup;
  requires static apache.mime4j.core;
  requires static com.dd.plist;
  requires static jwarc;
  requires static org.commonmark;
  requires static org.commonmark.ext.footnotes;
  requires static org.commonmark.ext.gfm.tables;
  requires static java.xml;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.offprint;
  exports org.offprint.export;
  exports org.offprint.model;
  exports org.offprint.parse;
  exports org.offprint.source;
  exports org.offprint.traverse;
  exports org.offprint.view;

  uses org.offprint.export.Exporter;

  provides org.offprint.export.Exporter with
      org.offprint.export.EpubExporter,
      org.offprint.export.HtmlExporter,
      org.offprint.export.ChunksExporter,
      org.offprint.export.JsonExporter,
      org.offprint.export.JsonLdExporter,
      org.offprint.export.MarkdownExporter,
      org.offprint.export.OutlineExporter,
      org.offprint.export.PandocExporter,
      org.offprint.export.PlainTextExporter;
}
