package org.offprint.benchmarks;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One build of the library. It and what it is asked to do are in a class loader of their own, so
 * that the compiler treats each build as if it were alone: two copies of one build share nothing.
 */
final class Build {
  private final String name;
  private final String classpath;
  private final ClassLoader loader;

  private Build(String name, String classpath, ClassLoader loader) {
    this.name = name;
    this.classpath = classpath;
    this.loader = loader;
  }

  /**
   * Opens a build.
   *
   * @param argument its name, an equals sign, and its classes and libraries with the platform's
   *     path separator between
   */
  static Build of(String argument) throws MalformedURLException {
    int end = argument.indexOf('=');
    if (end <= 0) {
      throw new IllegalArgumentException("Not NAME=CLASSPATH: " + argument);
    }
    // The benchmarks first, which this loader defines again.
    String classpath = benchmarks() + File.pathSeparator + argument.substring(end + 1);
    List<URL> urls = new ArrayList<>();
    for (String entry : classpath.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    return new Build(argument.substring(0, end), classpath, loader);
  }

  /** Opens builds, in order. */
  static List<Build> of(List<String> arguments) throws MalformedURLException {
    List<Build> builds = new ArrayList<>();
    for (String argument : arguments) {
      builds.add(of(argument));
    }
    return builds;
  }

  private static Path benchmarks() {
    try {
      return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  String name() {
    return name;
  }

  /** The class path of a JVM that has this build and the benchmarks. */
  String classpath() {
    return classpath;
  }

  /**
   * A job of the benchmarks, as this build does it. What goes in and comes out is the JDK's or this
   * build's.
   *
   * @param arguments those of its constructor
   */
  @SuppressWarnings("unchecked")
  Function<Object, Object> job(Class<?> job, String... arguments) {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, String.class);
    try {
      return (Function<Object, Object>)
          loader.loadClass(job.getName()).getConstructor(types).newInstance((Object[]) arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " cannot do " + job.getSimpleName(), e);
    }
  }
}
