package org.offprint.internal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.offprint.testing.LibrarySources;

/**
 * Which classes of the library say something in the name of a constant: those that use it other
 * than to ask whether another class has used it, by comparing it or by listing it in a set.
 */
final class DecidingClasses {
  private static final Set<String> SETS =
      Set.of("Set.of", "EnumSet.of", "DoubtedRules.of", "DoubtedRules.ofScoreAndPlace");

  private final Map<String, Set<String>> byConstant = new TreeMap<>();

  /** Looks for the constants of an enumeration. */
  DecidingClasses(Class<? extends Enum<?>> constants) {
    LibrarySources.parse(
        (unit, positions) -> new Uses(unit, constants.getSimpleName()).scan(unit, null));
  }

  /** The classes for one constant, by their names below {@code org.offprint.internal}. */
  Set<String> of(Enum<?> constant) {
    return byConstant.getOrDefault(constant.name(), Set.of());
  }

  private final class Uses extends TreePathScanner<Void, Void> {
    private final String constants;
    private final String from;

    Uses(CompilationUnitTree unit, String constants) {
      this.constants = constants;
      from = LibrarySources.type(unit).replaceFirst("^org\\.offprint\\.(internal\\.)?", "");
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void none) {
      if (select.getExpression().toString().equals(constants) && !isAsked()) {
        byConstant
            .computeIfAbsent(select.getIdentifier().toString(), name -> new TreeSet<>())
            .add(from);
      }
      return super.visitMemberSelect(select, none);
    }

    private boolean isAsked() {
      Tree around = getCurrentPath().getParentPath().getLeaf();
      return around instanceof BinaryTree
          || (around instanceof MethodInvocationTree call
              && SETS.contains(call.getMethodSelect().toString()));
    }
  }
}
