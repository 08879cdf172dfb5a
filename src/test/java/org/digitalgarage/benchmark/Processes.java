package org.digitalgarage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the operating system says of processes and all that they started; Linux only. */
final class Processes {

    /** Linux counts the time of processes in hundredths of a second. */
    private static final double TICKS_A_SECOND = 100;

    /** What a generation says of itself; what is below it, spaces and metaspace, says it in other words. */
    private static final Pattern HEAP = Pattern.compile("generation +total \\d+K, used (\\d+)K");

    /** The serial collector leaves up to a twentieth of what is dead in its place, but for each fourth time. */
    private static final int COMPACTING = 4;

    /** Its own time in the program and in the system, and the same of those it started that have ended. */
    private static final int TIMES_FROM = 11;

    private static final int TIMES_TO = 15;

    private final List<Long> roots;

    /** These processes, each with all that it started. */
    Processes(List<Long> roots) {
        this.roots = roots;
    }

    /** Seconds of processor time since their start, in all. */
    double seconds() {
        return running().mapToLong(Processes::ticks).sum() / TICKS_A_SECOND;
    }

    /** Memory they hold, in megabytes; what several of them share is counted once. */
    long megabytes() {
        return running().mapToLong(Processes::resident).sum() / 1024;
    }

    private Stream<Long> running() {
        return roots.stream()
                .map(pid -> ProcessHandle.of(pid).orElseThrow())
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid);
    }

    /** Bytes of the heap that are in use after the garbage was collected. */
    static long heap(long pid) {
        for (var i = 0; i < COMPACTING; i++) {
            tell(pid, "GC.run");
        }
        return tell(pid, "GC.heap_info")
                .lines()
                .map(HEAP::matcher)
                .filter(Matcher::find)
                .mapToLong(generation -> Long.parseLong(generation.group(1)) * 1024)
                .sum();
    }

    private static String tell(long pid, String command) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(jcmd, String.valueOf(pid), command).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of the virtual machine that a process runs with. */
    static List<String> machineOptions(long pid) {
        return Arrays.stream(read(pid, "cmdline").split("\0"))
                .filter(word -> word.startsWith("-X"))
                .toList();
    }

    private static long ticks(long pid) {
        // the name stands in brackets and may have spaces in it
        var fields = read(pid, "stat").replaceFirst(".*\\) ", "").split(" ");
        // the time of one that has ended meanwhile is counted with whoever started it
        return fields.length < TIMES_TO
                ? 0
                : Arrays.stream(fields, TIMES_FROM, TIMES_TO)
                        .mapToLong(Long::parseLong)
                        .sum();
    }

    private static long resident(long pid) {
        return read(pid, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
