package org.offprint.internal.metadata;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.model.ArticleDate;
import org.offprint.model.Certainty;

/**
 * Chooses a date: the most trusted one that can be read, unless readers see another day. If it is a
 * day, and another witness has the time of that day too, the date is that of the latter.
 */
final class DateChoice {
  /** The places where readers see a day in words. */
  private static final List<Clue> PRINTED = List.of(Clue.VISIBLE_DATE, Clue.DATE_ABOVE_TITLE);

  private final Witnesses witnesses;
  private final DayMonthOrder order;

  DateChoice(Witnesses witnesses, DayMonthOrder order) {
    this.witnesses = witnesses;
    this.order = order;
  }

  /**
   * The date of publication. The day in the address of the page settles which of them it is; else
   * the day beside the title does, where the page prints the most trusted one nowhere near.
   */
  Optional<Choice<ArticleDate>> published() {
    List<Witness> firsts = witnesses.firstOfEachKind(Fact.PUBLISHED);
    Optional<Witness> ruled = witnesses.first(Clue.SITE_RULE_DATE);
    if (ruled.isPresent() && read(ruled.get()).isPresent()) {
      return Optional.of(resting(ruled.get(), firsts));
    }
    Optional<LocalDate> address = day(Clue.ADDRESS_DATE);
    Optional<LocalDate> visible = day(Clue.VISIBLE_DATE);
    if (address.isPresent() && (visible.isEmpty() || visible.equals(address))) {
      for (Witness witness : firsts) {
        if (witness.clue() != Clue.ADDRESS_DATE && day(witness).equals(address)) {
          return Optional.of(resting(witness, firsts));
        }
      }
    }
    Optional<Witness> first = first(firsts);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(resting(printed(first.get(), firsts), firsts));
  }

  /** The date of the last change. */
  Optional<Choice<ArticleDate>> modified() {
    return mostTrusted(Fact.MODIFIED);
  }

  /** When the page was saved. */
  Optional<Choice<ArticleDate>> saved() {
    return mostTrusted(Fact.SAVED);
  }

  private Optional<Choice<ArticleDate>> mostTrusted(Fact fact) {
    List<Witness> firsts = witnesses.firstOfEachKind(fact);
    Optional<Witness> first = first(firsts);
    return first.isEmpty() ? Optional.empty() : Optional.of(resting(first.get(), firsts));
  }

  private Optional<Witness> first(List<Witness> firsts) {
    for (Witness witness : firsts) {
      if (read(witness).isPresent()) {
        return Optional.of(witness);
      }
    }
    return Optional.empty();
  }

  /**
   * The witness, or the day that readers see in its place: one that the page declares in another
   * place, or one that stands beside the title alone.
   */
  private Witness printed(Witness declared, List<Witness> firsts) {
    if (!isShown(day(declared))) {
      for (Witness other : firsts) {
        if (other.clue().certainty() == Certainty.DECLARED
            && isPrinted(day(other))
            && isApart(day(declared), day(other))) {
          return other;
        }
      }
    }
    Optional<Witness> shown = witnesses.first(Clue.VISIBLE_DATE);
    Optional<LocalDate> day = shown.isEmpty() ? Optional.empty() : day(shown.get());
    if (day.isEmpty() || isShown(day(declared)) || isChange(day.get(), day(declared))) {
      return declared;
    }
    return shown.get();
  }

  /** Whether more than a night lies between two days: papers bear the day after they appear. */
  private static boolean isApart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) > 1;
  }

  private boolean isPrinted(Optional<LocalDate> day) {
    for (Clue clue : PRINTED) {
      if (day.isPresent() && day(clue).equals(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShown(Optional<LocalDate> day) {
    for (Clue clue :
        List.of(
            Clue.VISIBLE_DATE,
            Clue.DATE_ABOVE_TITLE,
            Clue.VISIBLE_CHANGE,
            Clue.NEAR_TIME,
            Clue.PUBLICATION_TIME)) {
      for (Witness witness : witnesses.of(clue)) {
        if (day(witness).equals(day)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a day is that of a declared change, or lies between the declared days of publication
   * and of the last change.
   */
  private boolean isChange(LocalDate shown, Optional<LocalDate> published) {
    boolean later = published.isPresent() && shown.isAfter(published.get());
    for (Witness witness : witnesses.firstOfEachKind(Fact.MODIFIED)) {
      Optional<LocalDate> day = day(witness);
      if (day.isPresent() && (day.get().equals(shown) || (later && day.get().isAfter(shown)))) {
        return true;
      }
    }
    return false;
  }

  private Choice<ArticleDate> resting(Witness chosen, List<Witness> firsts) {
    ArticleDate date = read(chosen).orElseThrow();
    List<Witness> agreeing = new ArrayList<>();
    agreeing.add(chosen);
    for (Witness witness : firsts) {
      boolean same = witness.value().equals(chosen.value()) || isSameDay(date, witness);
      if (same && witness != chosen) {
        agreeing.add(witness);
      }
    }
    return new Choice<>(mostPrecise(date, agreeing), agreeing);
  }

  /** The first of the dates that has a time of day; else the one that was chosen. */
  private ArticleDate mostPrecise(ArticleDate chosen, List<Witness> agreeing) {
    if (!hasTime(chosen.value())) {
      for (Witness witness : agreeing) {
        Optional<ArticleDate> date = read(witness);
        if (date.isPresent() && hasTime(date.get().value())) {
          return date.get();
        }
      }
    }
    return chosen;
  }

  private static boolean hasTime(Temporal value) {
    return value.isSupported(ChronoField.MINUTE_OF_DAY);
  }

  private boolean isSameDay(ArticleDate date, Witness witness) {
    return date.day().isPresent() && day(witness).equals(date.day());
  }

  private Optional<LocalDate> day(Clue clue) {
    Optional<Witness> witness = witnesses.first(clue);
    return witness.isEmpty() ? Optional.empty() : day(witness.get());
  }

  private Optional<LocalDate> day(Witness witness) {
    Optional<ArticleDate> date = read(witness);
    return date.isEmpty() ? Optional.empty() : date.get().day();
  }

  /** What a witness says; midnight is what programs write that know the day and not the time. */
  private Optional<ArticleDate> read(Witness witness) {
    Optional<ArticleDate> date = DateReader.read(witness.value(), order);
    if (date.isEmpty()) {
      return date;
    }
    Temporal value = date.get().value();
    LocalTime time =
        value instanceof LocalDateTime local
            ? local.toLocalTime()
            : value instanceof OffsetDateTime zoned ? zoned.toLocalTime() : LocalTime.NOON;
    return time.equals(LocalTime.MIDNIGHT)
        ? Optional.of(new ArticleDate(date.get().raw(), date.get().day().orElseThrow()))
        : date;
  }
}
