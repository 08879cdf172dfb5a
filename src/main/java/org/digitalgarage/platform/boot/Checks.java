package org.digitalgarage.platform.boot;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.zip.ZipFile;

/** What must hold before the server is started; each check throws the sentence that says what to do. */
final class Checks {

    private Checks() {}

    static void port(int port, String address) throws StartException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new StartException("address.unknown", address);
        } catch (BindException e) {
            var mine = e.getMessage() != null && e.getMessage().contains("assign requested");
            throw new StartException(
                    mine ? "address.unknown" : "port.used", mine ? address : String.valueOf(port), address);
        } catch (IOException e) {
            throw new StartException("port.used", String.valueOf(port), address);
        }
    }

    /** Holds the folder for as long as the process lives; the operating system gives it back after {@code kill -9}. */
    static FileChannel dataFolder(Path data) throws StartException {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(data.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StartException("data.used", data);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new StartException("data.used", data);
        } catch (IOException e) {
            throw new StartException("data.permission", data);
        }
    }

    /** Signs in to PostgreSQL once, with the driver that lies in the application. */
    static void database(String url, Path war) throws StartException {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartException("database.driver", url);
        }
        var login = new Properties();
        login.setProperty("user", Settings.value("garage.db.user", ""));
        login.setProperty("password", Settings.value("garage.db.password", ""));
        login.setProperty("connectTimeout", "5");
        try (var loader = new URLClassLoader(new URL[] {driver(war)}, Driver.class.getClassLoader())) {
            var driver = (Driver) loader.loadClass("org.postgresql.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            driver.connect(url, login).close();
        } catch (SQLException e) {
            throw new StartException(
                    "database.unreachable",
                    url,
                    e.getMessage().lines().findFirst().orElse(""));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("the PostgreSQL driver is missing in the application", e);
        }
    }

    private static URL driver(Path war) throws IOException {
        var jar = war.resolveSibling("postgresql.jar");
        try (var zip = new ZipFile(war.toFile())) {
            var entry = zip.stream()
                    .filter(e -> e.getName().matches("WEB-INF/lib/postgresql-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no driver in " + war));
            try (var in = zip.getInputStream(entry)) {
                Files.write(jar, in.readAllBytes());
            }
        }
        return jar.toUri().toURL();
    }
}
