package org.offprint.internal.container;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SourceKind;

/** The first bytes by which images, sounds, archives, programs and the like are recognized. */
final class MagicNumber {
  /** In hexadecimal; two question marks stand for any byte. */
  private static final List<Map.Entry<String, SourceKind>> KNOWN =
      List.of(
          entry("62706C6973743030", SourceKind.WEB_ARCHIVE), // binary property list
          entry("255044462D", SourceKind.PDF),
          entry("D0CF11E0A1B11AE1", SourceKind.OFFICE_DOCUMENT), // Office until 2003
          entry("7B5C72746631", SourceKind.OFFICE_DOCUMENT), // RTF
          // Images
          entry("89504E470D0A1A0A", SourceKind.MEDIUM), // PNG
          entry("474946383761", SourceKind.MEDIUM), // GIF 87a
          entry("474946383961", SourceKind.MEDIUM), // GIF 89a
          entry("FFD8FF", SourceKind.MEDIUM), // JPEG
          entry("52494646????????57454250", SourceKind.MEDIUM), // WebP
          entry("49492A00", SourceKind.MEDIUM), // TIFF
          entry("4D4D002A", SourceKind.MEDIUM), // TIFF, high byte first
          entry("0000000C6A502020", SourceKind.MEDIUM), // JPEG 2000
          entry("FF0A", SourceKind.MEDIUM), // JPEG XL
          entry("00000100", SourceKind.MEDIUM), // Windows icon
          entry("38425053000100", SourceKind.MEDIUM), // Photoshop
          // Sounds and films
          entry("0000????66747970", SourceKind.MEDIUM), // MP4, HEIF, AVIF
          entry("52494646????????57415645", SourceKind.MEDIUM), // WAVE
          entry("52494646????????41564920", SourceKind.MEDIUM), // AVI
          entry("494433????00", SourceKind.MEDIUM), // MP3 with a tag
          entry("4F67675300", SourceKind.MEDIUM), // Ogg
          entry("664C614300", SourceKind.MEDIUM), // FLAC
          entry("1A45DFA3", SourceKind.MEDIUM), // Matroska, WebM
          // Archives
          entry("504B0304", SourceKind.ARCHIVE), // ZIP
          entry("504B0506", SourceKind.ARCHIVE), // ZIP without a file
          entry("504B0708", SourceKind.ARCHIVE), // ZIP of several parts
          entry("1F8B", SourceKind.ARCHIVE), // gzip
          entry("425A68??314159265359", SourceKind.ARCHIVE), // bzip2
          entry("FD377A585A00", SourceKind.ARCHIVE), // xz
          entry("28B52FFD", SourceKind.ARCHIVE), // Zstandard
          entry("377ABCAF271C", SourceKind.ARCHIVE), // 7-Zip
          entry("526172211A07", SourceKind.ARCHIVE), // RAR
          // Data and fonts
          entry("53514C69746520666F726D6174203300", SourceKind.BINARY), // SQLite
          entry("774F464600010000", SourceKind.BINARY), // WOFF
          entry("774F4632", SourceKind.BINARY), // WOFF 2
          entry("0001000000", SourceKind.BINARY), // TrueType
          entry("4F54544F00", SourceKind.BINARY), // OpenType
          // Programs
          entry("7F454C46", SourceKind.BINARY), // ELF
          entry("CAFEBABE", SourceKind.BINARY), // Java class, Mach-O for several processors
          entry("FEEDFACE", SourceKind.BINARY), // Mach-O
          entry("FEEDFACF", SourceKind.BINARY), // Mach-O, 64 bits
          entry("CEFAEDFE", SourceKind.BINARY), // Mach-O, low byte first
          entry("CFFAEDFE", SourceKind.BINARY), // Mach-O, 64 bits, low byte first
          entry("4D5A9000", SourceKind.BINARY), // Windows
          entry("0061736D", SourceKind.BINARY)); // WebAssembly

  private MagicNumber() {}

  /** What starts with such bytes, or null if they are none of them. */
  static @Nullable SourceKind kind(byte[] head) {
    for (Map.Entry<String, SourceKind> known : KNOWN) {
      if (starts(head, known.getKey())) {
        return known.getValue();
      }
    }
    return null;
  }

  /** Whether a file is a ZIP archive with files. */
  static boolean isZip(byte[] head) {
    return starts(head, "504B0304");
  }

  /** Whether a file is compressed by gzip. */
  static boolean isGzip(byte[] head) {
    return starts(head, "1F8B");
  }

  private static boolean starts(byte[] bytes, String pattern) {
    if (bytes.length < pattern.length() / 2) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i += 2) {
      boolean any = pattern.charAt(i) == '?';
      if (!any && Integer.parseInt(pattern, i, i + 2, 16) != (bytes[i / 2] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
