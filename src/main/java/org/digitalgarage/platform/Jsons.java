package org.digitalgarage.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;

/** JSON by a provider that is looked up once; {@code jakarta.json.Json} looks for it through all jars at each call. */
public final class Jsons {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Jsons() {}

    /** An object to be filled. */
    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** An array to be filled. */
    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    /** The same object to be added to. */
    public static JsonObjectBuilder object(JsonObject begun) {
        return PROVIDER.createObjectBuilder(begun);
    }

    /** An array of these. */
    public static JsonArrayBuilder array(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    /** A text. */
    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    /** A number. */
    public static JsonNumber value(int number) {
        return PROVIDER.createValue(number);
    }

    /** Reads a text. */
    public static JsonReader reader(Reader text) {
        return PROVIDER.createReader(text);
    }

    /** Reads what was sent, in UTF-8 or what the first bytes say. */
    public static JsonReader reader(InputStream sent) {
        return PROVIDER.createReader(sent);
    }
}
