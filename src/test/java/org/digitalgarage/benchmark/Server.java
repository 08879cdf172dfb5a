package org.digitalgarage.benchmark;

import java.util.List;
import java.util.function.Function;
import org.digitalgarage.support.Garage;

/**
 * The product while it is measured.
 *
 * @param database by name
 * @param processes of the server, and of the database where it runs in processes of its own
 * @param queries says how many statements a step asks, or nothing where nobody counts them
 */
record Server(String database, Garage garage, Processes processes, Function<Runnable, String> queries) {

    static Server onDerby(Garage garage) {
        return new Server("Derby", garage, new Processes(List.of(garage.pid())), step -> "");
    }

    static Server on(Postgres postgres, Garage garage) {
        return new Server(
                "PostgreSQL",
                garage,
                new Processes(List.of(garage.pid(), postgres.pid())),
                step -> String.valueOf(postgres.asked(step)));
    }

    /** The process that answers; the one that was started only waits for it. */
    long answering() {
        return garage.children().get(0).pid();
    }
}
