package org.offprint.internal.container.mime;

import java.util.List;

/**
 * A mail.
 *
 * @param head its fields
 * @param parts its parts that hold no others, in order
 */
record Mail(MimeHead head, List<MimePart> parts) {}
