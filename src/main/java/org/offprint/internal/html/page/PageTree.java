package org.offprint.internal.html.page;

import java.util.Arrays;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.BoxAttributes;
import org.offprint.internal.html.element.ClassNames;
import org.offprint.internal.html.element.ClassWords;
import org.offprint.internal.html.element.CodeBox;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.ElementKinds;
import org.offprint.internal.html.element.EmbeddedPosts;
import org.offprint.internal.html.element.InlineNote;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.tree.MarkedContents;

/**
 * The elements of a page, numbered in document order: an element comes after its parent, directly
 * followed by all that it contains. Number 0 is the document.
 *
 * <p>Filled by one walk, element by element, and only read afterwards.
 */
public final class PageTree {
  /**
   * The most elements for which memory is reserved in advance, however many a page seems to have.
   */
  private static final int FEWEST = 64;

  /** More room is taken only when it is needed. */
  private static final int MOST = 1 << 16;

  /** The golden ratio as a fraction of 2³², after Knuth's multiplicative hashing. */
  private static final int SPREAD = 0x9E3779B1;

  private final MarkedContents contents;
  private final ClassNames classNames = new ClassNames();
  private final ElementKinds tags = new ElementKinds();
  private Element[] elements;
  private ElementKind[] kinds;
  private Attributes[] attributes;
  private int[] parents;
  private int[] ends;
  private int[] classes;
  private int[] boxes;
  private boolean[] properties;
  private long[] bits;
  private int size;
  private int open = -1;

  /** Whether any element is a listing by its name or style. */
  private boolean listings;

  /** Whether any element is a callout. */
  private boolean callouts;

  /** How many marks stand where they belong, up to the first that does not. */
  private int marks;

  /**
   * @param expected about how many elements will come
   * @param contents what was taken out of them
   */
  PageTree(int expected, MarkedContents contents) {
    this.contents = contents;
    int capacity = Math.max(FEWEST, Math.min(MOST, expected));
    elements = new Element[capacity];
    kinds = new ElementKind[capacity];
    attributes = new Attributes[capacity];
    parents = new int[capacity];
    ends = new int[capacity];
    classes = new int[capacity];
    boxes = new int[capacity];
    properties = new boolean[capacity];
    bits = new long[capacity];
  }

  /** Adds the next element and returns its number; what follows is inside it until it is left. */
  int enter(Element element) {
    if (size == elements.length) {
      grow();
    }
    elements[size] = element;
    kinds[size] = tags.of(element.normalName());
    parents[size] = open;
    if (kinds[size].isSkipped()) {
      findMark(element);
    }
    int count = element.attributesSize();
    if (count > 0) {
      read(element, element.attributes(), count);
    }
    open = size++;
    return open;
  }

  /** Looks for a mark in an element, also in one that the tree has no number for. */
  void findMark(Element element) {
    marks += contents.isMark(element, marks) ? 1 : 0;
  }

  /**
   * Everything that is needed of many elements is read while they are at hand. Most have only a
   * class, and the search ends once all attributes are known.
   */
  private void read(Element element, Attributes all, int count) {
    attributes[size] = all;
    int unread = count;
    String names = all.get("class");
    if (!names.isEmpty()) {
      classes[size] = classNames.number(names);
      bits[size] = classNames.bits(classes[size]);
      unread--;
    }
    String id = unread == 0 ? "" : all.get("id");
    if (!id.isEmpty()) {
      bits[size] |= ClassWords.ofId(id);
      unread--;
    }
    // Most elements with attributes are links, and few have more than these attributes.
    if (unread > 0 && kinds[size].structure() == Trait.LINK.bit() && all.hasKey("href")) {
      unread--;
    }
    if (unread > 0) {
      boxes[size] = BoxAttributes.traits(element, all);
      properties[size] = all.hasKey("itemprop");
    }
    // Few elements have such names or a style, and many are of a tag that may be a listing.
    int around = open < 0 ? 0 : classHints(open);
    boolean named = CodeBox.mayBeNamed(classHints(size), around);
    if ((named || unread > 0) && isListing(element, around, all)) {
      boxes[size] |= Trait.PREFORMATTED.bit();
      listings = true;
    }
    callouts = callouts || isCallout(size);
  }

  /**
   * Whether an element is a listing and stands in no other one.
   *
   * @param around what the class of the element around says
   */
  private boolean isListing(Element element, int around, Attributes all) {
    String tag = kinds[size].tag();
    if (!CodeBox.mayBe(tag)
        || (!CodeBox.isNamed(tag, classHints(size), around)
            && !CodeBox.isStyled(element, tag, all.get("style")))) {
      return false;
    }
    int at = open;
    while (at >= 0 && !isPreformatted(at)) {
      at = parents[at];
    }
    return at < 0;
  }

  /** Whether white space and line ends in an element are shown as they stand. */
  public boolean isPreformatted(int number) {
    return (structure(number) & Trait.PREFORMATTED.bit()) != 0;
  }

  private void grow() {
    int capacity = 2 * size;
    elements = Arrays.copyOf(elements, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    attributes = Arrays.copyOf(attributes, capacity);
    parents = Arrays.copyOf(parents, capacity);
    ends = Arrays.copyOf(ends, capacity);
    classes = Arrays.copyOf(classes, capacity);
    boxes = Arrays.copyOf(boxes, capacity);
    properties = Arrays.copyOf(properties, capacity);
    bits = Arrays.copyOf(bits, capacity);
  }

  /** Ends the element that was entered last and not left yet. */
  void leave() {
    ends[open] = size;
    open = parents[open];
  }

  /** The element that was entered last and not left yet, or -1. */
  int open() {
    return open;
  }

  /** Whether an element was entered and not left yet. */
  boolean isOpen(int number) {
    return ends[number] == 0;
  }

  public int size() {
    return size;
  }

  public Element element(int number) {
    return elements[number];
  }

  /** The content of a script or a style sheet. */
  public String data(int number) {
    return contents.of(elements[number]);
  }

  /** Whether all that was taken out of the page is the content of one element each. */
  public boolean hasAllMarks() {
    return marks == contents.size();
  }

  public ElementKind kind(int number) {
    return kinds[number];
  }

  public String tag(int number) {
    return kinds[number].tag();
  }

  /** The value of an attribute, by its name in lower case, or an empty text. */
  public String attribute(int number, String name) {
    return attributes[number] == null ? "" : attributes[number].get(name);
  }

  public boolean hasAttribute(int number, String name) {
    return attributes[number] != null && attributes[number].hasKey(name);
  }

  /** Whether an element has any attribute. */
  public boolean hasAttributes(int number) {
    return attributes[number] != null;
  }

  /** Whether an element has an {@code itemprop}. */
  public boolean hasProperty(int number) {
    return properties[number];
  }

  /** The traits, as {@link Trait#bit()}, that an element's role, style and the like give. */
  public int boxTraits(int number) {
    return boxes[number];
  }

  /** The traits, as {@link Trait#bit()}, of what an element is, by its tag or by its role. */
  public int structure(int number) {
    return kind(number).structure() | boxTraits(number);
  }

  /** Whether an element is a box that its names call a note, a tip, a warning or the like. */
  public boolean isCallout(int number) {
    return NameHint.CALLOUT.isIn(classHints(number))
        && switch (tag(number)) {
          case "div", "section", "aside", "blockquote", "figure" -> true;
          default -> false;
        };
  }

  /** Whether the page has any such box. */
  public boolean hasCallouts() {
    return callouts;
  }

  /** Whether the page has any listing that its name or style, and not its tag, makes one. */
  public boolean hasNamedListings() {
    return listings;
  }

  /** Whether any element may be a note in the middle of a sentence, by its name. */
  public boolean mayHaveInlineNotes() {
    return classNames.give(NameHint.INLINE_NOTE);
  }

  /** Whether an element is a note in the middle of a sentence, right after its mark. */
  public boolean isInlineNote(int number) {
    return NameHint.INLINE_NOTE.isIn(classHints(number))
        && !kind(number).isBlock()
        && InlineNote.mark(element(number)) != null;
  }

  /** The number of the element around, or -1. */
  public int parent(int number) {
    return parents[number];
  }

  /** The number after the last element inside. */
  public int end(int number) {
    return ends[number];
  }

  /** Whether an element is another one or stands in it. */
  public boolean contains(int number, int inner) {
    return number <= inner && inner < ends[number];
  }

  /** The nearest element of a tag that is an element or stands around it, or -1. */
  public int around(int number, String tag) {
    int at = number;
    while (at >= 0 && !kinds[at].tag().equals(tag)) {
      at = parents[at];
    }
    return at;
  }

  /** The nearest post of a network that is an element or stands around it, or -1. */
  public int postAround(int number) {
    int at = number;
    while (at >= 0
        && !(kinds[at].tag().equals("blockquote") && EmbeddedPosts.isPost(elements[at]))) {
      at = parents[at];
    }
    return at;
  }

  /** The element some levels up, or the outermost. */
  public int up(int number, int levels) {
    int at = number;
    for (int i = 0; i < levels && parents[at] >= 0; i++) {
      at = parents[at];
    }
    return at;
  }

  /** The number of an element's class attribute among the different ones of the page. */
  public int className(int number) {
    return classes[number];
  }

  /**
   * A number that siblings share if their tags and classes are the same. The hash of the tag is
   * spread over all bits, so that tags with similar names, such as headings, do not collide by the
   * numbers of their classes.
   */
  public long siblings(int number) {
    long parent = parents[number] + 1L;
    int hash = tag(number).hashCode() * SPREAD + classes[number];
    return parent << Integer.SIZE | hash & 0xFFFFFFFFL;
  }

  /** The traits, as {@link Trait#bit()}, that an element's class and id give. */
  public int traits(int number) {
    return (int) bits[number];
  }

  /** The traits that an element's classes alone give; ids also name places in the text. */
  public int classTraits(int number) {
    return (int) classNames.bits(classes[number]);
  }

  /** The number of an element's classes; equal ones have the same. */
  public int classes(int number) {
    return classes[number];
  }

  /** The hints, as {@link NameHint#bit()}, that an element's class and id give. */
  public int hints(int number) {
    return (int) (bits[number] >>> Integer.SIZE);
  }

  /** The hints of an element's classes alone; ids name places in the text as well as boxes. */
  public int classHints(int number) {
    return (int) (classNames.bits(classes[number]) >>> Integer.SIZE);
  }

  /** Adds to each element what the elements inside it have. */
  public void sumUp(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      values[parents[i]] += values[i];
    }
  }
}
