import java.util.Locale;

/** The ways to spoil a source. Texts have no tags: they are spoilt in some of the ways only. */
enum MutationKind {
  BYTES_FLIPPED(true, ByteMutations::flipped),
  BYTES_INSERTED(true, ByteMutations::inserted),
  BYTES_REMOVED(true, ByteMutations::removed),
  ENCODING_SWITCHED(true, ByteMutations::encodedOtherwise),
  SPANS_CUT(true, SpanMutations::cut),
  SPANS_DOUBLED(true, SpanMutations::doubled),
  SPANS_MOVED(true, SpanMutations::moved),
  MIXED(true, SpanMutations::mixed),
  TRUNCATED(true, SpanMutations::truncated),
  CONTROL_CHARACTERS(true, CharacterMutations::controls),
  NUMERIC_REFERENCES(true, CharacterMutations::references),
  TAGS_REMOVED(false, TagMutations::removed),
  TAGS_UNCLOSED(false, TagMutations::unclosed),
  TAGS_SWAPPED(false, TagMutations::swapped),
  TAGS_RENAMED(false, TagMutations::renamed),
  TAGS_INSERTED(false, TagMutations::inserted),
  ATTRIBUTES_BROKEN(false, TagMutations::attributesBroken),
  NESTING_DEEPENED(false, WrapMutations::deepened),
  SPANS_WRAPPED(false, WrapMutations::wrapped);

  private final boolean forTexts;
  private final Mutation mutation;

  MutationKind(boolean forTexts, Mutation mutation) {
    this.forTexts = forTexts;
    this.mutation = mutation;
  }

  boolean isForTexts() {
    return forTexts;
  }

  Mutation mutation() {
    return mutation;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
