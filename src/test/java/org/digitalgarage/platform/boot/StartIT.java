package org.digitalgarage.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.digitalgarage.support.Garage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting with something wrong: one sentence that says what to do, and an exit code that is not 0. */
class StartIT {

    @TempDir
    private Path folder;

    @Test
    void aPortInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var said = refused("-Dgarage.port=" + taken.getLocalPort(), "-Dgarage.data=" + folder.resolve("data"));
            assertTrue(said.contains(String.valueOf(taken.getLocalPort())) && said.contains("garage.port"), said);
        }
    }

    @Test
    void aPortThatIsNoNumber() throws Exception {
        assertTrue(refused("-Dgarage.port=http").contains("garage.port"));
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        var said = refused("-Dgarage.address=192.0.2.7", "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("garage.address"), said);
    }

    @Test
    void aConfigurationThatIsNotThere() throws Exception {
        var said = refused("-Dgarage.config=" + folder.resolve("none.properties"));
        assertTrue(said.contains("none.properties"), said);
    }

    @Test
    void aConfigurationWithAFaultyLine() throws Exception {
        var file = Files.writeString(folder.resolve("faulty.properties"), "garage.data=\\u00zz\n");
        var said = refused("-Dgarage.config=" + file);
        assertTrue(said.contains("faulty.properties"), said);
    }

    @Test
    void aSettingThatDoesNotExist() throws Exception {
        var file = Files.writeString(folder.resolve("misspelt.properties"), "garage.prot=9090\n");
        var said = refused("-Dgarage.config=" + file);
        assertTrue(said.contains("garage.prot") && said.contains("garage.port"), said);
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        var said = refused("-Dgarage.data=" + file.resolve("data"), "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("garage.data"), said);
    }

    @Test
    void aContentFolderThatIsNotThere() throws Exception {
        var said = refused(
                "-Dgarage.content=" + folder.resolve("none"),
                "-Dgarage.data=" + folder.resolve("data"),
                "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("garage.content"), said);
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        var said = refused(
                "-Dgarage.db.url=jdbc:postgresql://127.0.0.1:" + Garage.freePort() + "/garage",
                "-Dgarage.data=" + folder.resolve("data"),
                "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("garage.db.url"), said);
    }

    @Test
    void aDatabaseOfAnotherMake() throws Exception {
        var said = refused(
                "-Dgarage.db.url=jdbc:mysql://127.0.0.1/garage",
                "-Dgarage.data=" + folder.resolve("data"),
                "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("jdbc:postgresql:"), said);
    }

    @Test
    void aDataFolderInUse() throws Exception {
        var used = Garage.running().data();
        var said = refused("-Dgarage.data=" + used, "-Dgarage.port=" + Garage.freePort());
        assertTrue(said.contains("garage.data"), said);
    }

    @Test
    void aKilledStartTakesTheServerAlongAndLosesNothing() throws Exception {
        var data = folder.resolve("data");
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var settings = List.of("-Dgarage.demo=false", "-Djava.io.tmpdir=" + temporary);
        var garage = Garage.startAsShipped(data, settings);
        var link = Files.readString(data.resolve("set-up-link.txt"));
        var server = garage.children();
        assertEquals(1, server.size(), "the server runs in a process of its own");
        garage.kill();
        server.get(0).onExit().get(10, TimeUnit.SECONDS);
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList(), "left outside the data folder");
        }
        var again = Garage.startAsShipped(data, settings);
        assertEquals(link, Files.readString(data.resolve("set-up-link.txt")), "another database");
        var second = again.children().get(0);
        again.stop();
        assertFalse(second.isAlive(), "the server outlived its stop");
    }

    /** Starts with these settings and answers what was said before the process ended. */
    private static String refused(String... settings) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", "target/digital-garage.jar"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + said);
        assertNotEquals(0, process.exitValue(), said);
        assertEquals(1, said.lines().count(), said);
        return said;
    }
}
