package org.offprint.internal.html.post;

import java.util.HashMap;
import java.util.Map;

/** What a word in the names of an element says of its part in a thread. */
enum PostWord {
  /** It is about one post. */
  POST(
      "post message msg comment reply answer question topic discussion email usertext mail status toot tweet"),
  /** Like {@link #POST} where a word for a text follows: {@code richText}. */
  WRITTEN("rich"),
  /** It holds a text. */
  TEXT("body content contents text message copy prose"),
  /** Words run together that hold the text of a post. */
  POST_TEXT(
      "postbody postcontent postmsg postmessage posttext commtext commentbody commenttext msgtext"
          + " messagebody messagecontent messagetext mailbody emailbody usercontent cooked"),
  /** It names who wrote the post. */
  AUTHOR("author username poster nickname nick creator hnuser membername displayname bigusername"),
  /** It is about a member, often the author. */
  MEMBER("user member byline sender person profile"),
  /** After a word for a member, it names the author: {@code user-name}. */
  NAME("name"),
  /** It says when the post was written. */
  DATE(
      "date time datetime timestamp posted postdate posttime published ago age timeago relativetime"),
  /** It is what a member has below all posts. */
  SIGNATURE("signature sig signaturetext postsignature"),
  /** It quotes another post. */
  QUOTE("quote quoted quotebox quotecontent quoteheader quotetitle bbquote blockquote quotation"),
  /** It says whose post is quoted. */
  QUOTE_HEAD("cite citation title header head author postedby info"),
  /** It is the title of a post. */
  TITLE("title subject headline"),
  /** It says who changed a post, and when. */
  CHANGE("edited lastedit lastedited postedit modified"),
  /** It is about what can be done with a post, or what others have done. */
  CONTROL(
      "action actions button buttons btn control controls menu toolbar tools vote votes voting"
          + " reaction reactions like likes likers rating score share report flag badge badges"
          + " count counts stats statistics rank karma icon icons avatar ip"),
  /** It unfolds what is too long to be shown. */
  FOLD("expand collapse shrink"),
  /** It holds more than one post, or what stands around all of them. */
  PAGE("page site main list board thread header footer layout nav sidebar wrapper form editor");

  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    for (PostWord kind : values()) {
      for (String word : kind.words.split(" ")) {
        WORDS.merge(word, kind.bit(), (one, other) -> one | other);
      }
    }
  }

  private final String words;

  PostWord(String words) {
    this.words = words;
  }

  int bit() {
    return 1 << ordinal();
  }

  boolean isIn(int bits) {
    return (bits & bit()) != 0;
  }

  /** What a word in lower case says, as {@link #bit()}s. */
  static int of(String word) {
    int known = WORDS.getOrDefault(word, 0);
    // Templates put something before or after this word more often than before any other.
    return known == 0 && word.endsWith("username") ? AUTHOR.bit() : known;
  }
}
