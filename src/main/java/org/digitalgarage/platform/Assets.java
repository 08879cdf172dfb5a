package org.digitalgarage.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * Style sheets, scripts, fonts and drawings. All of them stand below one folder whose name is a hash of their contents,
 * so that browsers may keep them for a year and never show an old one.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    /** Where they lie in the application. */
    static final String FOLDER = "/WEB-INF/assets/";

    @Inject
    private ServletContext context;

    private String base;

    /** The address of the folder, with a slash at its end. */
    public String getBase() {
        return base;
    }

    /** The address of one file. */
    public String url(String file) {
        return base + file;
    }

    /** The address of one drawing in the sheet of icons. */
    public String icon(String name) {
        return base + "icons.svg#" + name;
    }

    /**
     * The files that are sent, one after the other, for a name. {@code app.css} is put together here, so that a feature
     * keeps the few styles of its own pages in a file of its own while a first visit asks for one sheet.
     */
    List<String> parts(String file) {
        if (!file.equals("app.css")) {
            return List.of(FOLDER + file);
        }
        var sheets = new ArrayList<>(List.of(FOLDER + "tokens.css", FOLDER + "components.css"));
        sheets.addAll(files(FOLDER + "pages/"));
        return sheets;
    }

    @PostConstruct
    void hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var path : files(FOLDER)) {
                digest.update(path.getBytes());
                try (var in = context.getResourceAsStream(path)) {
                    digest.update(in.readAllBytes());
                }
            }
            base = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6) + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> files(String folder) {
        var found = new ArrayList<String>();
        var paths = context.getResourcePaths(folder);
        for (var path : paths == null ? new TreeSet<String>() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                found.addAll(files(path));
            } else {
                found.add(path);
            }
        }
        return found;
    }
}
