package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.digitalgarage.support.Garage;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The same server with the plain servlet alone, run with the same options and the same compression. */
final class Plain implements AutoCloseable {

    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final String JAR = "target/digital-garage.jar";

    private final int port;
    private final Process process;

    private Plain(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param folder for its files; has the pages in {@code pages}
     * @param options of the virtual machine
     */
    static Plain start(Path folder, List<String> options) {
        try {
            var war = folder.resolve("plain.war");
            ShrinkWrap.create(WebArchive.class)
                    .addClass(PlainServlet.class)
                    .as(ZipExporter.class)
                    .exportTo(war.toFile(), true);
            var commands = Files.writeString(
                    folder.resolve("pre-boot.txt"),
                    HTTP + "compression=on\n" + HTTP + "compression-level=4\n" + HTTP
                            + "compression-min-size-bytes=1024\n" + HTTP + "compressable-mime-type=text/html\n" + HTTP
                            + "max-connections=-1\n");
            // an earlier run's folder would answer with that run's application until ours takes its place
            var server = Files.createTempDirectory(folder, "plain");
            var port = Garage.freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(opened());
            command.addAll(List.of(
                    "-Dbenchmark.pages=" + folder.resolve("pages"),
                    "-cp",
                    JAR,
                    "fish.payara.micro.PayaraMicro",
                    "--nohazelcast",
                    "--port",
                    String.valueOf(port),
                    "--rootdir",
                    server.toString(),
                    "--prebootcommandfile",
                    commands.toString(),
                    "--deploy",
                    war.toString(),
                    "--contextroot",
                    "/"));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("plain.log").toFile())
                    .start();
            var plain = new Plain(port, process);
            plain.awaitReady();
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server opens of the Java platform: the jar's manifest says it, but only to who starts it as a jar. */
    private static List<String> opened() throws IOException {
        try (var jar = new JarFile(JAR)) {
            var says = jar.getManifest().getMainAttributes();
            var opened = new ArrayList<String>();
            Map.of("Add-Opens", "--add-opens", "Add-Exports", "--add-exports").forEach((name, option) -> {
                for (var packageName : says.getValue(name).split(" ")) {
                    opened.addAll(List.of(option, packageName + "=ALL-UNNAMED"));
                }
            });
            return opened;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    Processes processes() {
        return new Processes(List.of(process.pid()));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private void awaitReady() {
        var client = HttpClient.newHttpClient();
        var first = HttpRequest.newBuilder(URI.create(address() + "/0")).build();
        for (var tries = 0; tries < 240 && process.isAlive(); tries++) {
            try {
                if (client.send(first, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pause();
        }
        throw new IllegalStateException("the plain server does not answer; its log is plain.log");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
