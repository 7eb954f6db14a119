package fi.enterfinland.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and icons that change when their content does, so that
 * browsers may keep them for a year and still never show an old one.
 */
@Named
@ApplicationScoped
public class Assets {
  private final Map<String, String> urls = new ConcurrentHashMap<>();

  private ServletContext context;

  /** For the container. */
  protected Assets() {}

  /** Reads the files of one application. */
  @Inject
  public Assets(ServletContext context) {
    this.context = context;
  }

  /**
   * The address of a file.
   *
   * @param path under {@code resources}, for example {@code css/enterfinland.css}
   */
  public String url(String path) {
    return urls.computeIfAbsent(
        path, file -> context.getContextPath() + "/resources/" + file + "?v=" + version(file));
  }

  /** The one of the application, for what draws pages; found once for each page. */
  public static Assets of(FacesContext context) {
    return (Assets)
        context
            .getAttributes()
            .computeIfAbsent(
                Assets.class,
                key ->
                    context
                        .getApplication()
                        .evaluateExpressionGet(context, "#{assets}", Assets.class));
  }

  /** The address of an icon in the sprite. */
  public String icon(String name) {
    return url("icons/icons.svg") + "#" + name;
  }

  private String version(String path) {
    try (InputStream file = context.getResourceAsStream("/resources/" + path)) {
      if (file == null) {
        throw new IllegalArgumentException("No such resource: " + path);
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream read = new DigestInputStream(file, digest)) {
        read.readAllBytes();
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
