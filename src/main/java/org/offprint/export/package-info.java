/**
 * Turns articles into files. Start at {@link org.offprint.export.Exporters}; to write an exporter
 * of your own, implement {@link org.offprint.export.TextExporter}.
 *
 * <p>Exporters are immutable and safe to share between threads. The same article gives the same
 * bytes on every run, machine, locale and time zone.
 */
@NullMarked
package org.offprint.export;

import org.jspecify.annotations.NullMarked;
