package org.offprint.testing;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of all kinds that hold a page, as the programs that save them write them. */
public final class SavedFiles {
  /** The address that all of them were saved from. */
  public static final String URL = "https://ferry.example/story";

  private SavedFiles() {}

  /** A page of an article. */
  public static String page(String title) {
    return "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>"
        + title
        + "</title></head><body><nav><a href=/>Home</a></nav><article><h1>"
        + title
        + "</h1><p>The ferry left at six, as it has for forty years, and nobody was late for it.</p>"
        + "<p>On the far side a lamp is lit when the boat is seen, and put out when it is tied up.</p>"
        + "</article></body></html>";
  }

  /** As Chromium saves a page: no charset in the part, the address in a field of its own. */
  public static byte[] mhtml(byte[] page) {
    return mail(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
            + URL
            + "\r\nSubject: The ferry\r\nDate: Mon, 23 Nov 2026 10:19:59 GMT\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
            + "\tboundary=\"----Part\"\r\n\r\n",
        "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
            + "Content-Transfer-Encoding: base64\r\nContent-Location: "
            + URL
            + "\r\n\r\n",
        page);
  }

  /**
   * The same with other parts beside the page.
   *
   * @param parts their contents by their addresses, those of {@code cid:} by number
   */
  public static byte[] mhtml(byte[] page, Map<String, byte[]> parts) {
    String whole = new String(mhtml(page), StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii(whole.substring(0, whole.lastIndexOf("------Part--"))));
    parts.forEach(
        (url, content) -> {
          String field =
              url.startsWith("cid:")
                  ? "Content-ID: <" + url.substring(4) + ">"
                  : "Content-Location: " + url;
          out.writeBytes(
              ascii(
                  "------Part\r\nContent-Type: application/octet-stream\r\n"
                      + "Content-Transfer-Encoding: base64\r\n"
                      + field
                      + "\r\n\r\n"));
          out.writeBytes(java.util.Base64.getMimeEncoder().encode(content));
          out.writeBytes(ascii("\r\n"));
        });
    out.writeBytes(ascii("------Part--\r\n"));
    return out.toByteArray();
  }

  /** A newsletter in plain text and in HTML. */
  public static byte[] mail(byte[] page) {
    return mail(
        "Received: from mail.example\r\nFrom: =?utf-8?Q?Ferry_Post?= <post@ferry.example>\r\n"
            + "To: reader@example.org\r\nSubject: =?utf-8?Q?The_last_f=C3?=\r\n =?utf-8?Q?=A4hre?=\r\n"
            + "Message-ID: <1@ferry.example>\r\nDate: Mon, 23 Nov 2026 10:19:59 +0100\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"----Part\"\r\n\r\n"
            + "------Part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe plain words.\r\n",
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n",
        page);
  }

  private static byte[] mail(String head, String part, byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ascii(head + "------Part\r\n" + part));
    out.writeBytes(java.util.Base64.getMimeEncoder().encode(page));
    out.writeBytes(ascii("\r\n------Part--\r\n"));
    return out.toByteArray();
  }

  /** As Safari saves a page. */
  public static byte[] webArchive(byte[] page) {
    return webArchive(page, Map.of(), Map.of());
  }

  /**
   * The same with more beside the page.
   *
   * @param resources pictures and the like by their addresses
   * @param frames the documents of frames by theirs
   */
  public static byte[] webArchive(
      byte[] page, Map<String, byte[]> resources, Map<String, byte[]> frames) {
    NSDictionary main = new NSDictionary();
    main.put("WebResourceData", new NSData(page));
    main.put("WebResourceMIMEType", new NSString("text/html"));
    main.put("WebResourceTextEncodingName", new NSString("UTF-8"));
    main.put("WebResourceURL", new NSString(URL));
    NSDictionary root = new NSDictionary();
    root.put("WebMainResource", main);
    root.put("WebSubresources", NSObject.fromJavaObject(resources(resources)));
    List<NSDictionary> archives = new ArrayList<>();
    for (NSDictionary frame : resources(frames)) {
      NSDictionary archive = new NSDictionary();
      archive.put("WebMainResource", frame);
      archives.add(archive);
    }
    root.put("WebSubframeArchives", NSObject.fromJavaObject(archives));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BinaryPropertyListWriter.write(root, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<NSDictionary> resources(Map<String, byte[]> contents) {
    List<NSDictionary> all = new ArrayList<>();
    contents.forEach(
        (url, content) -> {
          NSDictionary resource = new NSDictionary();
          resource.put("WebResourceURL", new NSString(url));
          resource.put("WebResourceData", new NSData(content));
          all.add(resource);
        });
    return all;
  }

  /** A crawl of some pages, by their addresses, with requests and a picture among them. */
  public static byte[] warc(Map<String, byte[]> pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(record("warcinfo", "", "application/warc-fields", ascii("software: test\r\n")));
    pages.forEach(
        (url, page) -> {
          byte[] request = ascii("GET / HTTP/1.1\r\nHost: ferry.example\r\n\r\n");
          out.writeBytes(record("request", url, "application/http;msgtype=request", request));
          out.writeBytes(answer(url, "200 OK", "text/html; charset=utf-8", page));
        });
    out.writeBytes(answer(URL + "/boat.png", "200 OK", "image/png", ascii("\u0089PNG")));
    out.writeBytes(answer(URL + "/gone", "404 Not Found", "text/html", ascii("<p>Gone.")));
    return out.toByteArray();
  }

  private static byte[] answer(String url, String status, String type, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ascii(
            "HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    http.writeBytes(body);
    return record("response", url, "application/http;msgtype=response", http.toByteArray());
  }

  /** A record of a WARC file. */
  public static byte[] record(String type, String url, String contentType, byte[] block) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ascii(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "WARC-Date: 2026-11-23T10:21:33Z\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"));
    out.writeBytes(block);
    out.writeBytes(ascii("\r\n\r\n"));
    return out.toByteArray();
  }

  /** Compressed by gzip as one member. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A zipped collection with a crawl, and a list of pages of these addresses. */
  public static byte[] wacz(byte[] warc, String... listed) {
    StringBuilder list = new StringBuilder("{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}\n");
    for (String url : listed) {
      list.append("{\"url\": \"").append(url).append("\", \"title\": \"A page\"}\n");
    }
    return zip(
        "archive/data.warc.gz", gzip(warc),
        "pages/pages.jsonl", ascii(list.toString()),
        "datapackage.json", ascii("{\"profile\": \"data-package\"}"));
  }

  /** A page that unpacks itself, as SingleFile writes it: the archive stands in a script. */
  public static byte[] selfExtracting(byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ascii(
            "<!DOCTYPE html> <html data-sfz><!--\n Page saved with SingleFile \n url: "
                + URL
                + "\n--><meta charset=windows-1252><title></title><body hidden>Please wait..."
                + "<script>unpack()</script><!--"));
    out.writeBytes(zippedPage(page));
    out.writeBytes(ascii("--></body></html>"));
    return out.toByteArray();
  }

  /** The archive alone. */
  public static byte[] zippedPage(byte[] page) {
    String manifest =
        "{\"originalUrl\":\"" + URL + "\",\"archiveTime\":\"2026-11-23T10:21:33.093Z\"}";
    return zip("manifest.json", ascii(manifest), "index.html", page);
  }

  /** A ZIP archive of names and contents in turns. */
  public static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The bytes of a text in which each character is one. */
  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
