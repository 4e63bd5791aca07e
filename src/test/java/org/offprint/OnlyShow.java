package org.offprint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds what callers can see of a class, its supertypes and members, to types they may see. */
final class OnlyShow extends ArchCondition<JavaClass> {
  private final DescribedPredicate<? super JavaClass> allowed;

  OnlyShow(DescribedPredicate<? super JavaClass> allowed) {
    super("show callers only what they may see");
    this.allowed = allowed;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!visible(type)) {
      return;
    }
    for (JavaType supertype : supertypes(type)) {
      check(type, type.getName(), supertype, events);
    }
    for (JavaMember member : type.getAllMembers()) {
      if (visible(member) && member.getOwner().getPackageName().startsWith("org.offprint")) {
        types(member).forEach(shown -> check(type, member.getFullName(), shown, events));
      }
    }
  }

  private void check(JavaClass type, String where, JavaType shown, ConditionEvents events) {
    for (JavaClass raw : shown.getAllInvolvedRawTypes()) {
      JavaClass base = raw.getBaseComponentType();
      if (!base.isPrimitive() && !allowed.test(base)) {
        events.add(SimpleConditionEvent.violated(type, where + " shows " + base.getName()));
      }
    }
  }

  private static List<JavaType> supertypes(JavaClass type) {
    List<JavaType> supertypes = new ArrayList<>(type.getInterfaces());
    type.getSuperclass().ifPresent(supertypes::add);
    return supertypes;
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> thrown = unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType);
    Stream<JavaType> given = Stream.concat(unit.getParameterTypes().stream(), thrown);
    return Stream.concat(Stream.of(unit.getReturnType()), given);
  }

  private static boolean visible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(OnlyShow::visible).orElse(true);
  }

  private static boolean visible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
