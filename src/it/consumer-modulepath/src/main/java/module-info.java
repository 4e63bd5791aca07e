/** Reads articles and brings a format of its own. */
module consumer {
  requires org.offprint;

  provides org.offprint.export.Exporter with
      consumer.WordListExporter;
}
