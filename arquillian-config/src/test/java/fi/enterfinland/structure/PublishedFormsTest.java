package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published version of a form stays as it is; each change is shown to be caught. */
class PublishedFormsTest {
  private static final Path FORMS = Path.of("../persistence/src/main/resources/forms");
  private static final Path SUMS = Path.of("../persistence/src/test/resources/published");
  private static final String BLOCK = "blocks/passport.yaml";

  @TempDir Path folder;
  private PublishedForms copy;

  @BeforeEach
  void copyTheForms() throws IOException {
    copy = new PublishedForms(folder.resolve("forms"), folder.resolve("sums"));
    copy(FORMS, folder.resolve("forms"));
    copy.publish();
  }

  @Test
  void no_published_form_has_changed() throws IOException {
    PublishedForms product = new PublishedForms(FORMS, SUMS);
    if (System.getProperty("print") != null) {
      product.publish();
    }
    assertThat(product.changed())
        .as(
            "Drafts are pinned to published versions: make a new version, with new blocks. Sums of"
                + " a new version are written with -Dprint; those of one that no server has ever"
                + " served may be deleted and written anew")
        .isEmpty();
  }

  @Test
  void a_changed_form_is_caught() throws IOException {
    append("study/OLE_OPI.yaml");
    assertThat(copy.changed()).containsExactly("form of OLE_OPI.1 is not what was published");
  }

  @Test
  void a_changed_block_is_caught() throws IOException {
    append(BLOCK);
    assertThat(copy.changed())
        .containsExactly("blocks/passport.yaml of OLE_OPI.1 is not what was published");
  }

  @Test
  void a_version_without_sums_is_caught() throws IOException {
    Path form = folder.resolve("forms/study/OLE_OPI.yaml");
    Files.copy(form, form.resolveSibling("OLE_OPI.1.yaml"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(form, Files.readString(form).replace("version: 1", "version: 2"));
    assertThat(copy.changed()).containsExactly("OLE_OPI.2 has no sums");
    copy.publish();
    assertThat(copy.changed()).isEmpty();
  }

  @Test
  void a_version_taken_away_is_caught() throws IOException {
    Files.delete(folder.resolve("forms/study/OLE_OPI.yaml"));
    assertThat(copy.changed()).containsExactly("OLE_OPI.1 is not there any more");
  }

  private void append(String file) throws IOException {
    Path path = folder.resolve("forms").resolve(file);
    Files.writeString(path, Files.readString(path) + "# changed\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
