package fi.enterfinland.common.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page of the service: the address people see, the view that draws it, the area that may open
 * it. A page that is not listed here does not exist.
 *
 * <p>Path parameters reach the view as request parameters of the same name ({@code f:viewParam}).
 * Each name has one form, so that a page never sees anything else: {@code {number}} an application
 * number, {@code {section}} the key of a form's section, {@code {id}} a whole number, {@code
 * {request}} the id of a request for additional information or for documents, {@code {code}} a form
 * code, {@code {token}} what was sent in a message. An address may also lead to a servlet under
 * {@code /internal/}, for files.
 */
public enum PageAddress {
  /** The start page. */
  START("/", "/index.xhtml"),
  /** Task-based help and contact. */
  HELP("/help", "/help.xhtml"),
  /** The accessibility statement. */
  ACCESSIBILITY("/accessibility", "/accessibility.xhtml"),
  /** How personal data are handled. */
  PRIVACY("/privacy", "/privacy.xhtml"),
  /** The terms of use. */
  TERMS("/terms", "/terms.xhtml"),
  /** Breaks and faults. */
  STATUS("/status", "/status.xhtml"),
  /** How to tell a notice of ours from a forged one. */
  VERIFY("/verify", "/verify.xhtml"),
  /** What is applied for in another way. */
  ELSEWHERE("/elsewhere", "/elsewhere.xhtml"),
  /** What employers do until their part opens. */
  EMPLOYER("/employer", "/employer.xhtml"),
  /** Applying for a child. */
  CHILD("/child", "/child.xhtml"),
  /** After a session has ended by itself. */
  SESSION_ENDED("/session-ended", "/session-ended.xhtml"),

  /** The guide: one question a page. */
  GUIDE("/guide", "/guide/question.xhtml"),
  /** What the guide found. */
  GUIDE_RESULT("/guide/result", "/guide/result.xhtml"),
  /** All kinds of application. */
  APPLICATIONS("/applications", "/applications/kinds.xhtml"),
  /** One kind: who for, fee, time, papers, rules. */
  APPLICATION_KIND("/applications/{code}", "/applications/kind.xhtml"),

  /** Signing in. */
  LOGIN("/login", "/account/login.xhtml"),
  /** The way in for those who act for clients: strong identification only. */
  LOGIN_COUNSEL("/login/counsel", "/account/login-counsel.xhtml"),
  /** An identification that was not believed, or did not come. */
  LOGIN_REFUSED("/login/refused", "/account/login-refused.xhtml"),
  /** The code of the second factor. */
  LOGIN_CODE("/login/code", "/account/code.xhtml"),
  /** After signing out. */
  SIGNED_OUT("/signed-out", "/account/signed-out.xhtml"),
  /** Making an account. */
  REGISTER("/register", "/account/register.xhtml"),
  /** A link has been sent to the new account's address. */
  REGISTER_SENT("/register/sent", "/account/register-sent.xhtml"),
  /** Where the link of a confirmation mail leads. */
  VERIFY_EMAIL("/verify-email", "/account/verify-email.xhtml"),
  /** An account's address has been confirmed. */
  EMAIL_CONFIRMED("/verify-email/done", "/account/email-confirmed.xhtml"),
  /** Terms and consent of somebody identified for the first time. */
  WELCOME("/welcome", "/account/welcome.xhtml"),
  /** A forgotten password. */
  FORGOT("/forgot", "/account/forgot.xhtml"),
  /** A link for a new password has been sent. */
  FORGOT_SENT("/forgot/sent", "/account/forgot-sent.xhtml"),
  /** Where the link for a new password leads. */
  RESET("/reset", "/account/reset.xhtml"),

  /** After one's own account was closed. */
  ACCOUNT_CLOSED("/account-closed", "/account/closed.xhtml"),

  /** The last days of somebody's clients, for a calendar program that knows the secret. */
  CALENDAR_FEED("/calendar/{token}.ics", "/internal/calendar-feed"),

  /** My cases. */
  MY_CASES("/my", "/my/cases.xhtml"),

  /** My account: where everything about it is. */
  MY_ACCOUNT("/my/account", "/my/account/overview.xhtml"),
  /** The ways into my account. */
  MY_ACCOUNT_SIGN_IN("/my/account/sign-in", "/my/account/sign-in.xhtml"),
  /** An identification becomes a way in. */
  MY_ACCOUNT_LINK("/my/account/link", "/my/account/link.xhtml"),
  /** Another e-mail address. */
  MY_ACCOUNT_EMAIL("/my/account/email", "/my/account/email.xhtml"),
  /** The second factor. */
  MY_ACCOUNT_SECOND_FACTOR("/my/account/second-factor", "/my/account/second-factor.xhtml"),
  /** Where I am signed in. */
  MY_ACCOUNT_SESSIONS("/my/account/sessions", "/my/account/sessions.xhtml"),
  /** Showing again who I am, before something about the account is changed. */
  MY_ACCOUNT_CONFIRM("/my/account/confirm", "/my/account/confirm.xhtml"),
  /** Name and contact details of one's own account. */
  MY_ACCOUNT_DETAILS("/my/account/details", "/my/account/details.xhtml"),
  /** Language and notices. */
  MY_ACCOUNT_NOTICES("/my/account/notices", "/my/account/notices.xhtml"),
  /** Terms and consents, with their times and texts. */
  MY_ACCOUNT_CONSENTS("/my/account/consents", "/my/account/consents.xhtml"),
  /** The terms of use, when they have changed. */
  MY_ACCOUNT_TERMS("/my/account/terms", "/my/account/terms.xhtml"),
  /** One's own data, and how long what is kept. */
  MY_ACCOUNT_DATA("/my/account/data", "/my/account/data.xhtml"),
  /** One's own data for machines. */
  MY_ACCOUNT_DATA_JSON("/my/account/data.json", "/internal/own-data-json"),
  /** One's own data for people. */
  MY_ACCOUNT_DATA_PDF("/my/account/data.pdf", "/internal/own-data-pdf"),
  /** Closing one's own account. */
  MY_ACCOUNT_CLOSE("/my/account/close", "/my/account/close.xhtml"),
  /** The children somebody acts for, and their cases. */
  MY_FAMILY("/my/family", "/my/family.xhtml"),

  /** The last page before a draft is begun. */
  DRAFT_START("/my/start", "/my/start.xhtml"),
  /** One section of the form of a draft. */
  DRAFT_SECTION("/my/draft/{number}/{section}", "/my/draft/section.xhtml"),
  /** Check, pay and send. */
  DRAFT_REVIEW("/my/draft/{number}/review", "/my/draft/review.xhtml"),
  /** The receipt right after sending. */
  DRAFT_SENT("/my/draft/{number}/sent", "/my/draft/sent.xhtml"),

  /** A case: whose turn, what has happened, what comes next. */
  MY_CASE("/my/case/{number}", "/my/case/overview.xhtml"),
  /** Documents sent and received. */
  MY_CASE_DOCUMENTS("/my/case/{number}/documents", "/my/case/documents.xhtml"),
  /** All requests for additional information. */
  MY_CASE_REQUESTS("/my/case/{number}/requests", "/my/case/requests.xhtml"),
  /** Answering one request. */
  MY_CASE_REQUEST("/my/case/{number}/requests/{request}", "/my/case/request.xhtml"),
  /** Asking for documents of the case, and what was given. */
  MY_CASE_DOCUMENT_REQUESTS(
      "/my/case/{number}/document-requests", "/my/case/document-requests.xhtml"),
  /** Sending more without being asked. */
  MY_CASE_ADD("/my/case/{number}/add", "/my/case/add.xhtml"),
  /** What was sent, to be read. */
  MY_CASE_APPLICATION("/my/case/{number}/application", "/my/case/application.xhtml"),
  /** Who can see a case, and who has viewed it. */
  MY_CASE_ACCESS("/my/case/{number}/access", "/my/case/access.xhtml"),
  /** Who acts for the person of a case, who asks to, and who did. */
  MY_CASE_MANDATES("/my/case/{number}/mandates", "/my/case/mandates.xhtml"),
  /** One who acts or asks to: to be confirmed, limited, ended. */
  MY_CASE_MANDATE("/my/case/{number}/mandates/{id}", "/my/case/mandate.xhtml"),
  /** A paper that shows that somebody acts for me. */
  MY_PAPER("/my/papers/{token}", "/internal/mandate-paper"),
  /** Taking the application back. */
  MY_CASE_CANCEL("/my/case/{number}/cancel", "/my/case/cancel.xhtml"),
  /** The receipt as a PDF. */
  MY_CASE_RECEIPT("/my/case/{number}/receipt.pdf", "/internal/receipt"),
  /** What the guardians of a child's case agree on. */
  MY_CASE_GUARDIANS("/my/case/{number}/guardians", "/my/case/guardians.xhtml"),
  /** The decision, behind its gate. */
  MY_CASE_DECISION("/my/case/{number}/decision", "/my/case/decision.xhtml"),

  /** The clients of somebody who acts for many. */
  COUNSEL_CLIENTS("/counsel", "/counsel/clients.xhtml"),
  /** The own clients as a table for other programs. */
  COUNSEL_CLIENTS_FILE("/counsel/clients.csv", "/internal/counsel-clients"),
  /** The last days of all clients, to be taken into a calendar. */
  COUNSEL_CALENDAR("/counsel/calendar", "/counsel/calendar.xhtml"),
  /** The last days of all clients as a calendar file. */
  COUNSEL_DEADLINES("/counsel/deadlines.ics", "/internal/counsel-deadlines"),
  /** As what somebody acts for clients. */
  COUNSEL_PROFILE("/counsel/profile", "/counsel/profile.xhtml"),
  /** Stating that one acts for a client. */
  COUNSEL_REPORT("/counsel/report", "/counsel/report.xhtml"),
  /** Stating something else before it is sent. */
  COUNSEL_CORRECT("/counsel/report/{id}", "/counsel/correct.xhtml"),
  /** One's own mandate or claim: papers, state, what can be done. */
  COUNSEL_MANDATE("/counsel/mandate/{id}", "/counsel/mandate.xhtml"),
  /** A paper that shows a mandate. */
  COUNSEL_PAPER("/counsel/papers/{token}", "/internal/mandate-paper"),
  /** Beginning an application for a client, who reads and sends it. */
  COUNSEL_PREPARE("/counsel/case/{number}/prepare", "/counsel/prepare.xhtml"),
  /** One section of the form of a draft that is prepared for a client. */
  COUNSEL_DRAFT_SECTION("/counsel/draft/{number}/{section}", "/my/draft/section.xhtml"),
  /** All that is prepared for a client, to be handed over. */
  COUNSEL_DRAFT_REVIEW("/counsel/draft/{number}/review", "/my/draft/review.xhtml"),
  /** A client's case; the pages of one case are the same for everybody who may see it. */
  COUNSEL_CASE("/counsel/case/{number}", "/my/case/overview.xhtml"),
  /** Documents of a client's case. */
  COUNSEL_CASE_DOCUMENTS("/counsel/case/{number}/documents", "/my/case/documents.xhtml"),
  /** The requests in a client's case. */
  COUNSEL_CASE_REQUESTS("/counsel/case/{number}/requests", "/my/case/requests.xhtml"),
  /** Answering a request for a client. */
  COUNSEL_CASE_REQUEST("/counsel/case/{number}/requests/{request}", "/my/case/request.xhtml"),
  /** What a client sent. */
  COUNSEL_CASE_APPLICATION("/counsel/case/{number}/application", "/my/case/application.xhtml"),
  /** The receipt of a client as a PDF. */
  COUNSEL_CASE_RECEIPT("/counsel/case/{number}/receipt.pdf", "/internal/receipt"),
  /** The decision on a client's application, as far as it is served to who acts. */
  COUNSEL_CASE_DECISION("/counsel/case/{number}/decision", "/my/case/decision.xhtml"),
  /** Sending more to a client's case without being asked. */
  COUNSEL_CASE_ADD("/counsel/case/{number}/add", "/my/case/add.xhtml"),
  /** Asking for documents of a client's case, and what was given. */
  COUNSEL_CASE_DOCUMENT_REQUESTS(
      "/counsel/case/{number}/document-requests", "/my/case/document-requests.xhtml"),

  /** The officers' queue. */
  OFFICE_QUEUE("/office", "/office/queue.xhtml"),
  /** Guardianships that officers record from documents. */
  OFFICE_GUARDIANSHIPS("/office/guardianships", "/office/guardianships.xhtml"),
  /** Requests for documents, at the document desk. */
  OFFICE_DOCUMENT_REQUESTS("/office/document-requests", "/office/document-desk/queue.xhtml"),
  /** One request for documents, beside the documents of its case. */
  OFFICE_DOCUMENT_REQUEST(
      "/office/document-requests/{request}", "/office/document-desk/request.xhtml"),
  /** Registering a case whose application was lodged elsewhere. */
  OFFICE_REGISTER_CASE("/office/register-case", "/office/register-case.xhtml"),
  /** Who asks to act for clients, at the mandate desk. */
  OFFICE_MANDATES("/office/mandates", "/office/mandate-desk/queue.xhtml"),
  /** One who asks or acts: what was stated beside what is found. */
  OFFICE_MANDATE("/office/mandates/{id}", "/office/mandate-desk/mandate.xhtml"),
  /** A paper that shows a mandate, at the mandate desk. */
  OFFICE_PAPER("/office/papers/{token}", "/internal/mandate-paper"),
  /** A case as officers see it. */
  OFFICE_CASE("/office/case/{number}", "/office/case/overview.xhtml"),
  /** What was sent, as officers read it. */
  OFFICE_CASE_APPLICATION("/office/case/{number}/application", "/office/case/application.xhtml"),
  /** The requests of a case, and asking for more. */
  OFFICE_CASE_REQUESTS("/office/case/{number}/requests", "/office/case/requests.xhtml"),
  /** One request with its answers, to be reviewed. */
  OFFICE_CASE_REQUEST("/office/case/{number}/requests/{request}", "/office/case/request.xhtml"),
  /** What was sent without being asked, as officers read it. */
  OFFICE_CASE_ADDITIONS("/office/case/{number}/additions", "/office/case/additions.xhtml"),
  /** Deciding a case, and its decision afterwards. */
  OFFICE_CASE_DECISION("/office/case/{number}/decision", "/office/case/decision.xhtml");

  private final String pattern;
  private final String view;

  /** Unmodifiable; the type alone does not say so. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> parameters;

  /** What each of its addresses begins with. */
  private final String beginning;

  private final Pattern regex;

  PageAddress(String pattern, String view) {
    this.pattern = pattern;
    this.view = view;
    StringBuilder expression = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher matcher = Forms.PARAMETER.matcher(pattern);
    int from = 0;
    while (matcher.find()) {
      expression.append(Pattern.quote(pattern.substring(from, matcher.start())));
      expression.append('(').append(form(matcher.group(1))).append(')');
      names.add(matcher.group(1));
      from = matcher.end();
    }
    expression.append(Pattern.quote(pattern.substring(from)));
    int parameter = pattern.indexOf('{');
    this.beginning = parameter < 0 ? pattern : pattern.substring(0, parameter);
    this.parameters = List.copyOf(names);
    this.regex = Pattern.compile(expression.toString());
  }

  private static String form(String parameter) {
    String form = Forms.OF.get(parameter);
    if (form == null) {
      throw new IllegalStateException("No form is set for the path parameter " + parameter);
    }
    return form;
  }

  /** The address with its path parameters in braces. */
  public String pattern() {
    return pattern;
  }

  /** The view that draws the page, or the servlet that sends the file. */
  public String view() {
    return view;
  }

  /** Who may open it. */
  public Area area() {
    return Area.of(pattern);
  }

  /** The names of the path parameters, in order. */
  public List<String> parameters() {
    return parameters;
  }

  /**
   * The address for given path parameters.
   *
   * @param values one value for each path parameter, in order
   * @throws IllegalArgumentException if a value is missing or has not the form of its parameter
   */
  public String path(Object... values) {
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(this + " takes " + parameters);
    }
    String path = pattern;
    for (int i = 0; i < values.length; i++) {
      path = path.replace("{" + parameters.get(i) + "}", String.valueOf(values[i]));
    }
    if (!regex.matcher(path).matches()) {
      throw new IllegalArgumentException("Not an address of " + this + ": " + path);
    }
    return path;
  }

  /**
   * The outcome a backing bean returns to send the browser to this page by a new request.
   *
   * @param values one value for each path parameter, in order
   */
  public String redirect(Object... values) {
    path(values);
    StringBuilder outcome = new StringBuilder(view).append("?faces-redirect=true");
    for (int i = 0; i < values.length; i++) {
      outcome.append('&').append(parameters.get(i)).append('=').append(values[i]);
    }
    return outcome.toString();
  }

  /** The page at a path, with the values of its path parameters, if there is one. */
  public static Optional<Match> at(String path) {
    Match found = null;
    for (PageAddress address : values()) {
      if (!path.startsWith(address.beginning)) {
        continue;
      }
      Matcher matcher = address.regex.matcher(path);
      if (matcher.matches()
          && (found == null || address.parameters.size() < found.address().parameters.size())) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < address.parameters.size(); i++) {
          values.put(address.parameters.get(i), matcher.group(i + 1));
        }
        found = new Match(address, values);
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * The page a view draws, if it has an address. The pages of one case have one in each area that
   * shows cases: then it is the one of the area the person is in.
   */
  public static Optional<PageAddress> ofView(String view, Area area) {
    Optional<PageAddress> found = Optional.empty();
    for (PageAddress address : values()) {
      if (address.view.equals(view) && (found.isEmpty() || address.area() == area)) {
        found = Optional.of(address);
      }
    }
    return found;
  }

  /** The same page in another area; itself where that area does not have it. */
  public PageAddress in(Area area) {
    return ofView(view, area).orElse(this);
  }

  /**
   * A path that leads to a page. A literal segment wins over a parameter, so {@code review} is
   * never taken for a section.
   *
   * @param address the page
   * @param values the path parameters by name
   */
  public record Match(PageAddress address, Map<String, String> values) {}

  /** Apart, because the constants above are made before the enum's own fields are. */
  private static final class Forms {
    static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

    static final Map<String, String> OF =
        Map.of(
            "number", "EF-\\d{4}-\\d{7}",
            "section", "[a-z][a-z0-9_-]{0,39}",
            "id", "\\d{1,18}",
            "request", "[A-Za-z0-9._-]{1,64}",
            "code", "[A-Z][A-Z0-9_]{1,39}",
            "token", "[A-Za-z0-9_-]{1,200}");

    private Forms() {}
  }
}
