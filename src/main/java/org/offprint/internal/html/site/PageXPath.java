package org.offprint.internal.html.site;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions of XPath on a page, by the copy of its tree that they need. */
final class PageXPath {
  private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();
  private final org.w3c.dom.Document copy;

  PageXPath(Document page) {
    copy = new W3CDom().namespaceAware(false).fromJsoup(page);
  }

  /**
   * The elements that an expression finds, those around texts and attributes for these; none if it
   * gives a value.
   */
  List<Element> elements(String expression) throws XPathExpressionException {
    List<Element> elements = new ArrayList<>();
    if (evaluate(expression).value() instanceof XPathNodes found) {
      for (org.w3c.dom.Node node : found) {
        Element element = element(node);
        if (element != null) {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  /** The texts of what an expression finds, or the one value that it gives; none is blank. */
  List<String> texts(String expression) throws XPathExpressionException {
    List<String> texts = new ArrayList<>();
    Object value = evaluate(expression).value();
    if (value instanceof XPathNodes found) {
      for (org.w3c.dom.Node node : found) {
        add(text(node), texts);
      }
    } else {
      add(String.valueOf(value), texts);
    }
    return texts;
  }

  private XPathEvaluationResult<?> evaluate(String expression) throws XPathExpressionException {
    return xpath.evaluateExpression(expression, copy);
  }

  private static void add(String text, List<String> texts) {
    String words = text.strip().replaceAll("\\s+", " ");
    if (!words.isEmpty()) {
      texts.add(words);
    }
  }

  private static String text(org.w3c.dom.Node node) {
    return node.getUserData(W3CDom.SourceProperty) instanceof Element element
        ? element.text()
        : String.valueOf(node.getTextContent());
  }

  private static @Nullable Element element(org.w3c.dom.Node node) {
    org.w3c.dom.Node at =
        node instanceof org.w3c.dom.Attr attribute ? attribute.getOwnerElement() : node;
    if (at == null || !(at.getUserData(W3CDom.SourceProperty) instanceof Node source)) {
      return null;
    }
    return source instanceof Element element ? element : source.parentElement();
  }
}
