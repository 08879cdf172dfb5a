package org.digitalgarage.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitalgarage.support.Api;

/**
 * How a population came into a database.
 *
 * @param files of people, one after the other
 * @param evidence of these people
 * @param folded seconds until the counts were in the sums that reports read
 * @param bytes that the database grew by
 * @param ledger bytes of the ledger with its indexes; 0 where nobody knows
 * @param copied seconds that the database itself takes for the same rows; 0 where it has no such command
 */
record Filled(List<Load> files, Load evidence, double folded, long bytes, long ledger, double copied) {

    /** The files of people, in their order. */
    static final List<String> FILES = List.of(
            "1 % wrong, all or nothing",
            "1 % wrong, the good rows", "the same file again", "all right, all or nothing", "the same file again");

    /** Those that people came with. */
    private static final List<Integer> LOADING = List.of(1, 3);

    /** Loads a population; null stands for Derby. */
    static Filled fill(Server server, Population population, int people, Postgres postgres, Path content)
            throws IOException {
        Report.progress("a load of " + people + " people on " + server.database());
        var store = new Store(server, postgres);
        var before = store.bytes();
        var admin = Api.at(server.garage()).signIn("admin");
        var files = people(admin, population, people, content);
        var rows = (long) people * Population.ROWS;
        Report.progress("their evidence");
        var evidence = Load.of(admin, "evidence", Population.evidenceIn(content), "all")
                .expect("done", rows, 0);
        Report.progress("sums");
        var folded = store.awaitSums();
        var bytes = store.bytes() - before;
        var ledger = store.bytes("evidence_row");
        Report.progress("COPY");
        return new Filled(
                files, evidence, folded, bytes, ledger, postgres == null ? 0 : Copies.seconds(postgres, rows));
    }

    private static List<Load> people(Api admin, Population population, int people, Path content) {
        var file = content.resolve("faulty.csv");
        var faults = new FaultyFile(population, people, file).faults();
        var wrong = faults.size();
        var right = Population.peopleIn(content);
        return List.of(
                Load.of(admin, "people", file, "all")
                        .expect("refused", 0, wrong)
                        .expect(admin, faults),
                Load.of(admin, "people", file, "good")
                        .expect("partly", people - wrong, wrong)
                        .expect(admin, faults),
                Load.of(admin, "people", file, "good").expect("partly", 0, wrong),
                Load.of(admin, "people", right, "all").expect("done", wrong, 0),
                Load.of(admin, "people", right, "all").expect("done", 0, 0));
    }

    /** What was noted. */
    static Filled of(JsonObject noted) {
        return new Filled(
                noted.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                        .map(Load::of)
                        .toList(),
                Load.of(noted.getJsonObject("evidence")),
                noted.getJsonNumber("folded").doubleValue(),
                noted.getJsonNumber("bytes").longValue(),
                noted.getJsonNumber("ledger").longValue(),
                noted.getJsonNumber("copied").doubleValue());
    }

    /** Notes it beside the database. */
    void note(Path file) throws IOException {
        var loads = Json.createArrayBuilder();
        files.forEach(load -> loads.add(load.noted()));
        var noted = Json.createObjectBuilder()
                .add("files", loads)
                .add("evidence", evidence.noted())
                .add("folded", folded)
                .add("bytes", bytes)
                .add("ledger", ledger)
                .add("copied", copied)
                .build();
        Files.writeString(file, noted.toString());
    }

    /** How many came. */
    long people() {
        return files.get(0).number("rows");
    }

    /** Seconds until all of them were there. */
    double peopleSeconds() {
        return LOADING.stream().mapToDouble(at -> files.get(at).seconds()).sum();
    }

    /** Seconds until they and their evidence were there. */
    double seconds() {
        return peopleSeconds() + evidence.seconds();
    }

    /** Rows of evidence. */
    long rows() {
        return evidence.number("rows");
    }
}
