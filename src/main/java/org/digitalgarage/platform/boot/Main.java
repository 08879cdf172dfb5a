package org.digitalgarage.platform.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The start class of {@code digital-garage.jar}; see {@link ServerProcess} for why it starts itself a second time.
 *
 * <p>Everything the running process writes lies below {@code garage.data}: {@code server} (the server's own files, made
 * anew at each start), {@code log}, {@code tmp}, {@code content} (the files shipped in the jar, where no
 * {@code config} folder stands beside it), {@code derby} and {@code files}.
 */
public final class Main {

    private static final PrintStream CONSOLE = System.out;

    /** Held until the process ends. */
    @SuppressWarnings("unused")
    private static FileChannel lock;

    private Main() {}

    /**
     * Starts the server and returns; its threads keep the process alive.
     *
     * @param arguments none are needed; {@code --key=value} sets {@code garage.key}
     */
    public static void main(String[] arguments) throws Exception {
        try {
            for (var argument : arguments) {
                Settings.give(argument);
            }
            var began = System.currentTimeMillis();
            var settings = Settings.read();
            forgetPerformanceFile();
            if (ServerProcess.wanted()) {
                System.exit(ServerProcess.run(arguments));
            }
            ServerProcess.endWithStarter();
            start(settings, began);
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Settings settings, long began) throws Exception {
        Checks.port(settings.port(), settings.address());
        lock = Checks.dataFolder(settings.data());
        var war = unpack(settings);
        if (settings.postgresql()) {
            Checks.database(settings.databaseUrl(), war);
        }
        CONSOLE.println(StartException.text("starting"));
        var log = settings.data().resolve("log/garage-%g.log");
        if (!boot(settings, war, log)) {
            throw new StartException("server.failed", log.resolveSibling("garage-0.log"));
        }
        var host = settings.address().equals("0.0.0.0") || settings.address().equals("127.0.0.1")
                ? "localhost"
                : settings.address();
        var address = "http://" + host + ":" + settings.port();
        CONSOLE.println(StartException.text(
                "ready",
                address + "/",
                settings.data(),
                log.resolveSibling("garage-0.log"),
                String.valueOf(ProcessHandle.current().pid()),
                (System.currentTimeMillis() - began) / 1000));
        // written by the application while it has no account yet; see people.SetUp
        var link = settings.data().resolve("set-up-link.txt");
        if (Files.exists(link)) {
            CONSOLE.println(StartException.text(
                    "setUp", address + Files.readString(link).strip()));
        }
    }

    private static boolean boot(Settings settings, Path war, Path log) throws Exception {
        var server = settings.data().resolve("server");
        var commands = Files.writeString(war.resolveSibling("pre-boot.txt"), preBoot(settings));
        var arguments = List.of(
                "--nohazelcast", "--disablephonehome",
                "--port", String.valueOf(settings.port()),
                "--rootdir", server.toString(),
                "--prebootcommandfile", commands.toString(),
                "--logtofile", log.toString(),
                "--contextroot", "/",
                "--deploy", war.toString());
        var quiet = new PrintStream(Files.newOutputStream(log.resolveSibling("console.log")), true);
        System.setOut(quiet);
        System.setErr(quiet);
        var runtime =
                new IndexedLauncher().start(arguments.toArray(String[]::new)).getRuntime();
        System.setErr(CONSOLE);
        if (answers(settings)) {
            return true;
        }
        runtime.shutdown();
        return false;
    }

    /** A deployment that failed leaves a server that answers 404 to everything. */
    private static boolean answers(Settings settings) throws IOException {
        var host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
        var address = URI.create("http://" + host + ":" + settings.port() + "/sign-in")
                .toURL();
        var connection = (HttpURLConnection) address.openConnection();
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    /** What of the server's configuration is ours; the address, compression, and no headers that name the server. */
    private static String preBoot(Settings settings) {
        var listener =
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
        var http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        var availability = "set configs.config.server-config.availability-service.";
        return String.join(
                "\n",
                listener + "address=" + settings.address(),
                http + "compression=on",
                http + "compression-min-size-bytes=1024",
                // half the processor time of the usual level for a tenth more bytes
                http + "compression-level=4",
                http + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/xml,"
                        + "application/xhtml+xml,application/javascript,text/javascript,application/json,"
                        + "application/problem+json,image/svg+xml",
                http + "server-header=false",
                http + "xpowered-by=false",
                http + "max-connections=-1",
                availability + "availability-enabled=false",
                availability + "web-container-availability.availability-enabled=false",
                "");
    }

    /** Puts the application, and the shipped content where none stands beside us, into the data folder. */
    private static Path unpack(Settings settings) throws StartException {
        var run = settings.data().resolve("run");
        try {
            delete(settings.data().resolve("server"));
            delete(settings.data().resolve("tmp"));
            for (var folder :
                    List.of(run, settings.data().resolve("log"), settings.data().resolve("tmp"))) {
                Files.createDirectories(folder);
            }
            System.setProperty("java.io.tmpdir", settings.data().resolve("tmp").toString());
            System.setProperty(
                    "derby.stream.error.file",
                    settings.data().resolve("log/derby.log").toString());
            // the pages of a small department stay in memory, and a large transaction is logged in few writes
            System.setProperty("derby.storage.pageCacheSize", "4000");
            System.setProperty("derby.storage.logBufferSize", "262144");
            // pages and their filters have more statements than the hundred that are kept otherwise
            System.setProperty("derby.language.statementCacheSize", "1000");
            System.setProperty("garage.data", settings.data().toString());
            System.setProperty("garage.db.name", settings.databaseName());
            System.setProperty("garage.content", content(settings.data()).toString());
            if (settings.postgresql()) {
                System.setProperty("garage.db.driver", "org.postgresql.ds.PGSimpleDataSource");
            }
            var war = run.resolve("ROOT.war");
            try (var in = Main.class.getResourceAsStream("/GARAGE/ROOT.war")) {
                Files.copy(in, war, StandardCopyOption.REPLACE_EXISTING);
            }
            return war;
        } catch (IOException e) {
            throw new StartException("data.permission", settings.data());
        }
    }

    private static Path content(Path data) throws IOException, StartException {
        var named = Settings.value("garage.content", "");
        var beside = Path.of(named);
        if (Files.isDirectory(beside.resolve("config/frameworks"))) {
            return beside.toAbsolutePath().normalize();
        }
        if (!named.isEmpty()) {
            throw new StartException("content.missing", named);
        }
        var shipped = data.resolve("content");
        delete(shipped);
        var jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (var files = java.nio.file.FileSystems.newFileSystem(jar, Map.of());
                var paths = Files.walk(files.getPath("GARAGE"))) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var target =
                        shipped.resolve(files.getPath("GARAGE").relativize(path).toString());
                if (path.endsWith("ROOT.war")) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        return shipped;
    }

    /** The virtual machine keeps a file of counters in the system's temporary folder, and kill -9 would leave it there. */
    private static void forgetPerformanceFile() throws IOException {
        var user = System.getProperty("user.name");
        var folder = Path.of("/tmp", "hsperfdata_" + user);
        Files.deleteIfExists(
                folder.resolve(String.valueOf(ProcessHandle.current().pid())));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
