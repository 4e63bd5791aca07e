package org.offprint.internal.json.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.model.Article;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Post;

/** The type of an article in the terms of schema.org. */
final class LinkedDataType {
  static final String ARTICLE = "Article";
  private static final String LIVE = "LiveBlogPosting";
  private static final String THREAD = "DiscussionForumPosting";

  /** The kinds of Article that the vocabulary has (version 29). */
  private static final Set<String> KNOWN =
      Set.of(
          ARTICLE,
          LIVE,
          "APIReference",
          "AdvertiserContentArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          THREAD,
          "MedicalScholarlyArticle",
          "NewsArticle",
          "OpinionNewsArticle",
          "Report",
          "ReportageNewsArticle",
          "ReviewNewsArticle",
          "SatiricalArticle",
          "ScholarlyArticle",
          "SocialMediaPosting",
          "TechArticle");

  /** Those that a live blog is anyway. */
  private static final Set<String> ABOVE_LIVE =
      Set.of(ARTICLE, "BlogPosting", "SocialMediaPosting", LIVE);

  private LinkedDataType() {}

  /**
   * The type that the publisher names if it is a kind of article, and that of a live blog or
   * thread.
   */
  static List<String> of(Article article) {
    String named = article.metadata().articleType().filter(KNOWN::contains).orElse(ARTICLE);
    boolean live = article.stream(LiveUpdate.class).findFirst().isPresent();
    if (!live && named.equals(ARTICLE) && article.stream(Post.class).findFirst().isPresent()) {
      named = THREAD;
    }
    List<String> types = new ArrayList<>();
    if (!live || !ABOVE_LIVE.contains(named)) {
      types.add(named);
    }
    if (live) {
      types.add(LIVE);
    }
    return types;
  }
}
