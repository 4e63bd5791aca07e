package org.offprint.api;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/** A program of {@code examples/}, which stand in no package and so cannot be named by a test. */
record ExampleProgram(String name) {
  /** What the program prints to standard output. */
  String run(String... arguments) throws ReflectiveOperationException {
    Method main = Class.forName(name).getMethod("main", String[].class);
    return printed(() -> main.invoke(null, (Object) arguments));
  }

  /** What an action prints to standard output. */
  static String printed(Action action) throws ReflectiveOperationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } catch (InvocationTargetException e) {
      throw new AssertionError("the program failed", e.getCause());
    } finally {
      System.setOut(before);
    }
    // Examples print for the platform they run on.
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Something that prints. */
  interface Action {
    void run() throws ReflectiveOperationException;
  }
}
