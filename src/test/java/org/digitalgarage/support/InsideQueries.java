package org.digitalgarage.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to what the application asks of its database while a step is carried out, in whatever thread of a request. */
public final class InsideQueries extends Handler {

    private static final String LOGGERS = "org.eclipse.persistence";
    private static final String TIMERS = "__ejb-thread-pool";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private InsideQueries() {
        setLevel(Level.ALL);
    }

    /** The statements of a step, in their order, without the values in them. */
    public static List<String> of(Runnable step) {
        var listener = new InsideQueries();
        var loggers = Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
                .filter(name -> name.startsWith(LOGGERS) && name.endsWith(".sql"))
                .map(Logger::getLogger)
                .toList();
        if (loggers.isEmpty()) {
            throw new IllegalStateException("no logger of statements: " + LOGGERS);
        }
        var levels = loggers.stream().map(Logger::getLevel).toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.FINE);
            logger.addHandler(listener);
        });
        try {
            step.run();
        } finally {
            for (var at = 0; at < loggers.size(); at++) {
                loggers.get(at).removeHandler(listener);
                loggers.get(at).setLevel(levels.get(at));
            }
        }
        return List.copyOf(listener.asked);
    }

    @Override
    public void publish(LogRecord record) {
        // what the clock starts meanwhile is no part of the step; a statement is logged by the thread that asks
        if (Thread.currentThread().getName().startsWith(TIMERS)) {
            return;
        }
        if (record.getMessage().matches("(?s)\\s*(SELECT|INSERT|UPDATE|DELETE|VALUES|select|insert|update|delete).*")) {
            asked.add(record.getMessage().replaceFirst("(?s)\\s*bind => .*", "").strip());
        }
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
