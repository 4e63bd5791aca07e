package org.offprint.internal.said;

import java.util.List;
import org.offprint.model.ContributorKind;

/**
 * Somebody whom lines of text name, or a body.
 *
 * @param name the fullest name
 * @param kind a person or a body
 * @param roles what the text says that the person is, as it is written, each once
 * @param mentions where the name stands, in order
 */
public record FoundName(
    String name, ContributorKind kind, List<String> roles, List<NameMention> mentions) {}
