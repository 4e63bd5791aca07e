import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes a stub of each rule, pass and feature group of the body: {@code MakeStubs SOURCES OUT},
 * with the library on the class path. {@code OUT/<class>/stub} then holds a class of the same name
 * that says and changes nothing: the class as it is, but for the one method by which it is asked,
 * so that what others take from it stays. Prints a line for each, its sort and its name. A rule
 * that always has a verdict cannot be silent, so of the scorer there is none.
 */
public final class MakeStubs {
  private static final String PACKAGE = "org.offprint.internal.html.body.";

  /** By the interface, the method that a class is asked by and what is in its place. */
  private static final Map<String, String[]> SILENT =
      Map.of(
          "RunRule", new String[] {"judge", "{ return null; }"},
          "VerdictPass", new String[] {"revise", "{}"},
          "FeatureGroup", new String[] {"fill", "{}"});

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Map<String, String> sorts = new HashMap<>();
  private final Path out;

  private MakeStubs(Path out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    MakeStubs stubs = new MakeStubs(Path.of(args[1]));
    stubs.sort("rule", "CERTAIN");
    stubs.sort("veto", "VETOES");
    stubs.sort("pass", "PASSES");
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      stubs.make(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  /** Whether a rule comes before the scorer or after it the finder alone tells. */
  private void sort(String sort, String list) throws ReflectiveOperationException {
    Field field = Class.forName(PACKAGE + "BodyFinder").getDeclaredField(list);
    field.setAccessible(true);
    for (Object each : (List<?>) field.get(null)) {
      sorts.put(each.getClass().getSimpleName(), sort);
    }
  }

  private void make(List<Path> sources) throws IOException {
    Map<String, String> made = new TreeMap<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, files, null, List.of("-proc:none"), null,
                  files.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type instanceof ClassTree declared) {
            for (Tree implemented : declared.getImplementsClause()) {
              String[] silent = SILENT.get(implemented.toString());
              MethodTree method = silent == null ? null : method(declared, silent[0]);
              if (method != null) {
                compile(unit, declared, positions, method, silent[1]);
                made.put(declared.getSimpleName().toString(), sort(declared, implemented));
              }
            }
          }
        }
      }
    }
    Set<String> listed = new TreeSet<>(sorts.keySet());
    listed.removeAll(made.keySet());
    if (!listed.isEmpty()) {
      throw new IllegalStateException("there are no stubs of " + listed);
    }
    made.forEach((name, sort) -> System.out.println(sort + " " + name));
  }

  private String sort(ClassTree declared, Tree implemented) {
    boolean group = implemented.toString().equals("FeatureGroup");
    return sorts.getOrDefault(
        declared.getSimpleName().toString(), group ? "features" : "place");
  }

  /** The method to be silenced, or null if it must speak: a rule that always has a verdict. */
  private static MethodTree method(ClassTree declared, String name) {
    List<MethodTree> found = new ArrayList<>();
    for (Tree member : declared.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals(name)
          && method.getModifiers().toString().contains("@Override")) {
        found.add(method);
      }
    }
    if (found.size() != 1) {
      throw new IllegalStateException(
          declared.getSimpleName() + " has not one method " + name + " but " + found.size());
    }
    MethodTree method = found.get(0);
    boolean mustSpeak =
        name.equals("judge")
            && !(method.getReturnType() + " " + method.getModifiers()).contains("@Nullable");
    return mustSpeak ? null : method;
  }

  private void compile(
      CompilationUnitTree unit,
      ClassTree declared,
      SourcePositions positions,
      MethodTree method,
      String body)
      throws IOException {
    String source = unit.getSourceFile().getCharContent(true).toString();
    int from = (int) positions.getStartPosition(unit, method.getBody());
    int to = (int) positions.getEndPosition(unit, method.getBody());
    Path folder = out.resolve(declared.getSimpleName().toString());
    Path file = folder.resolve(declared.getSimpleName() + ".java");
    Path classes = Files.createDirectories(folder.resolve("stub"));
    Files.writeString(file, source.substring(0, from) + body + source.substring(to));
    int failed =
        javac.run(
            null, null, null, "-proc:none", "-nowarn", "-encoding", "UTF-8", "--release", "17",
            "-implicit:none", "-Xlint:none", "-cp", System.getProperty("java.class.path"),
            "-d", classes.toString(), file.toString());
    if (failed != 0) {
      throw new IllegalStateException("no stub of " + declared.getSimpleName() + " compiles");
    }
  }
}
