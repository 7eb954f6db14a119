package fi.enterfinland.document.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.gateway.ContentStream.Received;
import fi.enterfinland.document.model.FileInspector;
import fi.enterfinland.document.model.FileKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContentStreamTest {
  private static final int CHUNK = ContentStream.CHUNK_BYTES;
  private static final DocumentKeys KEYS = new DocumentKeys(key(1), Optional.empty());
  private static final UUID ID = UUID.fromString("3f0c7a52-1a77-4c53-9d65-0d9a52b3f5a1");

  @Provide
  Arbitrary<Integer> sizesAroundChunkBorders() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(100, 3 * CHUNK),
        Arbitraries.integers()
            .between(1, 3)
            .flatMap(n -> Arbitraries.integers().between(n * CHUNK - 2, n * CHUNK + 2)));
  }

  @Property(tries = 60)
  void what_comes_in_goes_out_whatever_its_size_and_however_it_arrives(
      @ForAll("sizesAroundChunkBorders") int size,
      @ForAll @IntRange(min = 1, max = 100_000) int most)
      throws IOException {
    byte[] file = pdf(size);
    List<byte[]> chunks = new ArrayList<>();
    Received received = stream(ID).receive(trickling(file, most), (seq, c) -> chunks.add(c));
    assertThat(received.size()).isEqualTo(size);
    assertThat(received.kind()).isEqualTo(FileKind.PDF);
    assertThat(received.chunks()).isEqualTo((size + CHUNK - 1) / CHUNK).isEqualTo(chunks.size());
    assertThat(received.sha256()).isEqualTo(sha256(file));
    assertThat(written(ID, received, chunks)).isEqualTo(file);
  }

  @Property(tries = 40)
  void a_changed_bit_anywhere_is_noticed(
      @ForAll @IntRange(min = 100, max = CHUNK + 1000) int size, @ForAll Random random)
      throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    Received received =
        stream(ID).receive(new ByteArrayInputStream(pdf(size)), (seq, c) -> chunks.add(c));
    byte[] chunk = chunks.get(random.nextInt(chunks.size()));
    chunk[random.nextInt(chunk.length)] ^= (byte) (1 << random.nextInt(8));
    assertThatThrownBy(() -> written(ID, received, chunks)).isInstanceOf(IOException.class);
  }

  @Test
  void chunks_cannot_be_exchanged_cut_off_or_taken_from_another_content() throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    byte[] file = pdf(3 * CHUNK);
    Received received = stream(ID).receive(new ByteArrayInputStream(file), (s, c) -> chunks.add(c));

    assertThatThrownBy(
            () -> written(ID, received, List.of(chunks.get(1), chunks.get(0), chunks.get(2))))
        .isInstanceOf(IOException.class);
    byte[] shorter = Arrays.copyOf(file, 2 * CHUNK);
    Received cut = new Received(FileKind.PDF, shorter.length, 2, sha256(shorter));
    assertThatThrownBy(() -> written(ID, cut, chunks)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> written(UUID.randomUUID(), received, chunks))
        .isInstanceOf(IOException.class);
    Received otherDigest = new Received(FileKind.PDF, file.length, 3, sha256(shorter));
    assertThatThrownBy(() -> written(ID, otherDigest, chunks))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("digest");
  }

  @Test
  void equal_bytes_are_never_encrypted_to_equal_chunks() throws IOException {
    byte[] file = pdf(1000);
    List<byte[]> chunks = new ArrayList<>();
    stream(ID).receive(new ByteArrayInputStream(file), (seq, c) -> chunks.add(c));
    stream(ID).receive(new ByteArrayInputStream(file), (seq, c) -> chunks.add(c));
    assertThat(chunks.get(0)).isNotEqualTo(chunks.get(1));
    assertThat(new String(chunks.get(0), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
  }

  @Test
  void an_endless_content_is_refused_at_the_limit() {
    byte[] head = "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1);
    InputStream spaces =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    InputStream endless = new SequenceInputStream(new ByteArrayInputStream(head), spaces);
    long[] kept = {0};
    assertThatThrownBy(() -> stream(ID).receive(endless, (seq, c) -> kept[0] += c.length))
        .isInstanceOf(RuleViolation.class);
    assertThat(kept[0]).isLessThanOrEqualTo(FileInspector.MAX_BYTES + 200 * 28);
  }

  @Test
  void a_retired_key_still_opens_what_it_closed() throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    byte[] file = pdf(5000);
    Received received = stream(ID).receive(new ByteArrayInputStream(file), (s, c) -> chunks.add(c));
    DocumentKeys later = new DocumentKeys(key(2), Optional.of(key(1)));
    assertThat(later.currentId()).isNotEqualTo(KEYS.currentId());
    var out = new ByteArrayOutputStream();
    new ContentStream(new ChunkSeal(later.key(KEYS.currentId()), ID))
        .writeTo(out, received.chunks(), received.sha256(), chunks::get);
    assertThat(out.toByteArray()).isEqualTo(file);
    assertThatThrownBy(() -> later.key("0000")).hasMessageContaining("0000");
  }

  @Test
  void a_key_of_another_length_is_no_key() {
    String half = java.util.Base64.getEncoder().encodeToString(new byte[16]);
    assertThatThrownBy(() -> new DocumentKeys(half, Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("32 bytes");
  }

  static String key(int seed) {
    byte[] bytes = new byte[32];
    new Random(seed).nextBytes(bytes);
    return java.util.Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] pdf(int size) {
    byte[] file = new byte[size];
    new Random(size).nextBytes(file);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] tail = "\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(tail, 0, file, size - tail.length, tail.length);
    return file;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static ContentStream stream(UUID id) {
    return new ContentStream(new ChunkSeal(KEYS.key(KEYS.currentId()), id));
  }

  private static byte[] written(UUID id, Received received, List<byte[]> chunks)
      throws IOException {
    var out = new ByteArrayOutputStream();
    stream(id).writeTo(out, received.chunks(), received.sha256(), chunks::get);
    return out.toByteArray();
  }

  /** Hands out so many bytes at most at a time, as a network does. */
  private static InputStream trickling(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, most));
      }
    };
  }
}
