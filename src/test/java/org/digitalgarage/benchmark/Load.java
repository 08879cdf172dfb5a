package org.digitalgarage.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.support.Api;

/**
 * A file that the product loaded.
 *
 * @param end what the product says of it
 * @param seconds from the first byte sent until the product said that it had ended
 */
record Load(JsonObject end, double seconds) {

    private static final long PAUSE = 200;
    private static final int PAGE = 200;

    /**
     * Loads a file through the door for programs.
     *
     * @param kind people or evidence
     * @param rows whether all rows are to be loaded or nothing, or the good ones
     */
    static Load of(Api admin, String kind, Path file, String rows) {
        try {
            var begin = System.nanoTime();
            var begun = admin.send(admin.request("/api/v1/imports/" + kind + "?rows=" + rows)
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
            if (begun.statusCode() != 202) {
                throw new IllegalStateException(file + " is not loaded: " + begun.body());
            }
            var run = Api.json(begun).getJsonNumber("id").longValue();
            var now = read(admin, run, 1);
            while (now.getString("state").equals("running")) {
                Store.pause(PAUSE);
                now = read(admin, run, 1);
            }
            return new Load(now, (System.nanoTime() - begin) / 1e9);
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(Api admin, long run, int page) {
        var answer = admin.get("/api/v1/imports/" + run + "?size=" + PAGE + "&page=" + page);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the load cannot be read: " + answer.body());
        }
        return Api.json(answer);
    }

    /** What was noted of a load. */
    static Load of(JsonObject noted) {
        return new Load(
                noted.getJsonObject("end"), noted.getJsonNumber("seconds").doubleValue());
    }

    /** What is noted of it. */
    JsonObject noted() {
        return Json.createObjectBuilder()
                .add("end", end)
                .add("seconds", seconds)
                .build();
    }

    /** One of the numbers that the product gives. */
    long number(String name) {
        return end.getJsonNumber(name).longValue();
    }

    /** The same, if the product says that it ended so and loaded what was to be loaded. */
    Load expect(String state, long added, long faulty) {
        if (!end.getString("state").equals(state)
                || number("added") != added
                || number("changed") != 0
                || number("faulty") != faulty) {
            throw new IllegalStateException(
                    state + " with " + added + " rows and " + faulty + " faults was expected: " + end);
        }
        return this;
    }

    /** The same, if the product names these faults and no others, each as the number of the row and its column. */
    Load expect(Api admin, List<String> faults) {
        var named = new ArrayList<String>();
        var page = 0;
        JsonObject now;
        do {
            page++;
            now = read(admin, number("id"), page);
            now.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                    .map(fault -> fault.getInt("row") + " " + fault.getString("field"))
                    .forEach(named::add);
        } while (now.get("faultsNext") != JsonValue.NULL);
        if (!named.equals(faults)) {
            throw new IllegalStateException("faults in " + faults + " were expected: " + named);
        }
        return this;
    }
}
