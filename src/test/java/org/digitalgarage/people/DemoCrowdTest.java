package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import org.digitalgarage.platform.Yaml;
import org.junit.jupiter.api.Test;

/** The unnamed people of the demonstration. */
class DemoCrowdTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void theSameSeedDrawsTheSamePeople() {
        assertEquals(crowd().draw(), crowd().draw());
    }

    @Test
    void asManyAsTheFileSaysAndNoTwoOfOneName() {
        var drawn = crowd().draw();
        var wanted = read("config/demo/crowd.yaml").list("crowd").stream()
                .mapToInt(unit -> unit.number("count"))
                .sum();
        assertEquals(wanted, drawn.size());
        var names = new HashSet<String>();
        drawn.forEach(
                one -> assertTrue(names.add(one.given().th() + one.family().th())));
    }

    @Test
    void linesComeInTheirShares() {
        var planners = crowd().draw().stream()
                .filter(one -> one.unit().equals("DDPM-POL") && one.line().equals("PLAN"))
                .count();
        assertTrue(Math.abs(planners - 78 * 0.62) <= 1, planners + " planners");
    }

    private static DemoCrowd crowd() {
        return new DemoCrowd(
                read("config/demo/crowd.yaml"), read("config/demo/names.yaml"), read("config/requirements/lines.yaml"));
    }

    private static Yaml read(String file) {
        return Yaml.read(ROOT, ROOT.resolve(file));
    }
}
