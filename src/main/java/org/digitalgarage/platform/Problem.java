package org.digitalgarage.platform;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer of the API that says what went wrong, as RFC 9457 describes it.
 *
 * @param status the HTTP status
 * @param type names the kind of problem and stays the same in every language and version
 * @param title the kind of problem in words
 * @param detail what to do about this one
 * @param faults the fields at fault; empty where no field is
 */
public record Problem(int status, String type, String title, String detail, List<Fault> faults) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:digital-garage:";
    private static final List<Integer> KNOWN = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500);

    /**
     * One field at fault.
     *
     * @param field its path in the JSON or the name of the parameter, such as {@code rows[3].level}
     * @param type names what is wrong with it
     * @param detail what to do
     */
    public record Fault(String field, String type, String detail) {}

    /** A problem that its status describes. */
    public static Problem of(Lang lang, int status) {
        var known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        var key = "platform.problem." + known;
        return new Problem(status, TYPE + known, Messages.text(lang, key), Messages.text(lang, key + ".do"), List.of());
    }

    /** A problem with what was sent. */
    public static Problem of(Lang lang, int status, List<Refused> refused) {
        var first = refused.get(0);
        var faults = refused.stream()
                .filter(one -> one.field() != null)
                .map(one -> new Fault(one.field(), TYPE + one.key(), one.text(lang)))
                .toList();
        var title = of(lang, status).title;
        var detail = refused.size() == 1
                ? first.text(lang)
                : Messages.text(lang, "platform.problem.several", refused.size());
        return new Problem(status, refused.size() == 1 ? TYPE + first.key() : TYPE + status, title, detail, faults);
    }

    /** The problem as JSON. */
    public JsonObject json() {
        var json = Jsons.object()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!faults.isEmpty()) {
            var list = Jsons.array();
            faults.forEach(fault -> list.add(Jsons.object()
                    .add("field", fault.field)
                    .add("type", fault.type)
                    .add("detail", fault.detail)));
            json.add("errors", list);
        }
        return json.build();
    }

    /** Sends the problem as the whole answer. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json().toString().getBytes(StandardCharsets.UTF_8));
    }
}
