package org.digitalgarage.platform.boot;

import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * Loads classes from jars by an index of their folders. The usual loader asks one jar after the other, and a start asks
 * several ten thousand times, most often for what no jar holds.
 */
final class IndexedLoader extends OpenURLClassLoader {

    private static final String VERSIONS = "META-INF/versions/";

    /** A jar and its address. */
    private record Source(JarFile jar, URL url) {}

    private final Map<String, List<Source>> folders = new HashMap<>();

    IndexedLoader(URL[] jars, ClassLoader parent) {
        super(new URL[0], parent);
        for (var jar : jars) {
            addURL(jar);
        }
    }

    @Override
    public void addURL(URL url) {
        super.addURL(url);
        try {
            var path = Path.of(url.toURI());
            if (Files.isRegularFile(path)) {
                var jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
                index(new Source(jar, url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(url.toString(), e);
        }
    }

    private void index(Source source) {
        var last = "";
        for (var entries = source.jar().entries(); entries.hasMoreElements(); ) {
            var name = entries.nextElement().getName();
            if (name.startsWith(VERSIONS)) {
                add(source, folder(name));
                name = name.substring(name.indexOf('/', VERSIONS.length()) + 1);
            }
            var folder = folder(name);
            if (!folder.equals(last)) {
                add(source, folder);
                last = folder;
            }
        }
        add(source, "");
    }

    /** With all above it, since a folder is a resource too. */
    private void add(Source source, String folder) {
        var sources = folders.computeIfAbsent(folder, key -> new ArrayList<>());
        if (sources.isEmpty() || sources.get(sources.size() - 1) != source) {
            sources.add(source);
            if (!folder.isEmpty()) {
                add(source, folder(folder));
            }
        }
    }

    private static String folder(String name) {
        var slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var path = name.replace('.', '/') + ".class";
        for (var source : folders.getOrDefault(folder(path), List.of())) {
            var entry = source.jar().getJarEntry(path);
            if (entry != null) {
                try {
                    return define(name, source, entry);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, Source source, JarEntry entry) throws IOException {
        byte[] bytes;
        try (var in = source.jar().getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        var dot = name.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            var manifest = source.jar().getManifest();
            if (manifest == null) {
                definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
            } else {
                definePackage(name.substring(0, dot), manifest, source.url());
            }
        }
        return defineClass(name, bytes, 0, bytes.length, new CodeSource(source.url(), (Certificate[]) null));
    }

    @Override
    public URL findResource(String name) {
        return folders.containsKey(folder(name)) ? super.findResource(name) : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return folders.containsKey(folder(name)) ? super.findResources(name) : Collections.emptyEnumeration();
    }
}
