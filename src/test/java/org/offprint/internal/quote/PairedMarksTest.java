package org.offprint.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which marks make a pair, language by language. */
class PairedMarksTest {

  private static void check(String notation, String language) {
    assertThat(QuotationNotation.found(notation, language)).isEqualTo(notation);
  }

  static Stream<String> english() {
    return """
        ⟦“|The kiln is cold,|”⟧ Ada Stern said.
        ⟦“|The kiln is cold,|”⟧ said Ada Stern, who keeps the pottery.
        Ada Stern said, ⟦“|The kiln is cold.|”⟧
        ⟦“|The kiln,|”⟧ Stern said, ⟦“|is cold.|”⟧
        ⟦“|The kiln is cold.|”⟧ Stern waited. ⟦“|Since May.|”⟧
        According to Stern, ⟦“|the clay is wet.|”⟧
        Stern told Pim Oake: ⟦“|Stay.|”⟧
        Asked by Oake, Stern said ⟦“|never.|”⟧
        ⟦“|Where?|”⟧ asked Oake. ⟦“|Here,|”⟧ Stern answered.
        The council called the oven ⟦“|a lost cause|”⟧.
        a ⟦“|clever|”⟧ bucket, the so-called ⟦“|dry room|”⟧, nicknamed ⟦“|the Heron|”⟧
        her play ⟦“|Wet Clay|”⟧ and the word ⟦“|glaze|”⟧
        Stern, a ⟦“|retired|”⟧ potter, smiled.
        ⟦“|She said, ⟦‘|not yet|’⟧, and went,|”⟧ Oake said.
        ⟦‘|It’s the potters’ day,|’⟧ said Oake.
        ⟦‘|We fired it,|’⟧ he said. ⟦‘|The lads’ kiln, ⟦“|as ever|”⟧, broke.|’⟧
        the ⟦‘|owner|’⟧ and the potters’ wheel
        ⟦‘|’Twas late,|’⟧ he said of the ’50s.
        the ’80s, salt ’n’ clay, O’Dell, Oake’s, the potters’ wheels, ’tis so
        the '80s, salt 'n' clay, O'Dell, Oake's, the potters' wheels, 'tis so
        the ‘80s, get ‘em, salt ‘n’ clay
        a 5'4" potter with a 30" shelf said ⟦"|yes|"⟧
        the 6" pipe and the 8" pipe met at 12°30'10"N and 14°20'50"E
        ⟦"|I am 5'4" tall,|"⟧ she said. ⟦"|So what?|"⟧
        he was ⟦"|gone by 1931|"⟧ and lost
        Stern said,⟦" |Nothing broke|"⟧. So it was.
        ⟦""|written doubly|""⟧ marks
        ⟦``|set in print|''⟧ and ⟦''|set in haste|''⟧
        ⟦"|One,|"⟧ he said. ⟦"|Two 'n' a half,|"⟧ she said. ⟦"|⟦'|Three,|'⟧ they say.|"⟧
        The fire is out," he said. ⟦"|Again,|"⟧ she said.
        The fire is out," he said. They went home."
        ⟦“|…but the shelf held.|”⟧
        ⟦“|[The shelf] held [sic] well,|”⟧ Oake wrote. (⟦“|Twice.|”⟧)
        ⟦“|Done|”⟧ – that was all. He said—⟦“|done|”⟧—and left.
        ⟦“|Yes.|”⟧ ⟦“|No.|”⟧ ⟦“|Yes.|”⟧
        Oake said the wheel was ⟦“|loud|”⟧ and ⟦“|slow|”⟧.
        Oake: ⟦‘|No clay today|’⟧
        he said⟦“|stop|”⟧and went; she said⟦"|stop|"⟧and stayed
        he said ⟦“|stop|"⟧ and ⟦"|go|”⟧ and ⟦“|rest|“⟧.
        ” and ' and ″ and 『 alone
        opened “and never closed
        never opened” but closed
        an “outer ⟦“|inner|”⟧ one
        a ⟦"|b|"⟧ c" d
        ⟦“|Wet Clay|”⟧’s author and ⟦"|Wet Clay|"⟧'s author
        if (a << 2) then b >> 3; ⟦<<|quoted|>>⟧ so; Read more >>
        print("") and print('') and \"""
        the ⟦“|?|”⟧ key, but “” and “ ” hold nothing
        ⟦“\u200b|Zero|\u200b”⟧ and ⟦“\u00a0|no-break|\u00a0”⟧\u200b, said Oake.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void english(String notation) {
    check(notation, "en");
  }

  static Stream<String> german() {
    return """
        ⟦„|Der Ofen ist kalt|“⟧, sagte Ute Brandt.
        ⟦»|Der Ofen ist kalt|«⟧, so Brandt, ⟦»|und ⟦›|nass|‹⟧ dazu.|«⟧
        ⟦„|Der Ofen ist kalt|”⟧, ⟦„|ganz kalt|"⟧
        Brandt nannte den Ofen ⟦„|Eisschrank|“⟧.
        In dem Brief steht: ⟦„|Kein Ton.|“⟧
        ⟦„|Der Ofen|“⟧, sagte Brandt, ⟦„|ist kalt.|“⟧
        ⟦„|Sie rief ⟦‚|Halt!|‘⟧ und ging|“⟧, sagte Brandt. Wie geht’s, Jens’ Ofen?
        ⟦,,|Der Ofen ist kalt|"⟧, sagte sie, 3,,4
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void german(String notation) {
    check(notation, "de");
  }

  static Stream<String> french() {
    return """
        ⟦« |Le four est froid| »⟧, a dit Zoé Ravel.
        ⟦«\u00a0|Le four|\u00a0»⟧, ⟦«\u202f|est froid|\u202f»⟧.
        ⟦« |Le four est froid, dit-elle, depuis l’été.| »⟧
        ⟦« |Il a dit ⟦“|non|”⟧ hier| »⟧ et l’⟦«|atelier|»⟧ d’⟦“|Alba|”⟧
        ⟦" |Le four est froid| "⟧, a dit Ravel.
        ⟦« |Il a crié ⟦« |non| »⟧ hier| »⟧, dit-elle.
        – C’est froid, dit Ravel. – Déjà ?
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void french(String notation) {
    check(notation, "fr");
  }

  static Stream<String> spanish() {
    return """
        ⟦«|El horno está frío|»⟧, dijo Eva Luna.
        —El horno está frío —dijo Luna—. Hoy.
        ⟦“|¿Frío?|”⟧, dijo. ¡⟦“|Sí|”⟧!
        ⟦«|Dijo ⟦“|nunca ⟦‘|más|’⟧|”⟧ y calló|»⟧.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void spanish(String notation) {
    check(notation, "es");
  }

  static Stream<String> italian() {
    return """
        ⟦«|Il forno è freddo|»⟧, ha detto Pia Neri.
        dell’⟦“|Alba|”⟧ e l'⟦"|Alba|"⟧ e un po’ d’argilla
        ⟦"|Il forno|"⟧, ha detto, ⟦"|è l'unico|"⟧.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void italian(String notation) {
    check(notation, "it");
  }

  static Stream<String> polish() {
    return """
        ⟦„|Piec jest zimny|”⟧, powiedziała Ola Mazur.
        ⟦„|Czytałem ⟦«|Glinę|»⟧ wczoraj|”⟧, dodał.
        – Piec jest zimny – powiedziała.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void polish(String notation) {
    check(notation, "pl");
  }

  static Stream<String> swedish() {
    return """
        ⟦”|Ugnen är kall|”⟧, sa Siv Lund.
        Hon sa ⟦”|nej|”⟧ och ⟦”|ja, ⟦’|kanske|’⟧|”⟧.
        ⟦»|Ugnen är kall|»⟧, sa Lund och sa ⟦»|nej|»⟧.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void swedish(String notation) {
    check(notation, "sv");
    check(notation, "fi");
  }

  static Stream<String> russian() {
    return """
        ⟦«|Печь холодная|»⟧, — сказала Вера Озерова.
        ⟦«|Он читал ⟦„|Глину|“⟧ вчера|»⟧, — сказала она.
        – Печь холодная, – сказала она.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void russian(String notation) {
    check(notation, "ru");
  }

  static Stream<String> japanese() {
    return """
        ⟦「|窯は冷たい|」⟧と林さんは言った。
        ⟦「|⟦『|土|』⟧を読みました|」⟧と言った。
        ⟦『|土|』⟧は本です。
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void japanese(String notation) {
    check(notation, "ja");
  }

  static Stream<String> chinese() {
    return """
        林女士说：⟦“|窑是冷的|”⟧，他说⟦“|好|”⟧了。
        她读了⟦《|泥土|》⟧。
        他说⟦“|她说⟦‘|不|’⟧了|”⟧。
        他说⟦"|好|"⟧了，她说⟦"|不|"⟧。
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void chinese(String notation) {
    check(notation, "zh");
  }

  static Stream<String> dutch() {
    return """
        ⟦“|De oven is koud|”⟧, aldus Bram Kool.
        ⟦‘|De oven is koud|’⟧, zei hij ’s avonds. ’t Is zo, in 't dorp en 's nachts.
        ⟦„|De oven is koud|”⟧, zei Kool.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void dutch(String notation) {
    check(notation, "nl");
  }

  static Stream<String> others() {
    return """
        ⟦»|Ovnen er kold|«⟧, sagde Bo Krag.
        ⟦“|O forno está frio|”⟧, disse Rita Luz.
        בצה"ל ובמנכ"ל אמרו ⟦"|לא|"⟧
        한 사람이 ⟦"|네|"⟧라고 말했다.
        """
        .lines();
  }

  @ParameterizedTest
  @MethodSource
  void others(String notation) {
    check(notation, "und");
    assertThat(QuotationNotation.found(notation, null)).isEqualTo(notation);
  }
}
