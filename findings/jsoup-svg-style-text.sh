#!/usr/bin/env bash
# jsoup 1.24.1: Element.text() leaves out the style sheet of a page, but not one inside of an inline drawing. HTML parses both
# as text of a style element; jsoup keeps the one as data, which is no text, and the other as text. What an icon with a style
# sheet stands in therefore reads ".a{fill:red} Share", in headings and buttons as well as in paragraphs.
# Expected by who knows the first case: the same for both. Seen: "Share" and ".a{fill:red} Share".
# Ends with 1 if that changes.
set -euo pipefail
version=1.24.1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B dependency:copy -Dartifact="org.jsoup:jsoup:$version" -DoutputDirectory=jars -Dmdep.useBaseVersion=true
cat > Texts.java <<'JAVA'
import org.jsoup.Jsoup;

public class Texts {
  public static void main(String[] args) {
    System.out.println(Jsoup.parse("<p><style>.a{fill:red}</style>Share</p>").text());
    String drawing = "<svg viewBox=\"0 0 1 1\"><style>.a{fill:red}</style><path class=\"a\" d=\"M0 0h1\"/></svg>";
    System.out.println(Jsoup.parse("<p>" + drawing + "Share</p>").text());
  }
}
JAVA
seen=$(java -cp "jars/jsoup-$version.jar" Texts.java)
printf 'jsoup %s\n%s\n' "$version" "$seen"
[ "$seen" = "$(printf 'Share\n.a{fill:red} Share')" ]
