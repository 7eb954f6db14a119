package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Keeps the session cookie off unencrypted connections wherever the service is reached by https.
 */
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean encrypted = Setting.PUBLIC_URL.required().startsWith("https:");
    event.getServletContext().getSessionCookieConfig().setSecure(encrypted);
  }
}
