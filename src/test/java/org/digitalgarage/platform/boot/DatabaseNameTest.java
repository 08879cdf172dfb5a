package org.digitalgarage.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of the database that the driver is told beside the address. */
class DatabaseNameTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example:5432/garage, garage",
        "jdbc:postgresql://db.example/garage?ssl=true&options=a/b, garage",
        "jdbc:postgresql:garage, garage",
        "'', /srv/garage/derby"
    })
    void isTheEndOfTheAddressOrDerbysFolder(String url, String name) {
        assertEquals(name, new Settings(Path.of("/srv/garage"), 8080, "127.0.0.1", url).databaseName());
    }
}
