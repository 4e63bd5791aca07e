package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every node type promises, held against all of them by reflection. */
class NodeContractTest {
  static List<Class<? extends Node>> types() {
    return NodeTypes.all();
  }

  static List<Node> examples() {
    return NodeTypes.examples();
  }

  @Test
  void all_types_are_records() {
    assertThat(types()).hasSizeGreaterThan(30).allMatch(Class::isRecord);
  }

  @Test
  void type_names_differ() {
    assertThat(examples()).extracting(Node::type).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> refuses_null() {
    return examples().stream()
        .flatMap(
            node ->
                Arrays.stream(node.getClass().getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .map(component -> nullTest(node, component)));
  }

  private static DynamicTest nullTest(Node node, RecordComponent component) {
    String name = node.getClass().getSimpleName() + '.' + component.getName();
    boolean nullable =
        component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    return DynamicTest.dynamicTest(
        name + (nullable ? " may be null" : " may not be null"),
        () -> {
          if (nullable) {
            assertThat(construct(node, component)).isInstanceOf(node.getClass());
          } else {
            assertThatThrownBy(() -> construct(node, component))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining(component.getName());
          }
        });
  }

  /** The node made anew with null for one component. */
  private static Object construct(Node node, RecordComponent without) throws Throwable {
    RecordComponent[] components = node.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean left = !components[i].getName().equals(without.getName());
      values[i] = left ? components[i].getAccessor().invoke(node) : null;
    }
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = node.getClass().getDeclaredConstructor(parameters);
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void info_is_the_last_component(Class<? extends Node> type) {
    RecordComponent[] components = type.getRecordComponents();
    RecordComponent last = components[components.length - 1];
    assertThat(last.getName()).isEqualTo("info");
    assertThat(last.getType()).isEqualTo(NodeInfo.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void has_factory_without_info(Class<? extends Node> type) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] parameters =
        Arrays.stream(components)
            .limit(components.length - 1)
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Method factory = type.getMethod("of", parameters);
    assertThat(factory.getReturnType()).isEqualTo(type);
    assertThat(Modifier.isStatic(factory.getModifiers())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("types")
  void has_builder_for_every_component(Class<? extends Node> type) throws Exception {
    Class<?> builder = type.getMethod("builder").getReturnType();
    assertThat(builder.getEnclosingClass()).isEqualTo(type);
    for (RecordComponent component : type.getRecordComponents()) {
      assertThat(builder.getMethods())
          .extracting(Method::getName)
          .contains(component.getName(), "build");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void has_wither_for_every_component(Node node) throws Exception {
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      String name =
          "with"
              + Character.toUpperCase(component.getName().charAt(0))
              + component.getName().substring(1);
      Object value = component.getAccessor().invoke(node);
      Method wither =
          Arrays.stream(node.getClass().getMethods())
              .filter(method -> method.getName().equals(name) && !method.isVarArgs())
              .filter(method -> method.getReturnType().isInstance(node))
              .findFirst()
              .orElseThrow(() -> new AssertionError(name + " is missing in " + node.type()));
      assertThat(wither.invoke(node, value)).as(name).isEqualTo(node);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keeps_equal_with_its_own_slots(Node node) {
    assertThat(node.withSlots(node.slots())).contains(node);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuses_slots_of_another_type(Node node) {
    List<Slot> wrong =
        node instanceof TableRow ? Paragraph.of("x").slots() : TableRow.of(List.of()).slots();
    assertThatThrownBy(() -> node.withSlots(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(node.type());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void slots_are_components(Node node) throws Exception {
    for (Slot slot : node.slots()) {
      Object component = node.getClass().getMethod(slot.name()).invoke(node);
      assertThat(component).isEqualTo(slot.nodes());
    }
    long lists =
        Arrays.stream(node.getClass().getRecordComponents())
            .filter(component -> component.getType() == List.class)
            .count();
    assertThat(node.slots()).hasSize((int) lists);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void emptied_is_gone_or_valid(Node node) {
    List<Slot> empty = node.slots().stream().map(slot -> slot.withNodes(List.of())).toList();
    node.withSlots(empty).ifPresent(rest -> assertThat(rest.children()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void textual_form_starts_with_the_type(Node node) {
    assertThat(node.toString()).matches("(?s)" + node.type() + "( .*)?").doesNotContain("\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void children_are_the_slots_in_order(Node node) {
    List<Node> nodes =
        node.slots().stream().flatMap(slot -> slot.nodes().stream()).map(Node.class::cast).toList();
    assertThat(node.children()).isEqualTo(nodes);
    assertThat(node.stream()).startsWith(node).containsAll(nodes);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lists_cannot_be_changed(Node node) {
    assertThatThrownBy(() -> node.children().add(node))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> node.slots().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
