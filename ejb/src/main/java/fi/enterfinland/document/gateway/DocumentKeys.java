package fi.enterfinland.document.gateway;

import fi.enterfinland.common.model.Setting;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys documents are encrypted with. One encrypts what arrives now; retired ones still decrypt.
 * A key is named by the beginning of its digest, which stands beside what it encrypted and tells
 * nothing about the key.
 */
final class DocumentKeys {
  private static final int KEY_BYTES = 32;
  private static final int NAME_BYTES = 8;

  private final String currentId;
  private final Map<String, SecretKey> byId = new HashMap<>();

  /**
   * Takes keys in Base64.
   *
   * @param current the key that encrypts
   * @param retired keys that only decrypt, separated by commas
   * @throws IllegalStateException if one is not 32 bytes
   */
  DocumentKeys(String current, Optional<String> retired) {
    this.currentId = add(current);
    retired.stream().flatMap(keys -> Arrays.stream(keys.split(","))).forEach(this::add);
  }

  /** The keys of the settings. */
  static DocumentKeys ofSettings() {
    return new DocumentKeys(Setting.DOCUMENT_KEY.required(), Setting.DOCUMENT_KEYS_RETIRED.value());
  }

  private String add(String base64) {
    byte[] bytes = Base64.getDecoder().decode(base64.strip());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException(
          "A document key must be " + KEY_BYTES + " bytes in Base64, but one is " + bytes.length);
    }
    String id = nameOf(bytes);
    byId.put(id, new SecretKeySpec(bytes, "AES"));
    return id;
  }

  private static String nameOf(byte[] key) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
      return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Name of the key that encrypts now. */
  String currentId() {
    return currentId;
  }

  /**
   * A key by its name.
   *
   * @throws IllegalStateException naming it, if the settings do not hold it any more
   */
  SecretKey key(String id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(
            () -> new IllegalStateException("The settings lack the document key named " + id));
  }
}
