package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings the application itself reads; the README has the table of all keys. */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "garage.data", defaultValue = "data")
    private String data;

    @Inject
    @ConfigProperty(name = "garage.content", defaultValue = ".")
    private String content;

    @Inject
    @ConfigProperty(name = "garage.demo")
    private Optional<Boolean> demo;

    @Inject
    @ConfigProperty(name = "garage.db.url")
    private Optional<String> databaseUrl;

    @Inject
    @ConfigProperty(name = "garage.upload.megabytes", defaultValue = "20")
    private int uploadMegabytes;

    /** The folder in which everything is kept. */
    public Path data() {
        return Path.of(data);
    }

    /** The folder that holds {@code config} and {@code courses}. */
    public Path content() {
        return Path.of(content);
    }

    /** Sample people, courses and work: {@code garage.demo}, on by default only with the embedded database. */
    public boolean demonstration() {
        return demo.orElse(databaseUrl.isEmpty());
    }

    /** The largest file that may be handed in, in bytes: {@code garage.upload.megabytes}. */
    public long uploadBytes() {
        return uploadMegabytes * 1024L * 1024L;
    }
}
