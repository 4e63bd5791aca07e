package org.offprint.internal.html.page;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.draft.MediumOmission;
import org.offprint.internal.rule.Rule;
import org.offprint.model.MediaBlock;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.parse.Omission;

/** Records which media of a page its article shows while the article is built. */
public final class MediaLedger {
  /** Why a medium is left out that is shown elsewhere. */
  static final Rule AGAIN = Rule.PICTURE_AGAIN;

  /** Why a medium is left out that has no address. */
  static final Rule NO_ADDRESS = Rule.MEDIUM_WITHOUT_ADDRESS;

  private final Set<Element> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Rule> rules = new IdentityHashMap<>();
  private final Map<Place, Omission> again = new LinkedHashMap<>();

  public void show(Element medium) {
    shown.add(medium);
  }

  public boolean isShown(Element medium) {
    return shown.contains(medium);
  }

  /** Notes why a medium in kept text is left out. */
  public void leaveOut(Element medium, Rule rule) {
    rules.put(medium, rule);
  }

  /** Why a medium in kept text is left out, or null if nobody said. */
  @Nullable Rule rule(Element medium) {
    return rules.get(medium);
  }

  /** Removes a medium that shows the same as another one. */
  public void leaveOutAgain(MediaBlock medium) {
    Origin origin = medium.info().origin();
    if (origin != null) {
      again.put(origin.place(), MediumOmission.of(AGAIN, origin.place(), medium.media()));
    }
  }

  /** The media that were removed. */
  Collection<Omission> again() {
    return again.values();
  }
}
