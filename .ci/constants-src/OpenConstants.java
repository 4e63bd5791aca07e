import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the library with its numeric constants open, so that one running program can try other
 * values: {@code OpenConstants SOURCES OUT ROOM…}, where the sources are those of {@code
 * org.offprint.internal}, with the library on the class path. Prints a line for each constant of
 * the rooms below that: its class, its name, whether it is read when a class is loaded, which is
 * too early for another value, and its number.
 */
public final class OpenConstants {
  private static final Set<String> NUMBERS = Set.of("int", "double", "float");

  /** What the class path has beside the library: notes which constants a page asked for. */
  private static final String READ =
      """
      package org.offprint.internal;

      public final class Read {
        public static final boolean[] SEEN = new boolean[10_000];

        private Read() {}

        public static int of(int constant, int value) {
          SEEN[constant] = true;
          return value;
        }

        public static double of(int constant, double value) {
          SEEN[constant] = true;
          return value;
        }

        public static float of(int constant, float value) {
          SEEN[constant] = true;
          return value;
        }
      }
      """;

  /** One of them, and where in its file {@code final} stands. */
  private record Constant(int number, Path file, String type, String name, int from) {
    private String mention() {
      return type.substring(type.lastIndexOf('.') + 1) + '.' + name;
    }
  }

  /** Where a method asks for one, by what mention. */
  private record Use(Path file, String mention, int from, int to) {}

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final List<Constant> constants = new ArrayList<>();
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> readEarly = new TreeSet<>();

  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    OpenConstants opener = new OpenConstants();
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .toList();
    }
    opener.find(files);
    opener.compile(sources, files, Path.of(args[1]));
    for (String room : List.of(args).subList(2, args.length)) {
      opener.print("org.offprint.internal." + room + '.');
    }
  }

  private void print(String room) {
    for (Constant constant : constants) {
      if (constant.type().startsWith(room)) {
        String early = readEarly.contains(constant.mention()) ? "early" : "late";
        System.out.println(
            constant.type() + ' ' + constant.name() + ' ' + early + ' ' + constant.number());
      }
    }
  }

  private void find(List<Path> files) throws IOException {
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, List.of("-proc:none"), null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String source = unit.getSourceFile().getCharContent(true).toString();
        new TreePathScanner<Void, String>() {
          @Override
          public Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            for (Tree member : type.getMembers()) {
              if (member instanceof VariableTree field && isStatic(field)) {
                open(unit, source, name, field, positions);
                findRead(field.getInitializer(), type);
              } else if (!(member instanceof MethodTree) && !(member instanceof ClassTree)) {
                findRead(member, type);
              }
            }
            return super.visitClass(type, name + '$');
          }

          @Override
          public Void visitMethod(MethodTree method, String outer) {
            if (method.getBody() != null) {
              String type = outer.substring(outer.lastIndexOf('.') + 1, outer.length() - 1);
              findUses(unit, method.getBody(), type, positions);
            }
            return super.visitMethod(method, outer);
          }
        }.scan(unit, unit.getPackageName() + ".");
      }
    }
  }

  private static boolean isStatic(VariableTree field) {
    return field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private void open(
      CompilationUnitTree unit,
      String source,
      String type,
      VariableTree field,
      SourcePositions positions) {
    if (field.getModifiers().getFlags().contains(Modifier.FINAL)
        && NUMBERS.contains(String.valueOf(field.getType()))) {
      int start = (int) positions.getStartPosition(unit, field);
      Path file = Path.of(unit.getSourceFile().toUri());
      constants.add(
          new Constant(
              constants.size(),
              file,
              type,
              field.getName().toString(),
              source.indexOf("final ", start)));
    }
  }

  private void findRead(Tree early, ClassTree type) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void none) {
        readEarly.add(type.getSimpleName() + "." + identifier.getName());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void none) {
        readEarly.add(select.getExpression() + "." + select.getIdentifier());
        return super.visitMemberSelect(select, none);
      }
    }.scan(early, null);
  }

  private void findUses(
      CompilationUnitTree unit, Tree body, String type, SourcePositions positions) {
    Path file = Path.of(unit.getSourceFile().toUri());
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree identifier, Void none) {
        add(identifier, type + '.' + identifier.getName());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void none) {
        add(select, select.toString());
        return null;
      }

      /** A label is the name of something else, or must stay constant. */
      @Override
      public Void visitCase(CaseTree one, Void none) {
        scan(one.getStatements(), none);
        return scan(one.getBody(), none);
      }

      private void add(Tree tree, String mention) {
        int from = (int) positions.getStartPosition(unit, tree);
        uses.add(new Use(file, mention, from, (int) positions.getEndPosition(unit, tree)));
      }
    }.scan(body, null);
  }

  /** What must be constant, such as the label of a case, stays so. */
  private void compile(Path sources, List<Path> files, Path out) throws IOException {
    Path opened = out.resolve("sources");
    Path classes = Files.createDirectories(out.resolve("classes"));
    while (true) {
      Map<Path, String> texts = new TreeMap<>();
      for (Path file : files) {
        texts.put(sources.relativize(file), opened(file.toAbsolutePath()));
      }
      texts.put(Path.of("Read.java"), READ);
      List<Path> written = new ArrayList<>();
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        Path file = opened.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
        written.add(file);
      }
      DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
      try (StandardJavaFileManager manager = javac.getStandardFileManager(told, null, null)) {
        List<String> options =
            List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes.toString());
        if (javac
            .getTask(
                null, manager, told, options, null, manager.getJavaFileObjectsFromPaths(written))
            .call()) {
          return;
        }
      }
      if (!told.getDiagnostics().stream().map(this::close).reduce(false, Boolean::logicalOr)) {
        throw new IllegalStateException(told.getDiagnostics().toString());
      }
    }
  }

  private String opened(Path file) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(file));
    Map<Integer, Runnable> edits = new TreeMap<>(Comparator.reverseOrder());
    Map<String, Integer> numbers = new HashMap<>();
    for (Constant constant : constants) {
      numbers.put(constant.mention(), constant.number());
      if (constant.file().equals(file)) {
        int from = constant.from();
        edits.put(from, () -> text.delete(from, from + "final ".length()));
      }
    }
    for (Use use : uses) {
      Integer number = numbers.get(use.mention());
      if (number != null && use.file().equals(file)) {
        String read = "org.offprint.internal.Read.of(" + number + ", ";
        edits.put(use.from(), () -> text.insert(use.to(), ")").insert(use.from(), read));
      }
    }
    edits.values().forEach(Runnable::run);
    return text.toString();
  }

  /** Closes the constants in the line of an error; whether there is one. */
  private boolean close(Diagnostic<? extends JavaFileObject> error) {
    if (error.getKind() != Diagnostic.Kind.ERROR || error.getSource() == null) {
      return false;
    }
    String line;
    try {
      line =
          error
              .getSource()
              .getCharContent(true)
              .toString()
              .lines()
              .skip(error.getLineNumber() - 1)
              .findFirst()
              .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return constants.removeIf(
        constant ->
            line.matches(".*\\b" + constant.name() + "\\b.*")
                && (error.getSource().getName().endsWith(constant.file().getFileName().toString())
                    || line.contains(constant.mention())));
  }
}
