package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.messages.OutsideSystem;
import jakarta.jms.JMSException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** Somebody who acts for clients, in the area of counsel. */
final class Counsel {
  private final Visitor visitor;
  private final Page page;

  private Counsel(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /** Signs in strongly, and tells as what the person acts for clients if nothing was told yet. */
  static Counsel signIn(Visitor visitor, String name) {
    Applicants.signIn(visitor, name);
    return new Counsel(visitor).withProfile();
  }

  /** The same person, who is signed in. */
  static Counsel of(Visitor signedIn) {
    return new Counsel(signedIn).withProfile();
  }

  private Counsel withProfile() {
    visitor.open("/counsel?lang=en");
    if (page.url().contains("/counsel/profile")) {
      page.locator("#profession").selectOption("ADVOCATE");
      page.locator("#licenceNumber").fill("12345");
      page.locator("#organisation").fill("Sundblom Law Office");
      page.locator("#profile-save").click();
      page.waitForURL("**/counsel");
    }
    return this;
  }

  Page page() {
    return page;
  }

  /** States that one is counsel for the student of a case by a power of attorney; its id. */
  String states(String number) {
    visitor.open("/counsel/report");
    page.locator("#role").selectOption("COUNSEL");
    page.locator("#ground").selectOption("POWER_OF_ATTORNEY");
    page.locator("#number").fill(number);
    page.locator("#givenNames").fill("Meera");
    page.locator("#familyName").fill("THAPALIYA");
    page.locator("#birthDate").fill("2003-05-08");
    page.locator("#state").click();
    page.waitForURL("**/counsel/mandate/*");
    return page.url().replaceAll(".*/", "");
  }

  /** States that a court has appointed one the representative of a child; its id. */
  String represents(String number, String givenNames, String familyName, LocalDate born) {
    visitor.open("/counsel/report");
    page.locator("#role").selectOption("REPRESENTATIVE");
    page.locator("#ground").selectOption("COURT_ORDER");
    page.locator("#number").fill(number);
    page.locator("#givenNames").fill(givenNames);
    page.locator("#familyName").fill(familyName);
    page.locator("#birthDate").fill(born.toString());
    page.locator("#state").click();
    page.waitForURL("**/counsel/mandate/*");
    return page.url().replaceAll(".*/", "");
  }

  /** Adds papers to the claim the page shows, as a browser without scripts does. */
  void adds(String... names) {
    FilePayload[] files = new FilePayload[names.length];
    for (int i = 0; i < names.length; i++) {
      files[i] = new FilePayload(names[i], "application/pdf", StudentCase.pdf(names[i]));
    }
    page.locator("#papers-add").setInputFiles(files);
    page.locator("#upload button").click();
    assertThat(page.locator(".ef-file")).hasCount(names.length);
  }

  /** Sends the claim the page shows. */
  void sends() {
    page.locator("#send").click();
    assertThat(page.locator(".ef-notice")).containsText("The report was sent");
  }

  /** Acts no more, so that the seat is free for others. */
  void resigns(String mandate) {
    page.navigate("/counsel/mandate/" + mandate);
    page.locator("summary").click();
    page.locator("#resign").click();
    assertThat(page.locator(".ef-notice")).containsText("You no longer act for this client");
  }

  /** The case system approves a claim; returns when it is told that this was done. */
  void isApproved(String mandate, String number) throws JMSException, SQLException {
    String seated =
        CaseRows.ask(
            """
            select coalesce(max(m.id), 0) from mandate m join client_case k using (client_id)
            where k.application_number = ? and m.status = 'ACTIVE' and m.seat = 'COUNSEL'
            """,
            number);
    UUID message = UUID.randomUUID();
    String text =
        """
        {"messageId": "%s", "type": "MandateDecided", "version": 1,
         "sentAt": "%sT09:00:00.000Z", "caseNumber": "%s",
         "payload": {"mandateId": "%s", "approved": true, "replaces": "%s"}}
        """
            .formatted(message, LocalDate.now(SystemClock.HELSINKI), number, mandate, seated);
    try (OutsideSystem caseSystem = new OutsideSystem("case-system")) {
      caseSystem.send("ef.in.mandate-decisions", text);
      Assertions.assertThat(caseSystem.reply(message).getBody(String.class))
          .contains("\"Accepted\"");
    }
  }
}
