package fi.enterfinland.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The product keeps the rules of the house. Do not ignore a failure here: move the code to where it
 * belongs, or change the rule with a decision record.
 */
class HouseTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(HouseTest::ofTheProduct)
          .importPackages("fi.enterfinland");

  private static boolean ofTheProduct(Location location) {
    return !location.contains("/arquillian-config/");
  }

  @TestFactory
  Stream<DynamicTest> the_product_keeps_every_rule() throws IOException {
    HouseRules rules = new HouseRules("fi.enterfinland");
    return Stream.of(
            rules.featuresFollowTheTable(FeatureTable.ofArchitectureDocument()),
            rules.rolesPointInwards(),
            rules.aPackageExistsInOneModule(),
            rules.theModelKnowsNoOuterTechnology(),
            rules.onlyRepositoriesTouchTheEntityManager(),
            rules.noEntityReachesTheWeb(),
            rules.statelessBeansDeclareRolesOnceAndHaveNoInterface(),
            rules.verbsTakeTheRightFirst(),
            rules.onlyTheAccessPolicyMakesRights(),
            rules.onlyTheLedgerMakesStandings(),
            rules.readersOfMessagesCatchNothingAndTakeTextOnly(),
            rules.nobodyAsksTheSystemClock(),
            rules.jsonIsMadeByAProviderFoundOnce())
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> check(rule)));
  }

  private static void check(ArchRule rule) {
    rule.check(PRODUCT);
  }
}
