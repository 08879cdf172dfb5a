package org.digitalgarage.platform.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/**
 * An object in the JSON that was sent, which knows its path. What is missing or wrong is gathered, so that one answer
 * names every field; {@link #check()} then refuses. A value that was faulty is read as null.
 */
public final class Body {

    /** The most that is read, in bytes. */
    public static final int MOST = 2 << 20;

    private static final int MOST_FAULTS = 100;

    private final String path;
    private final JsonObject json;
    private final List<Refused> faults;

    private Body(String path, JsonObject json, List<Refused> faults) {
        this.path = path;
        this.json = json;
        this.faults = faults;
    }

    /**
     * Reads the object that was sent.
     *
     * @throws Refused if it is no JSON object
     * @throws ClientErrorException with 413 if it is larger than {@link #MOST}
     */
    public static Body read(InputStream sent) {
        return new Body("", object(bytes(sent)), new ArrayList<>());
    }

    private static byte[] bytes(InputStream sent) {
        try {
            var bytes = sent.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new ClientErrorException(413);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject object(byte[] bytes) {
        try (var reader = Jsons.reader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException e) { // the parser has no type of its own for what is nested too deeply
            throw new Refused(null, "platform.json.unreadable");
        }
    }

    /** Tells what was sent from anything else that could have been sent; 64 hexadecimal digits. */
    public String fingerprint() {
        return Facts.hash(json.toString());
    }

    /** Whether a field is there and not null. */
    public boolean has(String name) {
        return value(name) != null;
    }

    /** Whether a field is an object. */
    public boolean isObject(String name) {
        return value(name) instanceof JsonObject;
    }

    /** The names of the fields. */
    public Set<String> names() {
        return json.keySet();
    }

    /** Names every field beyond these as faulty: a name mistyped must not pass for a field left out. */
    public Body only(String... known) {
        json.keySet().stream()
                .filter(name -> !Set.of(known).contains(name))
                .forEach(name -> fault(name, "platform.json.unknown", String.join(", ", known)));
        return this;
    }

    /** The path of a field, as problems name it. */
    public String path(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    /** A text that may be missing. */
    public String optionalText(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        return value instanceof JsonString text ? text.getString().strip() : fault(name, "platform.json.text");
    }

    /** A text that has to be there and not blank. */
    public String text(String name) {
        var text = optionalText(name);
        return text == null && !has(name) || text != null && text.isEmpty() ? missing(name) : text;
    }

    /** A whole number that may be missing. */
    public Integer optionalNumber(String name, int least, int most) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        // as a double: a number with a huge exponent must not be spelled out
        if (value instanceof JsonNumber number
                && number.doubleValue() == Math.rint(number.doubleValue())
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return (int) number.doubleValue();
        }
        return fault(name, "platform.json.number", least, most);
    }

    /** A whole number that has to be there. */
    public Integer number(String name, int least, int most) {
        return has(name) ? optionalNumber(name, least, most) : missing(name);
    }

    /** A day that may be missing: ISO, in the common era, from 1900 to 2199. */
    public LocalDate optionalDay(String name) {
        return parsed(name, "platform.json.day", text -> inCommonEra(LocalDate.parse(text)));
    }

    /** A day that has to be there. */
    public LocalDate day(String name) {
        return has(name) ? optionalDay(name) : missing(name);
    }

    /** An instant that has to be there: ISO, with an offset or Z. */
    public Instant instant(String name) {
        return has(name)
                ? parsed(name, "platform.json.instant", text -> {
                    var time = OffsetDateTime.parse(text);
                    inCommonEra(time.toLocalDate());
                    return time.toInstant();
                })
                : missing(name);
    }

    /** A year of the Buddhist era in an ISO date is a mistake that would pass for a far future. */
    private static LocalDate inCommonEra(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("not a year of our time");
        }
        return day;
    }

    /** A word of a fixed set, read by {@code reader}, which throws IllegalArgumentException for any other word. */
    public <T> T word(String name, String allowed, Function<String, T> reader) {
        var text = text(name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            return fault(name, "platform.json.word", text, allowed);
        }
    }

    /** An object that has to be there; empty where it is faulty. */
    public Body object(String name) {
        var value = value(name);
        if (value instanceof JsonObject object) {
            return new Body(path(name), object, faults);
        }
        fault(name, value == null ? "platform.json.missing" : "platform.json.object");
        return new Body(path(name), JsonValue.EMPTY_JSON_OBJECT, faults);
    }

    /** The objects of a list that has to be there. */
    public List<Body> objects(String name, int most) {
        var members = new ArrayList<Body>();
        list(name, most).forEach((at, value) -> {
            if (value instanceof JsonObject object) {
                members.add(new Body(at, object, faults));
            } else {
                faultAt(at, "platform.json.object");
            }
        });
        return members;
    }

    /** The texts of a list that has to be there. */
    public List<String> texts(String name, int most) {
        var members = new ArrayList<String>();
        list(name, most).forEach((at, value) -> {
            if (value instanceof JsonString text) {
                members.add(text.getString());
            } else {
                faultAt(at, "platform.json.text");
            }
        });
        return members;
    }

    /** The lists of a list that has to be there, each as an object whose only field has the empty name. */
    public List<Body> lists(String name, int most) {
        var members = new ArrayList<Body>();
        list(name, most).forEach((at, value) -> {
            if (value instanceof JsonArray) {
                members.add(new Body(at, Jsons.object().add("", value).build(), faults));
            } else {
                faultAt(at, "platform.json.list");
            }
        });
        return members;
    }

    /** Names a field as faulty; answers null, so that a reader can return it. */
    public <T> T fault(String name, String key, Object... arguments) {
        faultAt(path(name), key, arguments);
        return null;
    }

    /** Whether nothing was faulty so far, here or elsewhere in what was sent. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Refuses if anything was faulty so far. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new Refusals(faults);
        }
    }

    private void faultAt(String at, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Refused(at, key, arguments));
        }
    }

    private Map<String, JsonValue> list(String name, int most) {
        var members = new LinkedHashMap<String, JsonValue>();
        var value = value(name);
        if (!(value instanceof JsonArray array)) {
            fault(name, value == null ? "platform.json.missing" : "platform.json.list");
        } else if (array.size() > most) {
            fault(name, "platform.json.many", array.size(), most);
        } else {
            for (var i = 0; i < array.size(); i++) {
                members.put(path(name) + "[" + i + "]", array.get(i));
            }
        }
        return members;
    }

    private <T> T parsed(String name, String key, Function<String, T> reader) {
        var text = optionalText(name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (DateTimeException e) {
            return fault(name, key, text);
        }
    }

    private <T> T missing(String name) {
        return fault(name, "platform.json.missing");
    }

    private JsonValue value(String name) {
        var value = json.get(name);
        return value == null || value == JsonValue.NULL ? null : value;
    }
}
