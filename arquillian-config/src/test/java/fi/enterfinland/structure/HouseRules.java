package fi.enterfinland.structure;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Standing;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The rules that hold the house up (see {@code docs/architecture.md}), each for any root package,
 * so that the same rule can be shown a planted violation.
 */
final class HouseRules {
  private static final Map<String, Set<String>> INWARDS =
      Map.of(
          "model", Set.of("model"),
          "gateway", Set.of("gateway", "model"),
          "service", Set.of("service", "gateway", "model"),
          "messaging", Set.of("messaging", "service", "gateway", "model"),
          "job", Set.of("job", "messaging", "service", "gateway", "model"),
          "web", Set.of("web", "service", "gateway", "model"));

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  private String[] featureAndRole(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return null;
    }
    String[] parts = name.substring(root.length() + 1).split("\\.", -1);
    return parts.length < 2 ? null : new String[] {parts[0], parts[1]};
  }

  ArchRule featuresFollowTheTable(FeatureTable table) {
    return each(
        "use only the features the table allows",
        (type, report) -> {
          String[] from = featureAndRole(type);
          if (from == null) {
            return;
          }
          if (!table.features().contains(from[0])) {
            report.add(type, type.getName() + " is of a feature the table does not know");
          }
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String[] to = featureAndRole(dependency.getTargetClass());
            if (to != null && !table.mayUse(from[0], to[0])) {
              report.add(type, dependency.getDescription());
            }
          }
        });
  }

  ArchRule rolesPointInwards() {
    return each(
        "point inwards",
        (type, report) -> {
          String[] from = featureAndRole(type);
          if (from == null) {
            return;
          }
          Set<String> allowed = INWARDS.get(from[1]);
          if (allowed == null) {
            report.add(type, type.getName() + " has no role of the house");
            return;
          }
          for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String[] to = featureAndRole(dependency.getTargetClass());
            if (to != null && !allowed.contains(to[1])) {
              report.add(type, dependency.getDescription());
            }
          }
        });
  }

  ArchRule aPackageExistsInOneModule() {
    Map<String, String> homes = new HashMap<>();
    return each(
        "be in the one module their package belongs to",
        (type, report) -> {
          String home =
              type.getSource()
                  .map(
                      source -> {
                        String uri = source.getUri().toString();
                        String path = type.getName().replace('.', '/');
                        return uri.substring(0, uri.indexOf(path));
                      })
                  .orElse("?");
          String first = homes.putIfAbsent(type.getPackageName(), home);
          if (first != null && !first.equals(home)) {
            report.add(type, type.getPackageName() + " is in " + first + " and in " + home);
          }
        });
  }

  ArchRule theModelKnowsNoOuterTechnology() {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(root + "..model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.ejb..",
            "jakarta.jms..",
            "jakarta.faces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "jakarta.mail..",
            "org.primefaces..")
        .allowEmptyShould(true);
  }

  ArchRule onlyRepositoriesTouchTheEntityManager() {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .haveSimpleNameNotEndingWith("Repository")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class);
  }

  ArchRule noEntityReachesTheWeb() {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(root + "..web..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .allowEmptyShould(true);
  }

  ArchRule statelessBeansDeclareRolesOnceAndHaveNoInterface() {
    return each(
        "declare their roles at class level and have no interface",
        (type, report) -> {
          if (!type.isAnnotatedWith(Stateless.class)) {
            return;
          }
          if (!declaresRoles(type::isAnnotatedWith)) {
            report.add(type, type.getName() + " declares no roles");
          }
          for (JavaMethod method : type.getMethods()) {
            if (declaresRoles(method::isAnnotatedWith)) {
              report.add(type, method.getFullName() + " declares roles of its own");
            }
          }
          if (!type.getRawInterfaces().isEmpty()) {
            report.add(type, type.getName() + " has an interface");
          }
        });
  }

  private static boolean declaresRoles(
      java.util.function.Predicate<Class<? extends java.lang.annotation.Annotation>> has) {
    return has.test(RolesAllowed.class) || has.test(PermitAll.class) || has.test(DenyAll.class);
  }

  /** A verb is a public method that changes a field of its aggregate, itself or through its own. */
  ArchRule verbsTakeTheRightFirst() {
    return each(
        "take ActingRight first in every verb",
        (type, report) -> {
          if (!isAggregateOfACase(type)) {
            return;
          }
          for (JavaMethod method : type.getMethods()) {
            if (method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getName().startsWith("_persistence")
                && changes(method, type, new HashSet<>())
                && (method.getRawParameterTypes().isEmpty()
                    || !method.getRawParameterTypes().get(0).isEquivalentTo(ActingRight.class))) {
              report.add(type, method.getFullName() + " changes the case without a right");
            }
          }
        });
  }

  private static boolean isAggregateOfACase(JavaClass type) {
    return type.isAnnotatedWith(Entity.class)
        && type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))
        && type.getFields().stream()
            .anyMatch(field -> field.getRawType().isEquivalentTo(ApplicationNumber.class));
  }

  private static boolean changes(JavaCodeUnit unit, JavaClass type, Set<JavaCodeUnit> seen) {
    if (!seen.add(unit)) {
      return false;
    }
    boolean sets =
        unit.getFieldAccesses().stream()
            .anyMatch(
                access ->
                    access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && access.getTargetOwner().equals(type));
    return sets
        || unit.getMethodCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().equals(type))
            .map(call -> call.getTarget().resolveMember())
            .flatMap(java.util.Optional::stream)
            .anyMatch(method -> changes(method, type, seen));
  }

  ArchRule onlyTheAccessPolicyMakesRights() {
    return ArchRuleDefinition.noClasses()
        .that()
        .doNotHaveFullyQualifiedName(AccessPolicy.class.getName())
        .should()
        .callConstructorWhere(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "of ActingRight", call -> call.getTargetOwner().isEquivalentTo(ActingRight.class)));
  }

  /** Everywhere else they come out of a statement on the ledger, which names the class itself. */
  ArchRule onlyTheLedgerMakesStandings() {
    return ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(Standing.class.getPackageName())
        .should()
        .callConstructorWhere(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "of Standing", call -> call.getTargetOwner().isEquivalentTo(Standing.class)));
  }

  ArchRule readersOfMessagesCatchNothingAndTakeTextOnly() {
    return each(
        "catch nothing and take text messages only",
        (type, report) -> {
          if (!type.getSimpleName().endsWith("Listener")
              && !type.getSimpleName().endsWith("Messages")) {
            return;
          }
          type.getCodeUnits().stream()
              .filter(unit -> !unit.getTryCatchBlocks().isEmpty())
              .filter(
                  unit ->
                      unit.getTryCatchBlocks().stream()
                          .anyMatch(block -> !block.getCaughtThrowables().isEmpty()))
              .forEach(unit -> report.add(type, unit.getFullName() + " catches"));
          type.getDirectDependenciesFromSelf().stream()
              .filter(
                  dependency ->
                      dependency
                          .getTargetClass()
                          .getName()
                          .matches("jakarta\\.jms\\.(Object|Bytes|Map|Stream)Message"))
              .forEach(dependency -> report.add(type, dependency.getDescription()));
        });
  }

  ArchRule nobodyAsksTheSystemClock() {
    return each(
        "leave the time to the injected clock",
        (type, report) -> {
          if (type.isEquivalentTo(SystemClock.class)) {
            return;
          }
          for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (asksTheClock(access)) {
              report.add(type, access.getDescription());
            }
          }
        });
  }

  /** Jakarta's own looks through the class path for its provider at every single call. */
  ArchRule jsonIsMadeByAProviderFoundOnce() {
    return ArchRuleDefinition.noClasses()
        .that()
        .doNotHaveFullyQualifiedName("fi.enterfinland.common.model.Json")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.json.Json");
  }

  private static boolean asksTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    boolean now = owner.startsWith("java.time.") && name.equals("now");
    boolean systemClock = owner.equals(Clock.class.getName()) && name.startsWith("system");
    boolean millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    boolean date =
        (owner.equals("java.util.Date") || owner.equals("java.util.GregorianCalendar"))
            && access.getTarget() instanceof AccessTarget.ConstructorCallTarget target
            && target.getRawParameterTypes().isEmpty();
    boolean calendar = owner.equals("java.util.Calendar") && name.equals("getInstance");
    return now || systemClock || millis || date || calendar;
  }

  private ArchRule each(String what, BiConsumer<JavaClass, Report> check) {
    return ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaClass>(what) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                check.accept(
                    type,
                    (subject, message) ->
                        events.add(SimpleConditionEvent.violated(subject, message)));
              }
            });
  }

  /** Takes what a rule found. */
  private interface Report {
    void add(JavaClass subject, String message);
  }
}
