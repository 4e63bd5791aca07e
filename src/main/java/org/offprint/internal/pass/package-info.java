/** What is read out of finished blocks, whatever format they came from. */
@NullMarked
package org.offprint.internal.pass;

import org.jspecify.annotations.NullMarked;
