/** Benchmarks of Offprint: how fast it is, and that its time grows no faster than its input. */
package org.offprint.benchmarks;
