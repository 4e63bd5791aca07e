#!/usr/bin/env bash
# ArchUnit 1.5.0: a sealed interface that permits its implementation depends on it, and the implementation on the interface;
# the compiler writes both into the class files. For ArchUnit the interface depends on nothing, so beFreeOfCycles() passes
# where two slices hold each other by "permits" alone, and no rule on dependencies sees that arrow.
# Expected: a dependency from the interface to what it permits, and a cycle of the two slices. Seen: neither.
# Ends with 1 if that changes.
set -euo pipefail
version=1.5.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for artifact in "com.tngtech.archunit:archunit:$version" org.slf4j:slf4j-api:2.0.17 org.slf4j:slf4j-nop:2.0.17; do
  mvn -q -B dependency:copy -Dartifact="$artifact" -DoutputDirectory=jars
done
mkdir -p source/ports/a source/ports/b
cat > source/ports/a/Boat.java <<'JAVA'
package ports.a;

public sealed interface Boat permits ports.b.Ferry {}
JAVA
cat > source/ports/b/Ferry.java <<'JAVA'
package ports.b;

public final class Ferry implements ports.a.Boat {}
JAVA
cat > source/module-info.java <<'JAVA'
module ports {}
JAVA
javac -d classes source/module-info.java source/ports/a/Boat.java source/ports/b/Ferry.java
cat > Cycles.java <<'JAVA'
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

public class Cycles {
  public static void main(String[] args) {
    JavaClasses classes = new ClassFileImporter().importPath("classes");
    for (String name : new String[] {"ports.a.Boat", "ports.b.Ferry"}) {
      long arrows =
          classes.get(name).getDirectDependenciesFromSelf().stream()
              .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith("ports"))
              .count();
      System.out.println(name + " depends on " + arrows);
    }
    boolean cycle =
        SlicesRuleDefinition.slices().matching("ports.(*)").should().beFreeOfCycles().evaluate(classes).hasViolation();
    System.out.println(cycle ? "a cycle" : "no cycle");
  }
}
JAVA
javap -v -cp classes ports.a.Boat | grep -A 1 '^PermittedSubclasses'
seen=$(java -cp "jars/*" Cycles.java)
printf 'ArchUnit %s\n%s\n' "$version" "$seen"
[ "$seen" = "$(printf 'ports.a.Boat depends on 0\nports.b.Ferry depends on 1\nno cycle')" ]
