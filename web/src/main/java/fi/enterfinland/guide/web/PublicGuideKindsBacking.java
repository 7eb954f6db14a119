package fi.enterfinland.guide.web;

import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All kinds of application, by family. */
@Named
@RequestScoped
public class PublicGuideKindsBacking {
  @Inject private FormCatalog catalog;

  /**
   * The kinds of one family.
   *
   * @param category of the catalogue, with hyphens for spaces
   * @param kinds in the order of the catalogue
   */
  public record Family(String category, List<ApplicationKind> kinds) {}

  /** Every family in the order of the catalogue. */
  public List<Family> getFamilies() {
    Map<String, List<ApplicationKind>> byCategory =
        catalog.kinds().stream()
            .collect(
                Collectors.groupingBy(
                    ApplicationKind::category, LinkedHashMap::new, Collectors.toList()));
    return byCategory.entrySet().stream()
        .map(family -> new Family(family.getKey().replace(' ', '-'), family.getValue()))
        .toList();
  }

  /** The kinds that can be filled in here today. */
  public List<ApplicationKind> getHere() {
    return catalog.kinds().stream().filter(this::isHere).toList();
  }

  /** Whether an application can be filled in here today. */
  public boolean isHere(ApplicationKind kind) {
    return catalog.current(kind.code()).isPresent();
  }
}
