package org.offprint.internal.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of all rules, each once. An article records for its nodes, and a report for what was
 * left out, which rule decided, by its {@link #code()}.
 */
public enum Rule {
  TEMPLATE(
      Stage.PAGE, "The words stand in a template, which shows nothing until a script uses it."),
  NOSCRIPT(Stage.PAGE, "The words are for browsers that run no scripts."),
  DRAWING(Stage.PAGE, "The words stand in a drawing."),
  FORM_CONTROL(Stage.PAGE, "The words are options or contents of a form field."),
  FORMULA_COPY(Stage.PAGE, "The words are a copy of a formula for programs."),
  FALLBACK(Stage.PAGE, "The words are for browsers that cannot show what they stand in."),
  FRAME_DOCUMENT(Stage.PAGE, "The words stand in the document of a frame."),
  DECORATION(Stage.PAGE, "Symbols that are drawn and not read."),
  LINE_NUMBERS(Stage.PAGE, "Numbers of the lines of a listing."),
  HIDDEN(Stage.PAGE, "The words are hidden by an attribute, a style or a name."),
  TEXT_IN_SCRIPT(
      Stage.PAGE, "The text stands in a script of the page, which shows nothing without it."),
  SITE_STRIP(Stage.PAGE, "A rule for the site of the page leaves it out."),
  TITLE(Stage.HEADER, "It is the title."),
  TITLE_AGAIN(Stage.HEADER, "It repeats the title."),
  KICKER(Stage.HEADER, "It is the kicker."),
  STANDFIRST(Stage.HEADER, "It is the standfirst."),
  BYLINE(Stage.HEADER, "It names the authors."),
  CREDIT(Stage.HEADER, "It credits somebody other than the authors."),
  DATED_LINE(Stage.HEADER, "It says when the article was published or changed."),
  BESIDE_BYLINE(Stage.HEADER, "It stands beside the byline, in its box."),
  DECLARED_BODY(
      Stage.BODY_RULE, "It stands in what the page declares to be the body of its article."),
  DECLARED_HEADER(
      Stage.BODY_RULE, "It stands in what the page declares to be the header of its article."),
  DECLARED_LABEL(Stage.BODY_RULE, "It is a label that an exporter of Offprint wrote."),
  DECLARED_FURNITURE(
      Stage.BODY_RULE, "It stands in what the page declares to be no part of its article."),
  COORDINATES(Stage.BODY_RULE, "It is the place on the map beside the title of a wiki page."),
  HATNOTE(
      Stage.BODY_RULE,
      "It is a line of a wiki page by its editors, which leads to another or a longer page."),
  INFO_BOX(Stage.BODY_RULE, "It stands in the box of facts of a wiki page."),
  MAINTENANCE_BOX(
      Stage.BODY_RULE, "It says what the editors of a wiki page still have to do about it."),
  TOC(Stage.BODY_RULE, "It stands in the table of contents of the page."),
  SITE_TEXT(Stage.BODY_RULE, "It stands in the text that a rule for the site has found."),
  OUTSIDE_SITE_TEXT(
      Stage.BODY_RULE, "It stands outside the text that a rule for the site has found."),
  REFERENCE_TEXT(Stage.BODY_RULE, "It stands in the text of a wiki page or of a manual."),
  ADVERTISEMENT(Stage.BODY_RULE, "It stands in a box for advertisements."),
  AFTER_TEXT(
      Stage.BODY_RULE, "It stands after the text of a page that is too small for the scorer."),
  ASIDE(Stage.BODY_RULE, "It stands in a box beside the text."),
  BEFORE_TEXT(
      Stage.BODY_RULE, "It stands before the text of a page that is too small for the scorer."),
  COMMENTS(Stage.BODY_RULE, "It stands among the comments of readers."),
  CONSENT_MANAGER(Stage.BODY_RULE, "It asks for consent to cookies and the like."),
  DIALOG(Stage.BODY_RULE, "It stands in a dialog window."),
  FOOTER(Stage.BODY_RULE, "It stands in the footer of the page."),
  FORM(Stage.BODY_RULE, "It stands in a form."),
  LABEL(Stage.BODY_RULE, "It is a label of pages, such as \"Advertisement\" or \"Read more\"."),
  LINK_LIST(Stage.BODY_RULE, "It stands in a list of links."),
  MOSTLY_LINKS(Stage.BODY_RULE, "It is mostly links."),
  NAVIGATION(Stage.BODY_RULE, "It stands in a menu or another means of navigation."),
  NO_ARTICLE(Stage.BODY_RULE, "The page has no article."),
  OUTSIDE_REGION(
      Stage.BODY_RULE, "It stands outside the part of the page that holds most of the text."),
  RELATED(Stage.BODY_RULE, "It stands in a box that leads to other articles."),
  REPEATED(Stage.BODY_RULE, "It occurs several times on the page."),
  SHARE(Stage.BODY_RULE, "It stands among share buttons."),
  SHORT_PAGE(
      Stage.BODY_RULE, "The page is so short that everything is kept that no rule leaves out."),
  SUBSCRIPTION(Stage.BODY_RULE, "It stands in a box that asks to subscribe."),
  TOPICS(Stage.BODY_RULE, "It stands in a list of topics."),
  IN_TEXT(Stage.BODY_RULE, "It stands in the text of a page that is too small for the scorer."),
  BODY_SCORER(Stage.BODY_SCORE, "The learned scorer decided."),
  ANNOUNCED_LIST(Stage.BODY_PASS, "It is a list that the paragraph before it announces."),
  BUTTON(Stage.BODY_PASS, "It stands in a button in the middle of the text."),
  CAPTION_ALONE(
      Stage.BODY_PASS, "It is a caption, which only its picture brings into the article."),
  CLOSING_CALL(
      Stage.BODY_PASS, "It asks its readers to follow, to subscribe, to write or to join."),
  CALLOUT(
      Stage.BODY_PASS,
      "It stands in a box among the text that is named as a note, a tip or a warning."),
  CODE_IN_TEXT(Stage.BODY_PASS, "It is code in the text."),
  COPYRIGHT(Stage.BODY_PASS, "It is a copyright line."),
  DUPLICATE(Stage.BODY_PASS, "It repeats what stands elsewhere."),
  EMBED_PLACEHOLDER(
      Stage.BODY_PASS, "It is the placeholder of something that is loaded once the reader agrees."),
  EMBEDDED_POST(Stage.BODY_PASS, "It is a post of a social network in the text."),
  ENTRY(Stage.BODY_PASS, "It stands in one of the entries of a collection."),
  FIGURE_CAPTION(Stage.BODY_PASS, "It is the caption of a picture that is kept."),
  HEADER(Stage.BODY_PASS, "It stands in a header in the middle of the text."),
  HEADING_IN_TEXT(Stage.BODY_PASS, "It is a heading between kept text."),
  HEADING_WITHOUT_TEXT(Stage.BODY_PASS, "It is a heading with no text below it."),
  LEAD_PICTURE(Stage.BODY_PASS, "It is the picture above the text."),
  LIKE_ITS_KIND(Stage.BODY_PASS, "Most of what stands on the same path is kept."),
  LINK_SECTION(Stage.BODY_PASS, "It belongs to a section of links in the text."),
  LIST_IN_TEXT(Stage.BODY_PASS, "It is a list between two kept paragraphs."),
  LONG_TAIL(Stage.BODY_PASS, "It is one of many paragraphs beside the last kept one."),
  LOOSE_LABEL(
      Stage.BODY_PASS, "It is a few words that are not a sentence, where there is no text."),
  MEDIUM_IN_TEXT(Stage.BODY_PASS, "It is a picture, film, recording or frame in the text."),
  MEDIUM_OUTSIDE_TEXT(
      Stage.BODY_PASS, "It is a picture, film, recording or frame outside the text."),
  NAMED_APART(Stage.BODY_PASS, "The names around it say that it is not part of the text."),
  NESTED_ARTICLE(Stage.BODY_PASS, "It stands in an article of its own in the middle of the text."),
  NEXT_ARTICLE(Stage.BODY_PASS, "It belongs to the article that follows on the same page."),
  PICTURE_BOX(Stage.BODY_PASS, "It shares a box with a picture."),
  POST_AUTHOR(Stage.BODY_PASS, "It says who wrote a post of a thread."),
  POST_DATE(Stage.BODY_PASS, "It says when a post of a thread was written."),
  POST_FURNITURE(
      Stage.BODY_PASS,
      "It stands between the posts of a thread, or in one beside its text: about the author, or"
          + " what can be done with the post."),
  POST_SIGNATURE(Stage.BODY_PASS, "It is what the author of a post has below all posts."),
  POST_TEXT(Stage.BODY_PASS, "It is the text of a post of a thread."),
  PULL_QUOTATION_SOURCE(Stage.BODY_PASS, "It says who is quoted in the pull quotation before it."),
  READING_TIME(Stage.BODY_PASS, "It says how long reading takes."),
  RECIPE(Stage.BODY_PASS, "It is a part of a recipe other parts of which are kept."),
  REPEATED_MEDIUM(Stage.BODY_PASS, "It is a picture that the page shows again and again."),
  REPEATED_PASSAGE(Stage.BODY_PASS, "It repeats a passage of the text: it is a pull quotation."),
  REST_OF_BOX(Stage.BODY_PASS, "It is what rules left of a box."),
  SCENE_BREAK(Stage.BODY_PASS, "It is a line of signs between two paragraphs."),
  SECTION_HEADING(Stage.BODY_PASS, "It is the heading of a section that is kept."),
  SMALL_MEDIUM(Stage.BODY_PASS, "It is a picture too small to be one of the article."),
  STANDS_ALONE(Stage.BODY_PASS, "It stands far from all other text that is kept."),
  STRANDED_MEDIUM(Stage.BODY_PASS, "It is a picture with no text around it."),
  TEASER(Stage.BODY_PASS, "It is a line that leads to another article."),
  TEASER_BOX(Stage.BODY_PASS, "It stands in a box with the title of another article."),
  TEASER_CARDS(Stage.BODY_PASS, "It stands on one of several cards that lead to other articles."),
  TEASER_ITEM(Stage.BODY_PASS, "It is an item of a list that leads to other articles."),
  UNLIKE_ITS_KIND(Stage.BODY_PASS, "Most of what stands on the same path is left out."),
  WITH_THE_OTHERS(
      Stage.BODY_PASS,
      "It is a part of a table, list, quotation or folded box other parts of which are kept."),
  WITHIN_TEXT(Stage.BODY_PASS, "It stands between two kept parts of one box."),
  INSIDE_MEDIUM(Stage.MEDIA, "It is a part of another medium."),
  MEDIUM_IN_CODE(Stage.MEDIA, "It is a picture in code."),
  MEDIUM_WITHOUT_ADDRESS(Stage.MEDIA, "It has no address."),
  MEDIUM_WITHOUT_PLACE(Stage.MEDIA, "It stands where the article can show none."),
  PICTURE_AGAIN(Stage.MEDIA, "It repeats a picture."),
  PICTURE_IN_LINE(Stage.MEDIA, "It is a picture in a line of text."),
  NAMED_CAPTION(Stage.MEDIA, "Its caption is named as such."),
  LINKED_NOTE(Stage.NOTE, "It is a note that a mark in the text leads to."),
  NOTE_BACK_LINK(Stage.NOTE, "It leads back from a note to its mark."),
  NOTE_MARK(Stage.NOTE, "It is the mark in front of a note."),
  NOTES_TITLE(Stage.NOTE, "It is the heading of the notes."),
  ASIDE_ELEMENT(Stage.ELEMENT, "An aside."),
  BLOCKQUOTE_ELEMENT(Stage.ELEMENT, "A quotation."),
  CELL_ELEMENT(Stage.ELEMENT, "A cell of a table."),
  CITE_ATTRIBUTE(Stage.ELEMENT, "The address that a quotation gives as its source."),
  DECLARED_ELEMENT(Stage.ELEMENT, "An element of a reading page that Offprint wrote."),
  DETAILS_ELEMENT(Stage.ELEMENT, "A box that can be unfolded."),
  DL_ELEMENT(Stage.ELEMENT, "A description list."),
  DT_ELEMENT(Stage.ELEMENT, "A term of a description list."),
  FIGURE_ELEMENT(Stage.ELEMENT, "A figure."),
  FIGURES_ALONE(Stage.ELEMENT, "A box that holds only pictures."),
  LI_ELEMENT(Stage.ELEMENT, "An item of a list."),
  LIST_ELEMENT(Stage.ELEMENT, "A list."),
  LIST_OF_PICTURES(Stage.ELEMENT, "A list whose items are pictures."),
  PLAYER_ELEMENT(Stage.ELEMENT, "The player of a film or recording."),
  POST_ELEMENT(Stage.ELEMENT, "A post of a social network."),
  POST_OF_THREAD(Stage.ELEMENT, "A post of a thread."),
  PRE_ELEMENT(Stage.ELEMENT, "Preformatted text."),
  QUOTED_POST(Stage.ELEMENT, "A quotation of another post, by its names or the line above it."),
  TABLE_ELEMENT(Stage.ELEMENT, "A table."),
  TR_ELEMENT(Stage.ELEMENT, "A row of a table."),
  PLAIN_PARAGRAPH(Stage.TEXT, "Nothing suggests anything but a paragraph."),
  AUTHOR_BOX_LABEL(Stage.TEXT, "It is the label of a box about the author."),
  AUTHOR_NAME_AGAIN(Stage.TEXT, "It repeats the name of the author."),
  BARE_HEADING(Stage.TEXT, "It is a short line between blank lines that reads like a heading."),
  BARE_NAME(Stage.TEXT, "It is a name on a line of its own where a byline stands."),
  BY_WORD(Stage.TEXT, "It opens with a word such as \"by\" and a name."),
  CAPTION_ABOVE_CREDIT(Stage.TEXT, "It stands above the credit of a picture."),
  CODE_MARKS(Stage.TEXT, "It has the marks of code."),
  COLLECTION_LABEL(Stage.TEXT, "It is the name of a series or section before the title."),
  CONTACT_LINE(Stage.TEXT, "It says how to reach the author."),
  COUNTER(Stage.TEXT, "It counts shares, comments or views."),
  FIRST_PUBLICATION(Stage.TEXT, "It says where the article was published first."),
  HEADER_LABEL(Stage.TEXT, "It is a label before the title."),
  HEADING_UNDERLINE(Stage.TEXT, "It is the line below a heading."),
  IDLE_ORNAMENT(Stage.TEXT, "It is an ornament that separates nothing."),
  INDENTED_QUOTATION(Stage.TEXT, "It is indented as quotations are."),
  INITIALS(Stage.TEXT, "It consists of the initials of an author at the end."),
  LINE_ABOVE_TITLE(Stage.TEXT, "It is a short line above the title."),
  MAIL_FIELD(Stage.TEXT, "It is a field of the head of a mail, or opens a quoted one."),
  MAIL_SIGNATURE(Stage.TEXT, "It is the signature of a mail."),
  MARKED_LIST(Stage.TEXT, "Its lines have the marks of a list."),
  MARKED_NOTE(Stage.TEXT, "It has the mark of a note."),
  MENU_LINE(Stage.TEXT, "It is an entry of a menu."),
  NAME_AND_DATE(Stage.TEXT, "It is a name and a date."),
  NUMBER_SIGNS(Stage.TEXT, "It has the number signs of a heading."),
  ORNAMENT_LINE(Stage.TEXT, "It is an ornament between two parts."),
  OWN_DATELINE(Stage.TEXT, "It is a dateline on a line of its own."),
  LINK_REFERENCES(
      Stage.TEXT, "It is the list of addresses that a browser of text writes below a page."),
  LINE_SCORER(Stage.TEXT, "The learned scorer of lines decided."),
  PAGE_HEAD(Stage.TEXT, "It stands before the beginning of the article."),
  PAGE_RESIDUE(Stage.TEXT, "It is what remained of the page around the article."),
  PAGE_TAIL(Stage.TEXT, "It stands after the end of the article."),
  PICTURE_CREDIT(Stage.TEXT, "It names the maker of a picture."),
  QUOTATION_MARKS_AT_MARGIN(Stage.TEXT, "It has the marks of a quotation at its margin."),
  READING_TIME_OR_TOPICS(
      Stage.TEXT, "It says how long reading takes, or what the article is about."),
  REPEATED_LABEL(Stage.TEXT, "It is a label that occurs several times."),
  REPORTING_LINE(Stage.TEXT, "It names those who helped with the reporting."),
  STANDFIRST_LINE(Stage.TEXT, "It is the standfirst, below the title."),
  STANDFIRST_SET_APART(Stage.TEXT, "It is the standfirst, set apart from the text."),
  TABBED_TABLE(Stage.TEXT, "Its lines have tabs where the cells of a table end."),
  TIME_OF_DAY(Stage.TEXT, "It is a time of day."),
  TITLE_LINE(Stage.TEXT, "It is a line that reads like the title."),
  TORN_PARAGRAPH(Stage.TEXT, "Its lines are pieces of one paragraph."),
  TRANSCRIPT_BYLINE(Stage.TEXT, "It names those who made the transcript."),
  TRANSCRIPT_INTRODUCTION(Stage.TEXT, "It introduces a transcript."),
  TRANSCRIPT_SIGN_OFF(Stage.TEXT, "A speaker says who reports."),
  UNDERLINED_HEADING(Stage.TEXT, "It is a heading with a line below it."),
  UNMARKED_LIST(Stage.TEXT, "Its lines are items without marks."),
  AUTHOR_NOTE(Stage.TEXT, "It is about the author."),
  BOLD_HEADING(Stage.ARTICLE_PASS, "It is a paragraph all in bold that heads what follows."),
  BOLD_QUESTIONS(Stage.ARTICLE_PASS, "It is a question in bold with an answer below it."),
  CAPTION_WITH_CREDIT(Stage.ARTICLE_PASS, "It is a caption that names the maker of its picture."),
  EDITORIAL_OPENER(Stage.ARTICLE_PASS, "It opens as editors' notes do."),
  ENTRY_TIME(Stage.ARTICLE_PASS, "It is the time of an entry of a live report."),
  ENTRY_TIMES(Stage.ARTICLE_PASS, "It opens with a time, as the entries of a live report do."),
  SPEECH_TURN_CONTINUED(Stage.ARTICLE_PASS, "It continues what was said before."),
  SPEECH_TURNS(Stage.ARTICLE_PASS, "It opens with the name of who speaks."),
  SUPPORT_NOTE(Stage.ARTICLE_PASS, "It says who paid for the work on the article."),
  TRANSCRIPT_CUE(Stage.ARTICLE_PASS, "It says what happens in a transcript."),
  PAIRED_MARKS(Stage.QUOTATION, "It stands between two quotation marks."),
  NAME_BEHIND_DASH(Stage.QUOTATION, "A dash and a name stand behind it."),
  SAID_BEHIND(Stage.QUOTATION, "A verb of speech with its subject stands behind it."),
  SAID_BEFORE(Stage.QUOTATION, "A verb of speech with its subject stands before it."),
  STANDS_IN(Stage.QUOTATION, "The sentence says which document it stands in."),
  ACCORDING_TO(Stage.QUOTATION, "Words such as \"according to\" name the source."),
  SUBJECT_BEFORE_COLON(
      Stage.QUOTATION, "It stands behind a colon, and who is spoken of before it speaks."),
  SPEAKER_GOES_ON(Stage.QUOTATION, "Nobody is named, so who spoke last speaks on."),
  SPEAKER_FOLLOWS(Stage.QUOTATION, "Nobody is named, and what follows it names the speaker."),
  REPORTED_MOOD(
      Stage.QUOTATION, "Its sentence reports, by its mood, what the speaker before it said."),
  SUBJECT_OF_SENTENCE(Stage.QUOTATION, "It is part of a sentence about one person."),
  CITED_NAME(Stage.QUOTATION, "The line below it names somebody."),
  SPEAKS_THERE(Stage.QUOTATION, "It repeats a passage in which one person speaks."),
  BINARY_CONTENT(Stage.INPUT, "The input is not text."),
  LIMIT_EXCEEDED(
      Stage.INPUT, "It is a page among others that asks for more than the limits allow."),
  NO_PAGE(Stage.INPUT, "The file is of a kind that holds pages, and holds none that can be read."),
  UNREAD_FORMAT(Stage.INPUT, "The file is of a format that is not read.");

  private static final Map<String, Rule> BY_CODE = byCode();

  private final String code;
  private final Stage stage;
  private final String reason;

  Rule(Stage stage, String reason) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.stage = stage;
    this.reason = reason;
  }

  private static Map<String, Rule> byCode() {
    Map<String, Rule> byCode = new HashMap<>();
    for (Rule rule : values()) {
      byCode.put(rule.code, rule);
    }
    return byCode;
  }

  /**
   * The rule with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Rule of(String code) {
    Rule rule = BY_CODE.get(code);
    if (rule == null) {
      throw new IllegalArgumentException("there is no rule " + code);
    }
    return rule;
  }

  /** Its name in articles and reports: lowercase words with hyphens between them. */
  public String code() {
    return code;
  }

  /** Where it decides. */
  public Stage stage() {
    return stage;
  }

  /** What it says about its subject, in a sentence. */
  public String reason() {
    return reason;
  }
}
