package fi.enterfinland.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test methods their {@link Visitor}s, as many as they have parameters; one browser serves
 * the whole run. A test whose visitors had complaints fails; a failed test leaves pictures in
 * {@code target/screenshots}.
 */
public class Browsing implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Browsing.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Visitor visitor = new Visitor(browser(context));
    visitors(context).add(visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> complaints = new ArrayList<>();
    boolean failed = context.getExecutionException().isPresent();
    int number = 0;
    for (Visitor visitor : visitors(context)) {
      complaints.addAll(visitor.complaints());
      if (failed) {
        visitor.screenshot(
            "failed-%s-%s-%d"
                .formatted(
                    context.getRequiredTestClass().getSimpleName(),
                    context.getRequiredTestMethod().getName(),
                    ++number));
      }
      visitor.close();
    }
    Assertions.assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(OneBrowser.class, key -> new OneBrowser(), OneBrowser.class)
        .browser;
  }

  private static Visitors visitors(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Visitors.class, key -> new Visitors(), Visitors.class);
  }

  private static final class Visitors extends ArrayList<Visitor> {
    private static final long serialVersionUID = 1L;
  }

  /** Closed by JUnit at the end of the run. */
  private static final class OneBrowser implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    OneBrowser() {
      BrowserType.LaunchOptions options =
          new BrowserType.LaunchOptions()
              .setArgs(
                  List.of(
                      "--no-sandbox",
                      "--disable-gpu",
                      "--disable-quic",
                      "--no-first-run",
                      "--disable-background-networking",
                      "--disable-component-update",
                      "--disable-sync"));
      new ChromiumFinder().findOrInstall().ifPresent(options::setExecutablePath);
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser = playwright.chromium().launch(options);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
