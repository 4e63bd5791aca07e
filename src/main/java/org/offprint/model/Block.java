package org.offprint.model;

/**
 * A node that stands on lines of its own: a paragraph, a heading, a table. A body is a list of
 * blocks, and containers such as list items hold blocks in turn.
 */
public sealed interface Block extends Node
    permits Heading,
        Paragraph,
        BlockQuotation,
        PullQuotation,
        ListBlock,
        DescriptionList,
        Figure,
        MediaBlock,
        Table,
        CodeBlock,
        Embed,
        Aside,
        EditorialNote,
        SpeechTurn,
        LiveUpdate,
        Post,
        ThematicBreak,
        CustomBlock {}
