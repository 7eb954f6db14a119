package fi.enterfinland.application.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.SaveRefused;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.application.service.AutosaveService;
import fi.enterfinland.application.service.SavingUnavailableException;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Correlation;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.CorrelationFilter;
import fi.enterfinland.common.web.JsonBody;
import fi.enterfinland.common.web.Languages;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes answers as they are typed: {@code PATCH /api/drafts/{number}}. No worker thread waits for
 * the disk: the browser is answered when the group its save belongs to is committed. And tells how
 * far the draft is then: {@code GET /api/drafts/{number}/progress?section=…}.
 */
@WebServlet(urlPatterns = "/api/drafts/*", asyncSupported = true)
public class AutosaveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Bytes of one save; a page of long texts has some tens of thousands. */
  private static final int MOST_BYTES = 256 * 1024;

  private static final Pattern PATH = Pattern.compile("/(EF-\\d{4}-\\d{7})(/progress)?");

  @Inject private transient AutosaveService autosave;
  @Inject private transient DraftBacking draft;
  @Inject private transient SignedIn signedIn;
  @Inject private transient Languages languages;
  @Inject private transient SystemClock clock;
  @Inject private transient Event<SaveRefused> refusals;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean progress = path.group(2) != null;
    if (progress && "GET".equals(request.getMethod())) {
      tellProgress(path.group(1), request.getParameter("section"), response);
    } else if (!progress && "PATCH".equals(request.getMethod())) {
      save(path.group(1), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void tellProgress(String number, String section, HttpServletResponse response)
      throws IOException {
    draft.open(new ApplicationNumber(number));
    String json = draft.progress(section).toJson().toString();
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  private void save(String number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = signedIn.actor();
    SaveAnswer answer = new SaveAnswer(response, languages.current());
    String code = CorrelationFilter.of(request);
    try {
      JsonBody.require(request);
      var edits = AutosaveBody.read(body(request));
      var saving = autosave.save(actor, new ApplicationNumber(number), edits);
      AsyncAnswer later = new AsyncAnswer(request.startAsync(), answer);
      saving.whenComplete(
          (outcome, failure) -> {
            if (failure != null) {
              later.unavailable();
            } else {
              later.answer(outcome, rule -> takeDownAs(code, actor, number, rule));
            }
          });
    } catch (RuleViolation refusal) {
      takeDown(actor, number, refusal.rule());
      answer.refused(refusal);
    } catch (SavingUnavailableException unavailable) {
      log("Nothing could be saved", unavailable);
      answer.unavailable();
    }
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= MOST_BYTES) {
      byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
      if (body.length <= MOST_BYTES) {
        return body;
      }
    }
    throw new RuleViolation(SaveRule.SAVE_TOO_LARGE, MOST_BYTES / 1024);
  }

  /** On another thread than the request's: the trail still names the request. */
  private void takeDownAs(String code, Actor actor, String number, Rule rule) {
    Correlation.Scope handling = Correlation.begin(code);
    try {
      takeDown(actor, number, rule);
    } finally {
      handling.close();
    }
  }

  private void takeDown(Actor actor, String number, Rule rule) {
    refusals.fire(new SaveRefused(number, actor.accountId(), rule.name(), clock.now()));
  }
}
