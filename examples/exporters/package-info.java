/**
 * Two exporters that use nothing but the public API, as any other jar would: TEI P5 and JATS. They
 * are services, so {@code Exporters.find("tei")} finds them where this folder is on the class path.
 */
package exporters;
