package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisitorTest {
  static List<Node> examples() {
    return NodeTypes.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void calls_the_method_of_the_type(Node node) {
    @SuppressWarnings("unchecked") // a proxy knows no type parameters
    Visitor<String> visitor =
        (Visitor<String>)
            Proxy.newProxyInstance(
                Visitor.class.getClassLoader(),
                new Class<?>[] {Visitor.class},
                (proxy, method, arguments) -> {
                  assertThat(arguments).containsExactly(node);
                  return method.getName();
                });
    assertThat(node.accept(visitor)).isEqualTo("visit" + node.getClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void asks_for_every_node_in_the_end(Node node) {
    Visitor<Node> visitor = other -> other;
    assertThat(node.accept(visitor)).isSameAs(node);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void asks_for_the_category_first(Node node) {
    Visitor<Class<?>> visitor =
        new Visitor<>() {
          @Override
          public Class<?> visitOther(Node node) {
            return Node.class;
          }

          @Override
          public Class<?> visitBlock(Block node) {
            return Block.class;
          }

          @Override
          public Class<?> visitInline(Inline node) {
            return Inline.class;
          }

          @Override
          public Class<?> visitPart(Part node) {
            return Part.class;
          }
        };
    assertThat(node).isInstanceOf(node.accept(visitor));
    assertThat(node.accept(visitor)).isNotEqualTo(Node.class);
  }

  @Test
  void has_no_method_without_type() {
    List<String> types =
        NodeTypes.all().stream().map(type -> "visit" + type.getSimpleName()).toList();
    assertThat(Arrays.stream(Visitor.class.getMethods()).map(method -> method.getName()))
        .containsAll(types)
        .hasSize(types.size() + 4);
  }
}
