package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A listing of program code or other text whose white space matters.
 *
 * <p>In HTML {@code <pre><code class="language-java">…</code></pre>}; in an outline {@code
 * code-block java …}
 *
 * @param text the code with its line ends, never empty
 * @param language the name of the language as the source gives it, or {@code null}
 * @param info what else is known of the node
 */
@Value.Builder
public record CodeBlock(String text, @Nullable String language, NodeInfo info)
    implements Block, WithCodeBlock {
  /** Refuses empty text. */
  public CodeBlock {
    Check.nonEmpty(text, "text");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param text the code with its line ends, never empty
   * @param language the name of the language as the source gives it, or {@code null}
   * @return the node, without info
   */
  public static CodeBlock of(String text, @Nullable String language) {
    return new CodeBlock(text, language, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitCodeBlock(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with nothing but an empty info.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends CodeBlockBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
