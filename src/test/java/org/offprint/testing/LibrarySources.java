package org.offprint.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files of the library, for what compiled classes do not tell. */
public final class LibrarySources {
  public static final Path ROOT = Path.of("src/main/java");

  private LibrarySources() {}

  /** All files, in the order of their paths. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows the syntax tree of each file, and where in the file its parts stand. */
  public static void parse(BiConsumer<CompilationUnitTree, SourcePositions> reader) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(files()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        reader.accept(unit, positions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The full name of the type in a file, or of a module or package as its file has it. */
  public static String type(CompilationUnitTree unit) {
    Path file = ROOT.toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
    String path = file.toString();
    return path.substring(0, path.length() - ".java".length()).replace(File.separatorChar, '.');
  }
}
