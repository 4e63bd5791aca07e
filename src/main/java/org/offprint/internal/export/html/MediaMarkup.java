package org.offprint.internal.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.internal.export.markup.PictureAddresses;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Media;
import org.offprint.model.MediaKind;
import org.offprint.model.Rendition;

/** Writes pictures, films and recordings; those that are not shown, as a link to them. */
final class MediaMarkup {
  private static final String SIZES = "(min-width: 44em) 40em, 100vw";

  private final MarkupWriter markup;
  private final PictureAddresses addresses;

  MediaMarkup(MarkupWriter markup, PictureAddresses addresses) {
    this.markup = markup;
    this.addresses = addresses;
  }

  /** Writes a medium that is a block; a line stands for one that is not shown. */
  void writeBlock(Media media, Attributes attributes) throws IOException {
    if (addresses.address(media.url()).isPresent()) {
      write(media, attributes, false);
      return;
    }
    attributes.with("class", "medium").with("data-kind", EnumWord.of(media.kind()));
    markup.open("p", attributes);
    instead(media, markup.attributes(), false);
    markup.close("p");
  }

  /** Writes a medium; inside a link it is a picture, or words. */
  void write(Media media, Attributes attributes, boolean linked) throws IOException {
    Optional<String> address = addresses.address(media.url());
    if (media.kind() == MediaKind.IMAGE && address.isPresent()) {
      image(media, attributes, address.get());
    } else if (address.isPresent() && !linked) {
      player(media, attributes, address.get());
    } else {
      instead(media, attributes, linked);
    }
  }

  private void image(Media media, Attributes attributes, String address) throws IOException {
    attributes.with("src", address).with("alt", media.alternative().orElse(""));
    media.title().ifPresent(title -> attributes.with("title", title));
    size(media, attributes);
    List<String> sources = new ArrayList<>();
    Set<Integer> widths = new HashSet<>();
    for (Rendition rendition : media.renditions()) {
      Integer width = rendition.width();
      if (width != null && width > 0) {
        addresses
            .address(rendition.url())
            .filter(url -> !SafeAddress.isData(url) && !url.startsWith(",") && !url.endsWith(","))
            .filter(url -> widths.add(width))
            .ifPresent(url -> sources.add(url + ' ' + width + 'w'));
      }
    }
    if (!sources.isEmpty()) {
      attributes.with("srcset", String.join(", ", sources)).with("sizes", SIZES);
    }
    markup.empty("img", attributes);
  }

  private static void size(Media media, Attributes attributes) {
    media.width().ifPresent(width -> attributes.with("width", width < 0 ? null : width));
    media.height().ifPresent(height -> attributes.with("height", height < 0 ? null : height));
  }

  private void player(Media media, Attributes attributes, String address) throws IOException {
    boolean film = media.kind() != MediaKind.AUDIO;
    String element = film ? "video" : "audio";
    attributes.with("src", address).on("controls").with("preload", "none");
    media.title().ifPresent(title -> attributes.with("title", title));
    if (film) {
      size(media, attributes);
    }
    markup.open(element, attributes);
    markup.close(element);
  }

  /** A link to what is not shown, or the words that stand for it. */
  private void instead(Media media, Attributes attributes, boolean linked) throws IOException {
    Optional<String> target = linked ? Optional.empty() : SafeAddress.link(media.url());
    Optional<String> words = media.alternative().filter(alt -> !alt.isBlank());
    String element = target.isPresent() ? "a" : "span";
    target.ifPresent(url -> attributes.with("href", url));
    markup.open(element, attributes.with("class", words.isPresent() ? "media" : "media unnamed"));
    markup.text(words.orElse(name(media.kind())));
    markup.close(element);
  }

  private static String name(MediaKind kind) {
    return switch (kind) {
      case IMAGE -> "Picture";
      case VIDEO -> "Film";
      case AUDIO -> "Recording";
    };
  }
}
