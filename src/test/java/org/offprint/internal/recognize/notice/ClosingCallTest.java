package org.offprint.internal.recognize.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.internal.recognize.words.Tokens;

class ClosingCallTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for our letter from the pier.",
        "Follow Ines Varga on Instagram.",
        "Hat Ihnen dieser Artikel gefallen? Dann erzählen Sie es weiter.",
        "Folgen Sie der Fährpost auf Facebook",
        "Abonnez-vous à la lettre du port.",
        "Suivez le bac sur Twitter !",
        "Síguenos en nuestras redes.",
        "Seguici anche dal molo.",
        "Inscreva-se na carta do cais.",
        "Volg ons op de veerpont.",
        "Följ oss på bryggan.",
        "Tilmeld dig brevet fra molen.",
        "Last ned appen vår i dag.",
        "Zapisz się na list z przystani.",
        "Подписывайтесь на письма с причала.",
        "Bültenimize abone olun.",
        "اشترك في رسالة المرفأ",
        "欢迎关注渡口来信，每周一封。",
        "歡迎訂閱渡口來信。",
        "この記事が気に入ったら、桟橋だよりもどうぞ。",
        "기사 제보: 선착장 편지 담당",
      })
  void a_line_asks_readers_for_something(String line) {
    assertThat(ClosingCall.matches(Tokens.fold(line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Follow the path along the shore.",
        "The ferry can be followed on Facebook.",
        "Follow the money, she says. On Facebook it leads nowhere.",
        "Like Twitter before it, the ferry was loud in the morning.",
        "Signs up on the pier say when the boat leaves.",
        "Got a storyteller on board, the ferry leaves late.",
        "关注",
      })
  void other_lines_do_not(String line) {
    assertThat(ClosingCall.matches(Tokens.fold(line))).isFalse();
  }

  @Test
  void a_long_one_is_a_paragraph() {
    String line = "Support us, the ferrymen said, and we shall bring you over. ";

    assertThat(ClosingCall.matches(Tokens.fold(line))).isTrue();
    assertThat(ClosingCall.matches(Tokens.fold(line.repeat(10)))).isFalse();
  }
}
