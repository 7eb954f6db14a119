package fi.enterfinland.browser;

import fi.enterfinland.harness.ShippedServerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the shipped server through a browser. Its methods take {@link Visitor}s as parameters:
 * {@code void a_sent_application_is_seen_by_the_officer(Visitor applicant, Visitor officer)}.
 */
@RunAsClient
@ExtendWith(Browsing.class)
public abstract class BrowserTest extends ShippedServerTest {}
