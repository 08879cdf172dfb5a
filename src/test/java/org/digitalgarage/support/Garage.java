package org.digitalgarage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The product as it is shipped: {@code target/digital-garage.jar} with demonstration data, started once for all tests
 * that go over HTTP, on the database that {@code garage.test.database} names.
 */
public final class Garage {

    private static Garage running;
    private static boolean failed;

    private final int port;
    private final Process process;
    private final Path data;

    private Garage(int port, Process process, Path data) {
        this.port = port;
        this.process = process;
        this.data = data;
    }

    /** The running server; the first call starts it. */
    public static synchronized Garage running() {
        if (failed) {
            throw new IllegalStateException("the server did not start; the first test that needed it says why");
        }
        if (running == null) {
            failed = true;
            running = start(List.of("-Dgarage.demo=true"));
            failed = false;
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
        }
        return running;
    }

    /** A server of its own with these settings, on an empty database; the caller stops it. */
    public static Garage start(List<String> settings) {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "garage")
                    .toAbsolutePath();
            return start(data, Databases.settings(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server on this data folder and database. */
    public static Garage start(Path data, List<String> database, List<String> settings) {
        // as the shipped start does, in one process that a test can kill
        var options = new ArrayList<>(List.of(
                "-Xmx900m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote"));
        var coverage = System.getProperty("garage.test.coverage", "");
        if (!coverage.isBlank()) {
            options.add(coverage.strip());
        }
        options.addAll(database);
        return launch(data, options, settings);
    }

    /** A server on embedded Derby, started as the README says: without options of the virtual machine. */
    public static Garage startAsShipped(Path data, List<String> settings) {
        return launch(data, List.of(), settings);
    }

    private static Garage launch(Path data, List<String> options, List<String> settings) {
        try {
            var port = freePort();
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dgarage.port=" + port,
                    "-Dgarage.data=" + data));
            command.addAll(options);
            command.addAll(settings);
            command.addAll(List.of("-jar", "target/digital-garage.jar"));
            var output = Files.createDirectories(Path.of("target/test-logs")).resolve("server-" + port + ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var garage = new Garage(port, process, data);
            garage.awaitReady(output);
            return garage;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code http://localhost:port}, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The port. */
    public int port() {
        return port;
    }

    /** The number of the process that was started. */
    public long pid() {
        return process.pid();
    }

    /** The processes that this one started. */
    public List<ProcessHandle> children() {
        return process.descendants().toList();
    }

    /** The data folder. */
    public Path data() {
        return data;
    }

    /** Ends the process as an operator does. */
    public void stop() {
        process.destroy();
        await();
    }

    /** Ends the process with {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path output) throws IOException {
        var client = HttpClient.newHttpClient();
        var ready = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (var left = Duration.ofMinutes(4).toMillis(); left > 0; left -= 250) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended: " + Files.readString(output));
            }
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause();
        }
        throw new IllegalStateException("the server is not ready after four minutes: " + Files.readString(output));
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
