package org.offprint.internal.json;

import com.fasterxml.jackson.core.io.NumberInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document as it is written, before it is interpreted. What is in an object or array
 * hangs on it as a list: {@link #first}, then {@link #next}.
 *
 * <p>A document has so many values that an object for each, a map for each of its objects and a
 * place for each would take most of the time of reading. So {@link JsonInput} uses the same objects
 * again, objects are searched from the first property to the last (few have more than six, and
 * nothing asks for more than two dozen), and a path is made when an error needs it.
 */
public final class JsonValue {
  /**
   * Above so many properties, a set finds out whether one is there twice. The longest object that
   * the library writes has 18; to compare so many names is cheaper than to hash them.
   */
  private static final int FEW = 24;

  /** Numbers of so many digits fit into an int, whatever they are. */
  private static final int MOST_DIGITS = 9;

  private JsonKind kind = JsonKind.NULL;
  private String text = "";
  private @Nullable JsonValue parent;
  private @Nullable String name;
  private int nameHash;
  private int index;
  private int line = 1;
  private int column = 1;
  private @Nullable JsonValue first;
  private @Nullable JsonValue last;
  private @Nullable JsonValue next;
  private int size;

  private @Nullable Set<String> names;

  /** Makes it a value with nothing in it. */
  void begin(JsonKind kind, String text) {
    this.kind = kind;
    this.text = text;
    this.next = null;
    if (kind.isContainer()) {
      this.first = null;
      this.last = null;
      this.size = 0;
      this.names = null;
    }
  }

  /** Says where its first character stands. */
  void standAt(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** Says what it is in without adding it there. */
  void standIn(JsonValue parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.nameHash = name == null ? 0 : name.hashCode();
    this.index = index;
  }

  /** Adds a property, unless there is one of its name. */
  boolean addProperty(String name, JsonValue value) {
    boolean isNew = isNew(name);
    value.standIn(this, name, 0);
    append(value);
    return isNew;
  }

  private boolean isNew(String name) {
    if (size < FEW) {
      return find(name) == null;
    }
    if (names == null) {
      names = new HashSet<>();
      for (JsonValue each = first; each != null; each = each.next) {
        names.add(each.name());
      }
    }
    return names.add(name);
  }

  void addElement(JsonValue value) {
    value.standIn(this, null, size);
    append(value);
  }

  private void append(JsonValue value) {
    if (last == null) {
      first = value;
    } else {
      last.next = value;
    }
    last = value;
    size++;
  }

  /** What it is. */
  public JsonKind kind() {
    return kind;
  }

  /** Whether it is of a kind. */
  public boolean is(JsonKind kind) {
    return this.kind == kind;
  }

  /**
   * The characters of a string, the digits of a number as written, or the literal; empty for
   * objects and arrays.
   */
  public String text() {
    return text;
  }

  /** The number that it is if it is written in no more than nine digits and nothing else, or -1. */
  public int smallNumber() {
    if (kind != JsonKind.NUMBER || text.length() > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The number that it is, as {@link Float#parseFloat} has it. */
  public float decimal() {
    return NumberInput.parseFloat(text, true);
  }

  /** The name of a property. */
  public String name() {
    if (name == null) {
      throw new IllegalStateException("not a property");
    }
    return name;
  }

  /** The object or array that it is in, or {@code null} for the document. */
  @Nullable JsonValue parent() {
    return parent;
  }

  /** How many elements it has, or properties it had before any was taken out. */
  public int size() {
    return size;
  }

  /** The first property or element, or {@code null} if it has none. */
  public @Nullable JsonValue first() {
    return first;
  }

  /** The property or element after it, or {@code null} after the last. */
  public @Nullable JsonValue next() {
    return next;
  }

  /** Compares hashes first, which strings keep: most names that are compared differ. */
  private boolean isNamed(String name) {
    return nameHash == name.hashCode() && name.equals(this.name);
  }

  /** The property of a name, or {@code null}. */
  public @Nullable JsonValue find(String name) {
    for (JsonValue each = first; each != null; each = each.next) {
      if (each.isNamed(name)) {
        return each;
      }
    }
    return null;
  }

  /** Takes the property of a name out, and gives it, or {@code null} if there is none. */
  public @Nullable JsonValue remove(String name) {
    JsonValue before = null;
    for (JsonValue each = first; each != null; each = each.next) {
      if (each.isNamed(name)) {
        if (before == null) {
          first = each.next;
        } else {
          before.next = each.next;
        }
        return each;
      }
      before = each;
    }
    return null;
  }

  /** Where it stands. */
  public Location location() {
    return new Location(path(), line, column);
  }

  private String path() {
    Deque<JsonValue> steps = new ArrayDeque<>();
    for (JsonValue step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    JsonPath path = new JsonPath();
    steps.forEach(step -> path.add(step.name, step.index));
    return path.toString();
  }

  /**
   * The path from an object around it, as {@code media.renditions[0].width}.
   *
   * @param around the object
   * @return the path, without a dot at its start
   */
  public String pathFrom(JsonValue around) {
    Deque<JsonValue> steps = new ArrayDeque<>();
    for (JsonValue step = this; step != null && step != around; step = step.parent) {
      steps.push(step);
    }
    StringBuilder path = new StringBuilder();
    for (JsonValue step : steps) {
      if (step.name == null) {
        path.append('[').append(step.index).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.name);
      }
    }
    return path.toString();
  }
}
