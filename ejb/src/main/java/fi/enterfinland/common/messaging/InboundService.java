package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.IncomingMessageRepository;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageUnreadable;
import fi.enterfinland.common.model.MessagesAnswered;
import fi.enterfinland.common.model.MessagesAnswered.Answer;
import fi.enterfinland.common.model.RepliesAskedAgain;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.service.AnswersRefusals;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The transaction of messages that came: their receipts, their effect and their replies are written
 * together or not at all.
 */
@Stateless
@PermitAll
@AnswersRefusals
public class InboundService {
  @Inject private IncomingMessageRepository receipts;
  @Inject private SystemClock clock;
  @Inject private Event<MessagesAnswered> answered;
  @Inject private Event<RepliesAskedAgain> askedAgain;
  @Inject private Event<MessageUnreadable> unreadable;

  /**
   * Gives messages their effect, each once.
   *
   * @throws RuleViolation if the listener threw it; everything is rolled back
   */
  public void receive(BatchListener listener, List<ReceivedMessage> batch) {
    List<ReceivedMessage> fresh = fresh(batch);
    if (fresh.isEmpty()) {
      return;
    }
    Map<UUID, MessageOutcome> outcomes = new HashMap<>();
    List<IncomingMessage> whole = new ArrayList<>(fresh.size());
    for (ReceivedMessage received : fresh) {
      if (received.refusal() == null) {
        whole.add(received.message());
      } else {
        outcomes.put(received.id(), received.refusal());
      }
    }
    if (!whole.isEmpty()) {
      List<MessageOutcome> handled = listener.handle(List.copyOf(whole));
      if (handled.size() != whole.size()) {
        throw new IllegalStateException(
            "%d messages on %s got %d outcomes"
                .formatted(whole.size(), listener.queue(), handled.size()));
      }
      for (int index = 0; index < whole.size(); index++) {
        outcomes.put(whole.get(index).id(), handled.get(index));
      }
    }
    answer(fresh, outcomes);
  }

  /** Refuses one message by a rule whose violation rolled back its effect. */
  public void refuse(ReceivedMessage received, RuleViolation violation) {
    List<ReceivedMessage> fresh = fresh(List.of(received));
    if (!fresh.isEmpty()) {
      answer(fresh, Map.of(received.id(), MessageOutcome.refused(violation)));
    }
  }

  /** Records that something unreadable goes to the dead letters. */
  public void reportUnreadable(String queue, String delivery) {
    unreadable.fire(new MessageUnreadable(queue, delivery, clock.now()));
  }

  /** Asks the database for an answer; throws if it gives none. */
  public void probe() {
    receipts.deliveries(Set.of());
  }

  /** Notes the receipts; what was known before is only replied to again if it was sent again. */
  private List<ReceivedMessage> fresh(List<ReceivedMessage> batch) {
    Map<UUID, ReceivedMessage> firsts = new LinkedHashMap<>();
    List<ReceivedMessage> others = new ArrayList<>();
    for (ReceivedMessage received : batch) {
      if (firsts.putIfAbsent(received.id(), received) != null) {
        others.add(received);
      }
    }
    Set<UUID> added = receipts.add(firsts.values().stream().map(m -> m.receipt()).toList());
    List<ReceivedMessage> fresh = new ArrayList<>(added.size());
    for (ReceivedMessage first : firsts.values()) {
      (added.contains(first.id()) ? fresh : others).add(first);
    }
    if (!others.isEmpty()) {
      replyAgain(others);
    }
    return fresh;
  }

  private void replyAgain(List<ReceivedMessage> known) {
    Map<UUID, String> first =
        receipts.deliveries(known.stream().map(ReceivedMessage::id).distinct().toList());
    Set<UUID> replies = new HashSet<>();
    for (ReceivedMessage received : known) {
      String before = first.get(received.id());
      boolean comparable = before != null && received.delivery() != null;
      boolean sentAgain =
          comparable ? !before.equals(received.delivery()) : !received.redelivered();
      if (sentAgain) {
        replies.add(received.receipt().replyId());
      }
    }
    if (!replies.isEmpty()) {
      askedAgain.fire(new RepliesAskedAgain(replies, clock.now()));
    }
  }

  private void answer(List<ReceivedMessage> fresh, Map<UUID, MessageOutcome> outcomes) {
    Map<UUID, String> refused = new HashMap<>();
    List<Answer> answers = new ArrayList<>(fresh.size());
    for (ReceivedMessage received : fresh) {
      MessageOutcome outcome = outcomes.get(received.id());
      answers.add(new Answer(received.receipt(), outcome));
      if (!outcome.isAccepted()) {
        refused.put(received.id(), outcome.rule());
      }
    }
    if (!refused.isEmpty()) {
      receipts.refuse(refused);
    }
    Instant now = clock.now();
    answered.fire(new MessagesAnswered(List.copyOf(answers), now));
  }
}
