package fi.enterfinland.document.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts and decrypts the chunks of one content with AES-256-GCM. Each chunk has a random nonce
 * of its own, written before it; content, place and whether it is the last are authenticated with
 * it, so that chunks cannot be exchanged, reordered, taken from another content or cut off unseen.
 */
final class ChunkSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;
  private final UUID contentId;

  ChunkSeal(SecretKey key, UUID contentId) {
    this.key = key;
    this.contentId = contentId;
  }

  /** Encrypts one chunk: nonce, cipher text, tag. */
  byte[] seal(int seq, boolean last, byte[] plain, int length) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, seq, last);
      byte[] chunk = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(length));
      cipher.doFinal(plain, 0, length, chunk, NONCE_BYTES);
      return chunk;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + CIPHER, e);
    }
  }

  /**
   * Decrypts one chunk.
   *
   * @throws IOException if it is not the chunk that was stored in this place
   */
  byte[] open(int seq, boolean last, byte[] chunk) throws IOException {
    if (chunk.length < NONCE_BYTES) {
      throw new IOException(changed(seq));
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(chunk, NONCE_BYTES), seq, last);
      return cipher.doFinal(chunk, NONCE_BYTES, chunk.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new IOException(changed(seq), e);
    } catch (GeneralSecurityException e) {
      throw new IOException("Chunk " + seq + " of content " + contentId + " does not open", e);
    }
  }

  private String changed(int seq) {
    return "Chunk " + seq + " of content " + contentId + " is not what was stored";
  }

  private Cipher cipher(int mode, byte[] nonce, int seq, boolean last)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(
        ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + 1)
            .putLong(contentId.getMostSignificantBits())
            .putLong(contentId.getLeastSignificantBits())
            .putInt(seq)
            .put((byte) (last ? 1 : 0))
            .array());
    return cipher;
  }
}
