/** What stands beside a page: other parts of its file, or files in a folder. */
@NullMarked
package org.offprint.internal.container.beside;

import org.jspecify.annotations.NullMarked;
