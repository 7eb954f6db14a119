package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail proves nothing: each is shown the violation planted for it. */
class PlantedViolationsTest {
  static Stream<Arguments> violations() throws IOException {
    FeatureTable table = FeatureTable.ofArchitectureDocument();
    return Stream.of(
        planted("order", rules -> rules.featuresFollowTheTable(table), "Late"),
        planted("roles", HouseRules::rolesPointInwards, "Outer"),
        planted("technology", HouseRules::theModelKnowsNoOuterTechnology, "FacesContext"),
        planted("entitymanager", HouseRules::onlyRepositoriesTouchTheEntityManager, "Finder"),
        planted("entity", HouseRules::noEntityReachesTheWeb, "PageBacking"),
        planted(
            "stateless",
            HouseRules::statelessBeansDeclareRolesOnceAndHaveNoInterface,
            "declares no roles"),
        planted(
            "statelessmethod",
            HouseRules::statelessBeansDeclareRolesOnceAndHaveNoInterface,
            "declares roles of its own"),
        planted(
            "statelessinterface",
            HouseRules::statelessBeansDeclareRolesOnceAndHaveNoInterface,
            "has an interface"),
        planted("verbs", HouseRules::verbsTakeTheRightFirst, "withdraw"),
        planted("json", HouseRules::jsonIsMadeByAProviderFoundOnce, "Slow"),
        planted("clock", HouseRules::nobodyAsksTheSystemClock, "Instant.now"),
        planted("catching", HouseRules::readersOfMessagesCatchNothingAndTakeTextOnly, "catches"),
        planted("binary", HouseRules::readersOfMessagesCatchNothingAndTakeTextOnly, "Object"));
  }

  private static Arguments planted(
      String name, Function<HouseRules, ArchRule> rule, String expected) {
    return Arguments.of(name, rule, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("violations")
  void the_rule_catches_its_planted_violation(
      String name, Function<HouseRules, ArchRule> rule, String expected) {
    String root = "planted." + name;
    JavaClasses planted = new ClassFileImporter().importPackages(root);
    var result = rule.apply(new HouseRules(root)).evaluate(planted);
    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().toString()).contains(expected);
  }

  @Test
  void a_package_in_two_modules_is_caught(@TempDir Path folder) throws IOException {
    JavaClasses both =
        new ClassFileImporter()
            .importPaths(
                compiled(folder.resolve("one"), "split.form.model", "One", ""),
                compiled(folder.resolve("two"), "split.form.model", "Two", ""));
    var result = new HouseRules("split").aPackageExistsInOneModule().evaluate(both);
    assertThat(result.getFailureReport().toString()).contains("is in").contains("and in");
  }

  /**
   * A forged right has to be compiled beside the real one, whose constructor is package-private.
   */
  @Test
  void a_right_made_beside_the_policy_is_caught(@TempDir Path folder) throws IOException {
    String body =
        "  Object forge() { return new ActingRight(null, 1L, \"x\", Capacity.SELF, \"x\","
            + " fi.enterfinland.account.model.IdentityLevel.STRONG, \"test\", java.util.Set.of(),"
            + " true); }\n";
    JavaClasses forged =
        new ClassFileImporter()
            .importPaths(compiled(folder, "fi.enterfinland.access.model", "Forger", body));
    var result =
        new HouseRules("fi.enterfinland").onlyTheAccessPolicyMakesRights().evaluate(forged);
    assertThat(result.getFailureReport().toString()).contains("Forger");
  }

  @Test
  void a_standing_that_no_statement_read_is_caught(@TempDir Path folder) throws IOException {
    String body =
        "  Object forge() { return new fi.enterfinland.access.model.Standing("
            + "fi.enterfinland.access.model.ApplicationStatus.IN_PROCESS, false); }\n";
    JavaClasses forged =
        new ClassFileImporter()
            .importPaths(compiled(folder, "fi.enterfinland.application.service", "Forger", body));
    var result = new HouseRules("fi.enterfinland").onlyTheLedgerMakesStandings().evaluate(forged);
    assertThat(result.getFailureReport().toString()).contains("Forger");
  }

  private static Path compiled(Path folder, String packageName, String name, String body)
      throws IOException {
    Path source = folder.resolve("src").resolve(name + ".java");
    Files.createDirectories(source.getParent());
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(
        source, "package " + packageName + ";\npublic class " + name + " {\n" + body + "}\n");
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiles =
          compiler
              .getTask(
                  null,
                  files,
                  null,
                  List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiles).isTrue();
    }
    return classes;
  }

  @Test
  void a_table_that_cannot_be_read_is_an_error() {
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> FeatureTable.of(List.of())))
        .isInstanceOf(IllegalStateException.class);
  }
}
