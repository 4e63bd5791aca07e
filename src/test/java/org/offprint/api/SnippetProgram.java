package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The snippets of a page as one program: each goes on where the one before it ended and sees its
 * variables, as a reader does.
 */
final class SnippetProgram {
  private static final String NAME = "Snippets";
  private static final char PAGE_BREAK = '\f';
  private static final String HEAD =
      """
      import java.nio.charset.StandardCharsets;
      import java.nio.file.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.stream.*;
      import org.offprint.*;
      import org.offprint.export.*;
      import org.offprint.model.*;
      import org.offprint.parse.*;
      import org.offprint.source.*;
      import org.offprint.traverse.*;
      import org.offprint.view.*;

      public final class %s {
        private %1$s() {}
        public static void main(String[] args) throws Exception {
      """
          .formatted(NAME);

  private final List<String> snippets;

  SnippetProgram(List<String> snippets) {
    this.snippets = snippets;
  }

  /** What each snippet prints, compiled to the folder and run. */
  List<String> run(Path folder) throws ReflectiveOperationException, MalformedURLException {
    compile(folder);
    URL[] classPath = {folder.toUri().toURL()};
    String printed = ExampleProgram.printed(() -> invoke(classPath));
    return List.of(printed.split(String.valueOf(PAGE_BREAK), -1)).subList(0, snippets.size());
  }

  private static void invoke(URL[] classPath) throws ReflectiveOperationException {
    // Left open: classes may be loaded as long as what they print is read.
    ClassLoader loader = new URLClassLoader(classPath, SnippetProgram.class.getClassLoader());
    loader.loadClass(NAME).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
  }

  private void compile(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-path", "-Werror", "-proc:none"));
    options.addAll(List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler.getTask(messages, null, null, options, null, List.of(source())).call();
    assertThat(compiled).as("%s%n%s", messages, text()).isTrue();
  }

  private JavaFileObject source() {
    URI name = URI.create("string:///" + NAME + ".java");
    String text = text();
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (String snippet : snippets) {
      text.append(snippet).append("\nSystem.out.print('\\f');\n");
    }
    return text.append("}\n}\n").toString();
  }
}
