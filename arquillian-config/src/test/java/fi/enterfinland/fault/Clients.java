package fi.enterfinland.fault;

import fi.enterfinland.fault.Verdict.Saved;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** People at their browsers: each kind of work writes down what it asks for and what it is told. */
final class Clients {
  static final String SENDING = "sending";
  static final String ANSWERING = "answering";
  static final String PERSON = "Meera Thapaliya";

  private static final List<String> QUESTIONS =
      List.of("pd.last_name", "pd.first_names", "op.institution", "ct.home.city");

  private static final int UNAVAILABLE = 503;

  private final Surviving service;
  private final Promises promised;
  private final Queue<String> ready = new ConcurrentLinkedQueue<>(Workload.ready());
  private final Queue<String> requested = new ConcurrentLinkedQueue<>(Workload.requested());
  private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();
  private volatile boolean goingDown;
  private WebClient window;
  private WebClient otherWindow;

  Clients(Surviving service, Promises promised) {
    this.service = service;
    this.promised = promised;
  }

  /** Somebody signs in at two browsers: a server that was killed has forgotten every session. */
  void signIn() throws IOException, InterruptedException {
    window = service.signedIn(PERSON);
    otherWindow = service.signedIn(PERSON);
  }

  /** Whether the server is about to end in order: it may say that it is not available. */
  void expectRefusals(boolean expected) {
    goingDown = expected;
  }

  /** Types into drafts that other windows type into too. */
  Worker.Session autosaving(Random random) {
    return () -> {
      WebClient client = window;
      return () -> {
        String draft = Workload.drafts().get(random.nextInt(Workload.DRAFTS));
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        String place = draft + " " + question;
        long counter = next(place);
        Saved answer = new Saved(counter, "typed " + counter);
        promised.trySave(place, answer);
        Page page =
            client.patch(
                "/api/drafts/" + draft,
                """
                {"%s": {"value": "%s", "counter": %d}}
                """
                    .formatted(question, answer.value(), counter));
        if (isAnswered(page, 200)) {
          note(place, question, answer, page, "");
        }
        return true;
      };
    };
  }

  /** Writes answers to a request without sending them. */
  Worker.Session writingAnswers(Random random) {
    return () -> {
      WebClient client = window;
      return () -> {
        String number = Workload.cases().get(random.nextInt(Workload.CASES));
        String place = number + " 1";
        long counter = next(place);
        Saved answer = new Saved(counter, "written " + counter);
        promised.trySave(place, answer);
        Page page = saveAnswer(client, number, CaseSystem.TO_BE_WRITTEN, answer);
        if (isAnswered(page, 200)) {
          note(place, "1", answer, page, "text");
        }
        return true;
      };
    };
  }

  private static Page saveAnswer(WebClient client, String number, String request, Saved answer)
      throws IOException, InterruptedException {
    return client.patch(
        "/api/cases/" + number + "/requests/" + request + "/answers",
        """
        {"1": {"value": {"text": "%s"}, "counter": %d}}
        """
            .formatted(answer.value(), answer.counter()));
  }

  private long next(String place) {
    return counters.computeIfAbsent(place, any -> new AtomicLong(1)).incrementAndGet();
  }

  /** Saved, or told what stands instead: both are promises. */
  private void note(String place, String field, Saved answer, Page page, String inside) {
    JsonObject told = Json.createReader(new StringReader(page.body())).readObject();
    if (told.getJsonObject("saved").containsKey(field)) {
      promised.saved(place, answer);
    } else {
      JsonObject standing = told.getJsonObject("stale").getJsonObject(field);
      JsonString value =
          inside.isEmpty()
              ? standing.getJsonString("value")
              : standing.getJsonObject("value").getJsonString(inside);
      JsonNumber counter = standing.getJsonNumber("counter");
      promised.saved(place, new Saved(counter.longValue(), value.getString()));
    }
  }

  /** Sends applications, every third from two windows at one moment. */
  Worker.Session sendingApplications() {
    return () -> {
      List<WebClient> one = List.of(window);
      List<WebClient> both = List.of(window, otherWindow);
      return () -> {
        String number = ready.poll();
        if (number != null) {
          sendApplication(Long.parseLong(number.substring(8)) % 3 == 0 ? both : one, number);
        }
        return number != null;
      };
    };
  }

  /** Sends what was not acknowledged once more, as people do. */
  void sendAgain(WebClient client, String number) throws IOException, InterruptedException {
    sendApplication(List.of(client), number);
  }

  private void sendApplication(List<WebClient> windows, String number)
      throws IOException, InterruptedException {
    String review = "/my/draft/" + number + "/review";
    Page page = windows.get(0).get(review);
    if (page.location().isPresent() && page.location().get().endsWith("/sent")) {
      promised.done(SENDING, number);
      return;
    }
    if (!isAnswered(page, 200)) {
      return;
    }
    promised.tryAct(SENDING, number);
    List<CompletableFuture<Page>> answers = new ArrayList<>();
    for (WebClient one : windows) {
      answers.add(
          one.later(() -> one.submit(page, page.form("send"), Map.of("send:send-button", "x"))));
    }
    boolean gone = false;
    for (CompletableFuture<Page> answer : answers) {
      try {
        if (isAnswered(WebClient.told(answer), 302)) {
          promised.done(SENDING, number);
        }
      } catch (IOException killed) {
        gone = true;
      }
    }
    if (gone) {
      throw new IOException("The server has gone");
    }
  }

  /** Answers requests: saves the answer, then sends it. */
  Worker.Session answering() {
    return () -> {
      WebClient client = window;
      return () -> {
        String number = requested.poll();
        if (number != null) {
          answer(client, number);
        }
        return number != null;
      };
    };
  }

  /** Sends what is ready in a request, again if need be. */
  void answer(WebClient client, String number) throws IOException, InterruptedException {
    String request = CaseSystem.TO_BE_ANSWERED;
    Saved answer = new Saved(1, "Turku, in case " + number);
    String place = number + " 1";
    promised.trySave(place, answer);
    Page saved = saveAnswer(client, number, request, answer);
    if (!isAnswered(saved, 200)) {
      return;
    }
    note(place, "1", answer, saved, "text");
    Page page = client.get("/my/case/" + number + "/requests/" + request);
    if (!isAnswered(page, 200)) {
      return;
    }
    promised.tryAct(ANSWERING, number);
    Page sent =
        client.submit(
            page,
            page.form("answers"),
            Map.of("text:1", answer.value(), "confirm:2", "true", "send", "x"));
    if (isAnswered(sent, 302)) {
      promised.done(ANSWERING, number);
    }
  }

  private boolean isAnswered(Page page, int status) {
    boolean refusedInOrder = goingDown && page.status() == UNAVAILABLE;
    if (page.status() != status && !refusedInOrder) {
      throw new AssertionError("Expected " + status + ", but " + page);
    }
    return page.status() == status;
  }
}
