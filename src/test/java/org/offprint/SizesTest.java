package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.testing.LibrarySources;

/** What can be seen at once: how large rooms, files and methods of the library may become. */
class SizesTest {
  /** One type for each kind of node belongs together, however many kinds there are. */
  private static final Path MODEL = LibrarySources.ROOT.resolve("org/offprint/model");

  private static final int MOST_FILES = 40;
  private static final int MOST_LINES_OF_A_FILE = 400;
  private static final int MOST_LINES_OF_A_METHOD = 60;

  @Test
  void no_package_but_the_model_has_more_than_40_files() {
    Map<Path, Long> sizes =
        LibrarySources.files().stream()
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(sizes).containsKey(MODEL);
    sizes.remove(MODEL);

    assertThat(sizes)
        .allSatisfy((room, size) -> assertThat(size.intValue()).isLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void no_file_has_more_than_400_lines() {
    assertThat(LibrarySources.files())
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(Files.readAllLines(file))
                    .hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_FILE));
  }

  @Test
  void no_method_has_more_than_60_lines() {
    List<Method> methods = methods();

    assertThat(methods).hasSizeGreaterThan(LibrarySources.files().size());
    assertThat(methods).filteredOn(method -> method.lines() > MOST_LINES_OF_A_METHOD).isEmpty();
  }

  private record Method(String name, long lines) {}

  /** All methods and constructors, from their modifiers to the closing brace. */
  private static List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    LibrarySources.parse(
        (unit, positions) ->
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitMethod(MethodTree method, Void none) {
                methods.add(method(unit, positions, method));
                return super.visitMethod(method, none);
              }
            }.scan(unit, null));
    return methods;
  }

  private static Method method(
      CompilationUnitTree unit, SourcePositions positions, MethodTree method) {
    long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
    long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
    return new Method(LibrarySources.type(unit) + "." + method.getName(), last - first + 1);
  }
}
