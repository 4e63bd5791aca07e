package org.offprint.internal.decode;

import java.util.List;

/** The first bytes by which images, sounds, archives, programs and the like are recognized. */
final class MagicNumber {
  /** In hexadecimal; two question marks stand for any byte. */
  private static final List<String> KNOWN =
      List.of(
          // Images
          "89504E470D0A1A0A", // PNG
          "474946383761", // GIF 87a
          "474946383961", // GIF 89a
          "FFD8FF", // JPEG
          "52494646????????57454250", // WebP
          "49492A00", // TIFF
          "4D4D002A", // TIFF, high byte first
          "0000000C6A502020", // JPEG 2000
          "FF0A", // JPEG XL
          "00000100", // Windows icon
          "38425053000100", // Photoshop
          // Sounds and films
          "0000????66747970", // MP4, HEIF, AVIF
          "52494646????????57415645", // WAVE
          "52494646????????41564920", // AVI
          "494433????00", // MP3 with a tag
          "4F67675300", // Ogg
          "664C614300", // FLAC
          "1A45DFA3", // Matroska, WebM
          // Documents and data
          "255044462D", // PDF
          "D0CF11E0A1B11AE1", // Office until 2003
          "62706C6973743030", // binary property list, such as a Safari web archive
          "53514C69746520666F726D6174203300", // SQLite
          // Fonts
          "774F464600010000", // WOFF
          "774F4632", // WOFF 2
          "0001000000", // TrueType
          "4F54544F00", // OpenType
          // Archives
          "504B0304", // ZIP
          "504B0506", // ZIP without a file
          "504B0708", // ZIP of several parts
          "1F8B", // gzip
          "425A68??314159265359", // bzip2
          "FD377A585A00", // xz
          "28B52FFD", // Zstandard
          "377ABCAF271C", // 7-Zip
          "526172211A07", // RAR
          // Programs
          "7F454C46", // ELF
          "CAFEBABE", // Java class, Mach-O for several processors
          "FEEDFACE", // Mach-O
          "FEEDFACF", // Mach-O, 64 bits
          "CEFAEDFE", // Mach-O, low byte first
          "CFFAEDFE", // Mach-O, 64 bits, low byte first
          "4D5A9000", // Windows
          "0061736D"); // WebAssembly

  private MagicNumber() {}

  /** Whether the bytes start with one of them. */
  static boolean starts(byte[] bytes) {
    return KNOWN.stream().anyMatch(pattern -> matches(pattern, bytes));
  }

  private static boolean matches(String pattern, byte[] bytes) {
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
