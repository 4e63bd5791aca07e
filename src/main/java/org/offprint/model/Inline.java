package org.offprint.model;

/** A node that runs within a line: text, a link, a quotation inside a sentence. */
public sealed interface Inline extends Node
    permits Text,
        Emphasis,
        Strong,
        Link,
        Code,
        InlineQuotation,
        Styled,
        InlineImage,
        NoteReference,
        LineBreak,
        CustomInline {}
