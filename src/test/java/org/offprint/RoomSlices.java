package org.offprint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;

/** Slices of some packages and those below them; what stands elsewhere is in none. */
final class RoomSlices implements SliceAssignment {
  private final String each;
  private final Function<JavaClass, String> slice;
  private final List<String> packages;

  private RoomSlices(String each, Function<JavaClass, String> slice, String... packages) {
    this.each = each;
    this.slice = slice;
    this.packages = List.of(packages);
  }

  /** Each package is a slice. */
  static RoomSlices ofPackages(String... packages) {
    return new RoomSlices("package", JavaClass::getPackageName, packages);
  }

  /** Each class is a slice, with the classes inside it. */
  static RoomSlices ofClasses(String... packages) {
    return new RoomSlices("class", type -> type.getName().replaceFirst("\\$.*", ""), packages);
  }

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String name = type.getName();
    return packages.stream().anyMatch(root -> name.startsWith(root + '.'))
        ? SliceIdentifier.of(slice.apply(type))
        : SliceIdentifier.ignore();
  }

  @Override
  public String getDescription() {
    return "every " + each + " of " + String.join(" and ", packages);
  }
}
