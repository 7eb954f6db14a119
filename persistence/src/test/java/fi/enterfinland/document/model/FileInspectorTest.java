package fi.enterfinland.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.enterfinland.common.model.RuleViolation;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FileInspectorTest {
  @Property(tries = 200)
  void a_pdf_is_known_whole_however_it_arrives(
      @ForAll @Size(max = 3000) byte[] body, @ForAll @IntRange(min = 1, max = 2000) int step) {
    assertThat(inspected(SampleFiles.pdf(body), step)).isEqualTo(FileKind.PDF);
  }

  @Property(tries = 200)
  void a_jpeg_is_known_whole_however_it_arrives(
      @ForAll @Size(max = 3000) byte[] picture, @ForAll @IntRange(min = 1, max = 2000) int step) {
    assertThat(inspected(SampleFiles.jpeg(picture), step)).isEqualTo(FileKind.JPEG);
  }

  @Property(tries = 200)
  void a_png_is_known_whole_however_it_arrives(
      @ForAll @Size(max = 3000) byte[] data, @ForAll @IntRange(min = 1, max = 2000) int step) {
    assertThat(inspected(SampleFiles.png(data), step)).isEqualTo(FileKind.PNG);
  }

  @Property(tries = 200)
  void a_picture_that_breaks_off_is_damaged(
      @ForAll @Size(min = 20, max = 2000) byte[] data,
      @ForAll @IntRange(min = 1, max = 10) int lost) {
    byte[] png = SampleFiles.png(data);
    assertThat(refusal(Arrays.copyOf(png, png.length - lost))).isEqualTo(DocumentRule.FILE_DAMAGED);
    byte[] jpeg = SampleFiles.jpeg(data);
    assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length - Math.min(lost, 5))))
        .isEqualTo(DocumentRule.FILE_DAMAGED);
  }

  @Property(tries = 50)
  void a_locked_pdf_is_refused_wherever_a_read_ends(
      @ForAll @IntRange(min = 1, max = 500) int step) {
    RuleViolation refusal =
        catchThrowableOfType(RuleViolation.class, () -> inspected(SampleFiles.lockedPdf(), step));
    assertThat(refusal.rule()).isEqualTo(DocumentRule.FILE_LOCKED);
  }

  @Property(tries = 500)
  void nothing_but_the_three_kinds_gets_in(@ForAll @Size(max = 2000) byte[] bytes) {
    assertThatThrownBy(() -> inspected(bytes, 700)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void what_a_camera_appends_to_a_picture_does_no_harm() {
    byte[] motion = SampleFiles.joined(SampleFiles.jpeg(new byte[100]), new byte[50_000]);
    assertThat(inspected(motion, 4096)).isEqualTo(FileKind.JPEG);
  }

  @Test
  void a_pdf_without_its_end_is_damaged() {
    assertThat(refusal(SampleFiles.latin("%PDF-1.4\n1 0 obj")))
        .isEqualTo(DocumentRule.FILE_DAMAGED);
    byte[] cut = SampleFiles.joined(SampleFiles.pdf(new byte[10]), new byte[10_000]);
    assertThat(refusal(cut)).isEqualTo(DocumentRule.FILE_DAMAGED);
  }

  @Test
  void a_pdf_that_only_speaks_of_encryption_is_not_locked() {
    byte[] pdf = SampleFiles.pdf(SampleFiles.latin("(the /Encrypt entry) /EncryptMetadata true"));
    assertThat(inspected(pdf, 100)).isEqualTo(FileKind.PDF);
  }

  @Test
  void archives_are_told_from_other_wrong_kinds() {
    assertThat(refusal(SampleFiles.latin("PK\3\4....photos/me.jpg")))
        .isEqualTo(DocumentRule.FILE_PACKED);
    assertThat(refusal(SampleFiles.latin("Rar!\32\7\1\0"))).isEqualTo(DocumentRule.FILE_PACKED);
    assertThat(refusal(SampleFiles.latin("7z\u00bc\u00af'\34")))
        .isEqualTo(DocumentRule.FILE_PACKED);
    assertThat(refusal(SampleFiles.latin("\u001f\u008b\b"))).isEqualTo(DocumentRule.FILE_PACKED);
    assertThat(refusal(SampleFiles.latin("PK\3\4....[Content_Types].xml")))
        .as("a text processor's file")
        .isEqualTo(DocumentRule.FILE_WRONG_KIND);
    assertThat(refusal(SampleFiles.latin("<html>"))).isEqualTo(DocumentRule.FILE_WRONG_KIND);
    assertThat(refusal(SampleFiles.latin("MZ"))).isEqualTo(DocumentRule.FILE_WRONG_KIND);
  }

  @Test
  void an_empty_file_is_refused_as_empty() {
    assertThat(refusal(new byte[0])).isEqualTo(DocumentRule.FILE_EMPTY);
    assertThatThrownBy(() -> FileInspector.announce(0)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void a_wrong_kind_is_refused_after_its_first_kilobyte() {
    FileInspector inspector = new FileInspector();
    assertThatThrownBy(() -> inspector.take(new byte[FileKind.HEAD], 0, FileKind.HEAD))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void the_byte_over_fifty_megabytes_is_refused() {
    FileInspector.announce(FileInspector.MAX_BYTES);
    assertThatThrownBy(() -> FileInspector.announce(FileInspector.MAX_BYTES + 1))
        .isInstanceOf(RuleViolation.class);
    FileInspector inspector = new FileInspector();
    byte[] head = SampleFiles.latin("%PDF-1.7\n");
    inspector.take(head, 0, head.length);
    byte[] megabyte = new byte[1024 * 1024];
    for (int i = 0; i < 49; i++) {
      inspector.take(megabyte, 0, megabyte.length);
    }
    inspector.take(megabyte, 0, megabyte.length - head.length);
    assertThatThrownBy(() -> inspector.take(megabyte, 0, 1))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(DocumentRule.FILE_TOO_LARGE);
              assertThat(refusal.arguments()).containsExactly(50L);
            });
  }

  private static FileKind inspected(byte[] file, int step) {
    FileInspector inspector = new FileInspector();
    for (int i = 0; i < file.length; i += step) {
      inspector.take(file, i, Math.min(step, file.length - i));
    }
    return inspector.finish();
  }

  private static Object refusal(byte[] file) {
    return catchThrowableOfType(RuleViolation.class, () -> inspected(file, 512)).rule();
  }
}
