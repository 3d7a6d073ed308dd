package co.veedor.web.api;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.fault.FaultException;
import co.veedor.report.json.ExplanationJson;
import co.veedor.report.json.NodeJson;
import co.veedor.store.AnswerKey;
import co.veedor.web.http.Problem;
import co.veedor.web.service.Answering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What an answer comes to: its question, the parts above it, and why. */
final class ScoreJson {
  private static final int SAVER_WAITS = 40;
  private static final int READER_WAITS = 10_000;

  private static final Map<String, Object> PENDING = Map.of("pending", true);
  private static final int MOST_WAITING = 64;
  private static final int IDLE_SECONDS = 30;

  private final Answering answering;
  private final ThreadPoolExecutor workers = workers();

  ScoreJson(Answering answering) {
    this.answering = answering;
  }

  /** Working out results takes processors: half of them, so that saving always finds one. */
  private static ThreadPoolExecutor workers() {
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            half,
            half,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> {
              Thread thread = new Thread(work, "puntajes");
              thread.setDaemon(true);
              return thread;
            });
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /**
   * The score of an answer that was just saved; null while nothing is answered. When it takes
   * longer, or others wait for theirs, it is still to come: saving never waits for it, and who
   * wants it asks.
   */
  Map<String, Object> ofSaved(AnswerKey key) {
    return workers.getQueue().isEmpty() ? within(SAVER_WAITS, key, () -> PENDING) : PENDING;
  }

  /**
   * The score of an answer; null while nothing is answered.
   *
   * @throws Problem when too many ask at once
   */
  Map<String, Object> of(AnswerKey key) {
    return within(
        READER_WAITS,
        key,
        () -> {
          throw Problem.busy();
        });
  }

  private Map<String, Object> within(
      int milliseconds, AnswerKey key, Supplier<Map<String, Object>> otherwise) {
    try {
      return workers.submit(() -> scored(key)).get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | RejectedExecutionException late) {
      return otherwise.get();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return otherwise.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed);
    }
  }

  private Map<String, Object> scored(AnswerKey key) {
    try {
      return answering.scored(key).map(scored -> told(scored, key.question())).orElse(null);
    } catch (FaultException elsewhere) {
      // Another answer of the period keeps all of them from being judged: this one is saved.
      return Map.of("problem", elsewhere.getMessage());
    }
  }

  private static Map<String, Object> told(Assessment assessment, String question) {
    List<NodeResult> way = way(assessment, question);
    Map<String, Object> explanations = new LinkedHashMap<>();
    for (NodeResult node : way) {
      node.because().values().forEach(id -> explain(assessment, id, explanations));
      if (node.level() != null) {
        explain(assessment, node.level().because(), explanations);
      }
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("nodes", way.stream().map(node -> NodeJson.of(node, assessment.basis())).toList());
    told.put("explanations", explanations);
    return told;
  }

  /** The question first, then what is above it. */
  private static List<NodeResult> way(Assessment assessment, String question) {
    Map<String, NodeResult> nodes = new HashMap<>();
    assessment
        .questionnaires()
        .forEach(result -> result.nodes().forEach(node -> nodes.put(node.id(), node)));
    List<NodeResult> way = new ArrayList<>();
    NodeResult node = nodes.get(question);
    while (node != null) {
      way.add(node);
      node = nodes.get(node.parent());
    }
    return way;
  }

  private static void explain(Assessment assessment, String id, Map<String, Object> into) {
    Explanation explanation = assessment.explanations().get(id);
    if (explanation != null) {
      into.put(id, ExplanationJson.of(explanation));
    }
  }
}
