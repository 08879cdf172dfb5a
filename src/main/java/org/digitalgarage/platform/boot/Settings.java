package org.digitalgarage.platform.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The settings of this start. A key is looked up as a system property, then as an environment variable
 * ({@code GARAGE_PORT} for {@code garage.port}), then in the configuration file, in the order of MicroProfile Config.
 * What the file says is published as system properties, so that the application reads the same values.
 */
record Settings(Path data, int port, String address, String databaseUrl) {

    /** What can be set; the README has the table. */
    static final List<String> KEYS = List.of(
            "garage.config",
            "garage.port",
            "garage.address",
            "garage.data",
            "garage.content",
            "garage.demo",
            "garage.db.url",
            "garage.db.user",
            "garage.db.password",
            "garage.jvm.options",
            "garage.upload.megabytes",
            "garage.clock");

    /** Reads the file named by {@code garage.config}, or {@code config/garage.properties} where there is one. */
    static Settings read() throws StartException {
        var named = value("garage.config", null);
        var file = Path.of(named == null ? "config/garage.properties" : named);
        if (named != null || Files.exists(file)) {
            publish(file);
        }
        return new Settings(
                Path.of(value("garage.data", "data")).toAbsolutePath().normalize(),
                port(value("garage.port", "8080")),
                value("garage.address", "127.0.0.1"),
                value("garage.db.url", ""));
    }

    /**
     * Takes a setting given behind the jar.
     *
     * @param argument {@code --key=value} or {@code --garage.key=value}; without a value it is {@code true}
     */
    static void give(String argument) throws StartException {
        var parts = argument.replaceFirst("^--(garage\\.)?", "garage.").split("=", 2);
        known(parts[0], argument);
        System.setProperty(parts[0], parts.length == 2 ? parts[1] : "true");
    }

    /** A setting that is misspelt would be passed over in silence. */
    private static void known(String key, String given) throws StartException {
        if (!KEYS.contains(key)) {
            throw new StartException("setting.unknown", given, String.join(", ", KEYS));
        }
    }

    private static void publish(Path file) throws StartException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StartException("config.missing", file);
        } catch (IllegalArgumentException e) {
            throw new StartException("config.faulty", file, e.getMessage());
        }
        for (var name : properties.stringPropertyNames()) {
            known(name, name);
            if (value(name, null) == null) {
                System.setProperty(name, properties.getProperty(name).strip());
            }
        }
    }

    private static int port(String text) throws StartException {
        try {
            var number = Integer.parseInt(text);
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, in the words an operator understands
        }
        throw new StartException("port.invalid", text);
    }

    static String value(String key, String otherwise) {
        var property = System.getProperty(key);
        if (property != null) {
            return property;
        }
        var variable = System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT));
        return variable != null ? variable : otherwise;
    }

    /** The folder of the embedded database, or the name at the end of PostgreSQL's address. */
    String databaseName() {
        return postgresql()
                ? databaseUrl.replaceFirst("[?].*", "").replaceFirst(".*[/:]", "")
                : data.resolve("derby").toString();
    }

    boolean postgresql() {
        return !databaseUrl.isEmpty();
    }
}
