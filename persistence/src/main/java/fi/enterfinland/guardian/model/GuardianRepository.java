package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Children, their guardians and their cases, as stored. */
@ApplicationScoped
public class GuardianRepository {
  private static final String OPEN = " g.endedAt IS NULL ";

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public GuardianRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public GuardianRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Stores a child, and gives it its id. */
  public void add(Child child) {
    entityManager.persist(child);
  }

  /** Stores a guardianship, and gives it its id. */
  public void add(Guardianship guardianship) {
    entityManager.persist(guardianship);
  }

  /** Stores a case begun for a child. */
  public void add(ChildCase childCase) {
    entityManager.persist(childCase);
  }

  /**
   * A child, locked until the transaction ends: custody and cases of one child change one after the
   * other.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} if there is none
   */
  public Child locked(long childId) {
    Child child = entityManager.find(Child.class, childId, LockModeType.PESSIMISTIC_WRITE);
    if (child == null) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return child;
  }

  /** A child, to read. */
  public Child child(long childId) {
    return entityManager.find(Child.class, childId);
  }

  /** The child of whom the register tells under this id. */
  public Optional<Child> childOfPerson(String personId) {
    return entityManager
        .createQuery("SELECT c FROM Child c WHERE c.personId = :person", Child.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** The children of this name, born on this day: one at most, but for twins of one name. */
  public List<Child> named(PersonName name, LocalDate birthDate) {
    return entityManager
        .createQuery(
            """
            SELECT c FROM Child c
            WHERE c.birthDate = :born AND c.familyName = :family AND c.givenNames = :given
            ORDER BY c.id
            """,
            Child.class)
        .setParameter("born", birthDate)
        .setParameter("family", name.familyName())
        .setParameter("given", name.givenNames())
        .getResultList();
  }

  /** The guardianships that rest on documents and hold, the newest first: one statement. */
  public List<DocumentedGuardianship> documented(int most) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.guardian.model.DocumentedGuardianship(
              g.id, c.givenNames, c.familyName, c.birthDate, g.guardianName, g.document, g.beganAt)
            FROM Guardianship g, Child c
            WHERE c.id = g.childId AND g.ground = :document AND g.endedAt IS NULL
            ORDER BY g.beganAt DESC, g.id DESC
            """,
            DocumentedGuardianship.class)
        .setParameter("document", Guardianship.Source.DOCUMENT)
        .setMaxResults(most)
        .getResultList();
  }

  /** The children an account is a guardian of, the eldest first: one indexed statement. */
  public List<Child> childrenOf(long accountId) {
    return entityManager
        .createQuery(
            "SELECT c FROM Child c, Guardianship g WHERE g.childId = c.id AND"
                + " g.accountId = :account AND"
                + OPEN
                + "ORDER BY c.birthDate, c.id",
            Child.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** The guardianships of a child that hold, in the order they became known. */
  public List<Guardianship> guardianshipsOf(long childId) {
    return guardianshipsOf(Set.of(childId));
  }

  /** The guardianships of these children that hold. */
  public List<Guardianship> guardianshipsOf(Collection<Long> childIds) {
    if (childIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "SELECT g FROM Guardianship g WHERE g.childId IN :children AND"
                + OPEN
                + "ORDER BY g.id",
            Guardianship.class)
        .setParameter("children", childIds)
        .getResultList();
  }

  /** The children of whom the register has named this person a guardian, until now. */
  public List<Long> childrenOfPerson(String personId) {
    return entityManager
        .createQuery(
            "SELECT g.childId FROM Guardianship g WHERE g.personId = :person AND"
                + OPEN
                + "ORDER BY g.childId",
            Long.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /**
   * A guardianship that holds.
   *
   * @throws RuleViolation {@link GuardianRule#NO_SUCH_GUARDIANSHIP}
   */
  public Guardianship open(long guardianshipId) {
    return Optional.ofNullable(entityManager.find(Guardianship.class, guardianshipId))
        .filter(Guardianship::isOpen)
        .orElseThrow(() -> new RuleViolation(GuardianRule.NO_SUCH_GUARDIANSHIP));
  }

  /** The case as one that guardians have for a child, if it is one. */
  public Optional<ChildCase> caseOf(ApplicationNumber number) {
    return Optional.ofNullable(entityManager.find(ChildCase.class, number));
  }

  /**
   * The same, where it has to be one.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS}
   */
  public ChildCase require(ApplicationNumber number) {
    return caseOf(number).orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** The cases of a child, in the order of their numbers. */
  public List<ChildCase> casesOf(long childId) {
    return entityManager
        .createQuery(
            "SELECT c FROM ChildCase c WHERE c.childId = :child ORDER BY c.number", ChildCase.class)
        .setParameter("child", childId)
        .getResultList();
  }

  /** The newest draft of a form that an account has open for a child. */
  public Optional<ApplicationNumber> openDraft(
      long accountId, long childId, String formCode, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT c.number FROM ChildCase c, PermitApplication a, AccessGrant g
            WHERE a.number = c.number AND g.number = c.number AND c.childId = :child
              AND g.accountId = :account AND a.formCode = :form AND a.status = :draft AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY a.startedAt DESC",
            ApplicationNumber.class)
        .setParameter("child", childId)
        .setParameter("account", accountId)
        .setParameter("form", formCode)
        .setParameter("draft", ApplicationStatus.DRAFT)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The children's cases an account may see now, the newest first: one statement. */
  public List<FamilyCase> familyCases(long accountId, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.guardian.model.FamilyCase(
              c.number, c.childId, a.formCode, a.formVersion, a.status, g.capacity)
            FROM ChildCase c, PermitApplication a, AccessGrant g
            WHERE a.number = c.number AND g.number = c.number AND g.accountId = :account AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY a.statusSince DESC",
            FamilyCase.class)
        .setParameter("account", accountId)
        .setParameter("at", at)
        .getResultList();
  }

  /** Whose case it is, where guardians have it for a child: one indexed statement. */
  public Optional<Long> childOf(ApplicationNumber number) {
    return entityManager
        .createQuery("SELECT c.childId FROM ChildCase c WHERE c.number = :number", Long.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * Children whose age changes something by now: guardianships that hold still, or a child of 15
   * who is known and cannot act yet, or one who is of age soon and whose family was not told.
   *
   * @param ofAge the latest day of birth of those who may be of age
   * @param nearlyOfAge the latest day of birth of those who are of age soon
   * @param mayAct the latest day of birth of those who may act
   */
  public List<Long> grown(LocalDate ofAge, LocalDate nearlyOfAge, LocalDate mayAct, int most) {
    return entityManager
        .createQuery(
            """
            SELECT c.id FROM Child c
            WHERE (c.birthDate <= :ofAge AND EXISTS (
                SELECT 1 FROM Guardianship g WHERE g.childId = c.id AND g.endedAt IS NULL))
              OR (c.birthDate > :ofAge AND c.birthDate <= :nearly AND c.toldOfAgeAt IS NULL
                AND EXISTS (SELECT 1 FROM ChildCase k WHERE k.childId = c.id))
              OR (c.birthDate <= :mayAct AND c.accountId IS NOT NULL AND EXISTS (
                SELECT 1 FROM ChildCase k WHERE k.childId = c.id AND NOT EXISTS (
                  SELECT 1 FROM AccessGrant a
                  WHERE a.number = k.number AND a.accountId = c.accountId AND a.endedAt IS NULL)))
            ORDER BY c.id
            """,
            Long.class)
        .setParameter("ofAge", ofAge)
        .setParameter("nearly", nearlyOfAge)
        .setParameter("mayAct", mayAct)
        .setMaxResults(most)
        .getResultList();
  }

  /** The children the register tells of, in pages by id, for the nightly look. */
  public List<Long> registered(long after, int most) {
    return entityManager
        .createQuery(
            """
            SELECT c.id FROM Child c
            WHERE c.id > :after AND c.personId IS NOT NULL AND EXISTS (
              SELECT 1 FROM Guardianship g WHERE g.childId = c.id AND g.endedAt IS NULL)
            ORDER BY c.id
            """,
            Long.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Writes what is pending now, so that ids and breaches of uniqueness show here. */
  public void flush() {
    entityManager.flush();
  }
}
