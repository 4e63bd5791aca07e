package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PathStatistics;
import org.offprint.internal.html.evidence.RunMeasures;

/**
 * The features of a run of text, by which the scorer of the body judges it, each a whole number.
 * Shares are per mille, distances are in text runs or in levels of elements, and all are capped
 * where higher values say nothing more, so that each fits into 16 bits. The model is trained for
 * exactly these, in this order.
 *
 * <p>Good text is what reads like a paragraph, as {@link RunMeasures} defines it. A path is the
 * tags and classes of an element and some around it, as {@link PathStatistics} defines it.
 */
public enum BodyFeature {
  // ---- region: the element that holds most of the good text
  /** Whether the run is in the region of the page. */
  IN_REGION,
  /** Whether it is in the innermost of the elements that each hold 60 % of the one around. */
  IN_CORE,
  /** Whether an element a few levels around holds a good part of the text. */
  AMONG_TEXT,

  // ---- container: the element whose nearby good text counts most
  /** Whether the run is in the container. */
  IN_CONTAINER,
  /** Levels from the container up to the nearest element that also holds the run. */
  CONTAINER_UP,
  /** Levels from there down to the run's owner. */
  CONTAINER_DOWN,
  /** Share of the good text that the run's branch below that element holds. */
  BRANCH_GOOD,
  /** Link density of that branch. */
  BRANCH_LINKS,
  /** Text runs in that branch. */
  BRANCH_RUNS,
  /** Share of the good text that the container holds. */
  CONTAINER_GOOD,

  // ---- path: what stands in places of the same name
  /** Good text on the run's path of three elements, relative to the best such path. */
  NEAR_STRENGTH,
  /** Text runs on that path. */
  NEAR_RUNS,
  /** Link density of that path. */
  NEAR_LINKS,
  /** Good text on the run's path of six elements, relative to the best such path. */
  FAR_STRENGTH,
  /** Text runs on that path. */
  FAR_RUNS,
  /** Share of the page's good text on that path. */
  FAR_GOOD,
  /**
   * Good text of similar siblings, with the same tag and class in one parent, relative to the best.
   */
  SIBLING_STRENGTH,
  /** Text runs of similar siblings. */
  SIBLING_RUNS,

  // ---- parents: the elements around
  /** Share of the good text in the parent of the owner. */
  PARENT_GOOD,
  /** Share of the good text in the grandparent. */
  GRANDPARENT_GOOD,
  /** Link density of the owner's parent. */
  PARENT_LINKS,
  /** Link density of its grandparent. */
  GRANDPARENT_LINKS,
  /** Link density one level further up. */
  THIRD_LINKS,
  /** How much of the grandparent's text is good. */
  GRANDPARENT_PURITY,

  // ---- span: from the first to the last good run on the best path
  /** Whether the run stands within the span. */
  IN_SPAN,
  /** Distance from the first run of the span; negative before it. */
  FROM_FIRST,
  /** Distance from the last run of the span; positive after it. */
  FROM_LAST,
  /** Levels from the span's first owner up to the nearest element around both. */
  SPAN_UP,
  /** Levels from there down to the run's owner. */
  SPAN_DOWN,

  // ---- neighbours: what comes before and after
  /** Runs since the last good one of some length. */
  SINCE_GOOD,
  /** Runs to the next good one of some length. */
  UNTIL_GOOD,
  /** How much of the text of 13 runs around is good. */
  GOOD_AROUND_6,
  /** How much of the text of 31 runs around is good. */
  GOOD_AROUND_15,
  /** Weight of the run before, -1 if there is none. */
  BEFORE_WEIGHT,
  /** Link density of the run before. */
  BEFORE_LINKS,
  /** Whether the run before is on the same near path. */
  BEFORE_SAME,
  /** Weight of the next run, -1 if there is none. */
  AFTER_WEIGHT,
  /** Link density of the next run. */
  AFTER_LINKS,
  /** Whether the next run is on the same near path. */
  AFTER_SAME,
  /** Weight of the run after the next, -1 if there is none. */
  SECOND_AFTER_WEIGHT,

  // ---- lists
  /** Levels up to the nearest list, or 20. */
  LIST_LEVEL,
  /** Link density of the nearest list, -1 without one. */
  LIST_LINKS,
  /** Text runs in the nearest list, -1 without one. */
  LIST_RUNS,
  /** Characters of a run in the nearest list, on average, -1 without one. */
  LIST_MEAN,

  // ---- names: what classes and ids hint at
  /** Whether the owner's names hint at something else than the article. */
  CLUTTER_OWN,
  /** How many of the three nearest elements have such names. */
  CLUTTER_NEAR,
  /** How many of the eight nearest elements have such names. */
  CLUTTER_FAR,
  /** The level of the first such element, or 12. */
  CLUTTER_LEVEL,
  /** How many of the eight nearest elements have names of content. */
  CONTENT_FAR,
  /** The level of the first such element, or 12. */
  CONTENT_LEVEL,
  /** The level of the first element named after readers' comments, or 12. */
  COMMENTS_LEVEL,
  /** The level of the first element named after related articles, or 12. */
  RELATED_LEVEL,
  /** The level of the first element named after sharing, or 12. */
  SHARE_LEVEL,
  /** The level of the first element named after subscription, or 12. */
  SUBSCRIPTION_LEVEL,
  /** The level of the first element named after advertising, or 12. */
  ADVERTISEMENT_LEVEL,
  /** The level of the first element named after author or date, or 12. */
  BYLINE_LEVEL,
  /** The level of the first element named after captions, or 12. */
  CAPTION_LEVEL,
  /** The level of the first element named after topics, or 12. */
  TOPICS_LEVEL,
  /** The level of the first element named after navigation, or 12. */
  NAVIGATION_LEVEL,

  // ---- ancestors: what elements and attributes say
  /** Whether the page does not show the run. */
  HIDDEN,
  /** Whether it stands in a figure. */
  FIGURE,
  /** Whether it stands in an aside. */
  ASIDE,
  /** Whether it stands in a header. */
  HEADER,
  /** Whether it stands in a footer. */
  FOOTER,
  /** Whether it stands in a form. */
  FORM,
  /** Whether it stands in a table. */
  TABLE,
  /** Whether it stands in a quotation. */
  QUOTATION,
  /** How many article elements the page has. */
  ARTICLES,
  /** Levels up to the nearest article element, or 30. */
  ARTICLE_LEVEL,
  /** Whether an element around is declared to be the body of the article. */
  DECLARED_BODY,
  /** How many elements stand around the owner. */
  DEPTH,

  // ---- tag
  /** Whether the owner is a p. */
  PARAGRAPH,
  /** Whether the owner is a div. */
  DIVISION,
  /** The level of the heading, from 1 to 6, or 0 for none. */
  HEADING_LEVEL,
  /**
   * What the nearest meaningful element says that it is, as {@link TagFeatures} numbers the kinds.
   */
  KIND,
  /** Whether a medium stands in it. */
  MEDIUM_IN,
  /** Whether a medium stands directly before it. */
  MEDIUM_BEFORE,

  // ---- text: its shape
  /** Characters, those of unspaced scripts counted more. */
  WEIGHT,
  /** Whether it ends like a sentence. */
  ENDS_SENTENCE,
  /** Whether it ends in a question or exclamation mark, 1, or a colon, 2. */
  END_MARK,
  /** Share of bold characters. */
  BOLD,
  /** Link density. */
  LINK_DENSITY,
  /** Links. */
  LINKS,

  // ---- page
  /** Text runs of the page. */
  PAGE_RUNS,
  /** Distance from the title, -99 without one. */
  FROM_TITLE,
  /** How many other runs have the same text. */
  REPEATED,

  // ---- profile: what the first characters consist of
  /** Words among its first characters. */
  WORDS,
  /** Commas among its first characters. */
  COMMAS,
  /** Ends of sentences among its first characters. */
  SENTENCES,
  /** Share of its words that begin with a capital. */
  CAPITALISED,
  /** Share of its words that are the small words of a language. */
  SMALL_WORDS,
  /** Share of its characters that are digits. */
  DIGITS,
  /** Whether it opens with a label: some words and a colon. */
  LABEL,

  // ---- words
  /** Words that ask readers to do something. */
  CALLS,
  /** Share of such words. */
  CALL_SHARE,
  /** Words that name the source of a picture or report. */
  CREDITS,
  /** Words of dates and times. */
  DATES,
  /** Whether it opens with a word that introduces an author or date. */
  OPENS_BY,
  /** Whether it opens with a word that leads to something else. */
  OPENS_MORE,
  /** Words about consent and cookies. */
  CONSENT_WORDS,
  /** Whether it holds an address of the web or of mail. */
  ADDRESS,
  /** Separators between the parts of a line: bars, bullets, arrows. */
  SEPARATORS,

  // ---- repetition
  /** How many words it shares with the page's description, by Dice's coefficient. */
  LIKE_DESCRIPTION,
  /** How many words it shares with the title, by Dice's coefficient. */
  LIKE_TITLE,
  /** How much of it occurs in the text that the page declares; below 0 if that is unknown. */
  DECLARED_TEXT,

  // ---- kind of page, for the model of pages that are no articles; those of articles end here
  /** How probable it is for the page to be an article. */
  KIND_ARTICLE,
  /** How probable it is for it to be documentation. */
  KIND_DOCUMENTATION,
  /** How probable it is for it to be a thread of posts. */
  KIND_FORUM,
  /** How probable it is for it to present a service or an organisation. */
  KIND_SERVICE,
  /** How probable it is for it to be about a product. */
  KIND_PRODUCT,
  /** How probable it is for it to be a collection of products. */
  KIND_COLLECTION,
  /** How probable it is for it to be a listing. */
  KIND_LISTING,

  // ---- names that are frequent on pages of a kind: levels up to the nearest element with one
  /** Up to a name of threads of posts. */
  FORUM_NAME,
  /** Up to a name of products. */
  PRODUCT_NAME,
  /** Up to a name of manuals. */
  DOCUMENTATION_NAME,
  /** Up to a name of entries that lead elsewhere. */
  CARD_NAME,
  /** Up to a name of pages that present an organisation. */
  LANDING_NAME,
  /** Up to a name of articles. */
  STORY_NAME,
  /** Whether an element around it is declared as a text or a description, by microdata. */
  DECLARED_PART;

  /** The first feature that articles are not judged by. */
  public static final BodyFeature FIRST_KIND = KIND_ARTICLE;

  /**
   * The first feature for which the text of a run must be read, which costs more than all features
   * before it together. All features after it need reading too, but for those from {@link
   * #FIRST_KIND} on, which few pages are asked for.
   */
  public static final BodyFeature FIRST_READ = WORDS;
}
