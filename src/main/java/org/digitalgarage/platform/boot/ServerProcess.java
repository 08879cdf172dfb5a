package org.digitalgarage.platform.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the server in a process of its own, because a jar cannot say with which options of the virtual machine it wants
 * to run. Whoever starts {@code java} with such options gets those, and one process.
 *
 * <p>The server lives no longer than the process that started it, even if that one is killed: it reads from a pipe that
 * the operating system closes.
 */
final class ServerProcess {

    /**
     * A small heap, and code that is compiled well only once it is hot: a start is most of what a trial waits for, and the
     * usual thresholds would spend half of it on compiling. The classes are not verified: they come from jars that the
     * build has checked.
     */
    private static final String OPTIONS = "-XX:+IgnoreUnrecognizedVMOptions -Xms200m -Xmx600m -XX:+UseSerialGC"
            + " -XX:Tier3InvocationThreshold=400 -XX:Tier3MinInvocationThreshold=200 -XX:Tier3CompileThreshold=4000"
            + " -XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=60000"
            + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=2000000 -XX:-UsePerfData"
            + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    private static final String MARK = "garage.process";

    private ServerProcess() {}

    /** Whether this process is to start another one; empty {@code garage.jvm.options} say no. */
    static boolean wanted() {
        return System.getProperty(MARK) == null
                && !options().isEmpty()
                && ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .allMatch(argument -> argument.startsWith("-D"));
    }

    /** Runs the server to its end; returns its exit code. */
    static int run(String[] arguments) throws IOException, InterruptedException {
        var server = new ProcessBuilder(command(arguments))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        return server.waitFor();
    }

    private static List<String> command(String[] arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options().split("\\s+")));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-D" + MARK + "=server", "-jar", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String options() {
        return Settings.value("garage.jvm.options", OPTIONS).strip();
    }

    private static void end(Process server) {
        server.destroy();
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In the server: ends it at once when the process that started it is gone. What was acknowledged is on disk. */
    static void endWithStarter() {
        if (System.getProperty(MARK) == null) {
            return;
        }
        var watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // nobody writes; the end is what is waited for
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        Runtime.getRuntime().halt(1);
                    }
                },
                "end with starter");
        watch.setDaemon(true);
        watch.start();
    }
}
