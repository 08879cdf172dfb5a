package org.digitalgarage.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings: those that exist are those that are described, and no other is taken. */
class SettingsTest {

    private static final Pattern KEY = Pattern.compile("`(garage\\.[a-z.]+)`");

    @Test
    void theTableOfTheReadmeHasEveryKey() throws IOException {
        var described = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `garage."))
                .flatMap(line -> KEY.matcher(line.split("\\|")[1]).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Settings.KEYS), described);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=9090", "--garage.prot=9090", "9090", "-port=9090", "--Port=9090", ""})
    void whatIsNoSettingIsNotTaken(String argument) {
        var refused = assertThrows(StartException.class, () -> Settings.give(argument));
        assertTrue(refused.getMessage().contains("garage.port"), refused.getMessage());
    }
}
