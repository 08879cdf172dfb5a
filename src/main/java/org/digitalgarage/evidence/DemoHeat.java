package org.digitalgarage.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Certainty;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Yaml;

/** Draws what the unnamed people of one unit showed, so that its row of the heat map comes to what the file aims at. */
final class DemoHeat {

    /** One row drawn: how long ago, of what kind, at which level; {@code voice} tells the assessors apart. */
    record Drawn(int daysAgo, Kind kind, Standing standing, int level, int voice) {}

    private record Aim(int unknown, int below, Certainty certainty) {}

    private static final int[] DAYS = {24, 71, 128, 197, 262, 349, 431, 520};
    private static final int TYPICAL = 12;
    private static final int FADED_DAYS = 1180;
    private static final int FADED_DIGITAL_DAYS = 820;

    private final Map<String, Aim> aims = new HashMap<>();
    private final Aim otherwise;
    private final Random random;
    private final int shift;

    DemoHeat(Yaml unit, Random random) {
        this.random = random;
        this.shift = random.nextInt(14);
        var sparse = unit.find("evidence").isPresent();
        var cells = unit.find("heat").map(Yaml::entries).orElse(Map.of());
        var set = cells.values().stream()
                .mapToInt(cell -> cell.number("unknown", -1))
                .filter(percent -> percent >= 0)
                .toArray();
        var sum = IntStream.of(set).sum();
        var rest = (unit.number("unknown", sparse ? 67 : 20) * TYPICAL - sum) / (TYPICAL - set.length);
        otherwise = new Aim(Math.max(2, rest), 20, sparse ? Certainty.LOW : Certainty.MEDIUM);
        cells.forEach((ref, cell) -> aims.put(
                ref,
                new Aim(
                        cell.number("unknown", otherwise.unknown),
                        cell.number("below", 24),
                        cell.find("certainty")
                                .map(at -> Certainty.valueOf(at.text()))
                                .orElse(Certainty.LOW))));
    }

    /** What one person showed for one competency; empty where nothing is known. */
    List<Drawn> draw(Competency competency, int required) {
        var aim = aims.getOrDefault(competency.getRef(), otherwise);
        if (random.nextInt(100) < aim.unknown) {
            return List.of();
        }
        var special = random.nextInt(100);
        if (special < 4) {
            return List.of(new Drawn(day(), Kind.SELF, Standing.SELF, required, 0));
        }
        var level = required;
        if (random.nextInt(100) < aim.below) {
            level = required - 1;
        } else if (random.nextInt(100) < 15) {
            level = Math.min(required + 1, Math.min(4, competency.getScaleMax()));
        }
        var rows = rows(level, certainty(aim.certainty));
        if (special >= 10) {
            return rows;
        }
        var old = competency.getPolicy().equals("digital") ? FADED_DIGITAL_DAYS : FADED_DAYS;
        return rows.stream()
                .map(row -> new Drawn(old + row.daysAgo % 60, row.kind, row.standing, row.level, row.voice))
                .toList();
    }

    private Certainty certainty(Certainty aim) {
        var all = Certainty.values();
        return random.nextInt(100) < 72 ? aim : all[random.nextInt(all.length)];
    }

    private List<Drawn> rows(int level, Certainty certainty) {
        var rows = new ArrayList<Drawn>();
        rows.add(
                switch (level) {
                    case 0 -> row(Kind.QUIZ, Standing.MACHINE, level, 0);
                    case 1 ->
                        certainty == Certainty.MEDIUM
                                ? row(Kind.OBSERVATION, Standing.MENTOR, level, 0)
                                : row(Kind.QUIZ, Standing.MACHINE, level, 0);
                    case 2 ->
                        certainty == Certainty.MEDIUM
                                ? row(Kind.OBSERVATION, Standing.MENTOR, level, 0)
                                : row(Kind.ASSIGNMENT, Standing.MENTOR, level, 0);
                    default -> row(Kind.PROJECT, Standing.MENTOR, level, 0);
                });
        if (level >= 4 && certainty != Certainty.HIGH) {
            rows.add(row(Kind.PROJECT, Standing.MENTOR, level, certainty == Certainty.LOW ? 0 : 1));
        } else if (certainty == Certainty.HIGH && level > 0) {
            rows.add(row(Kind.OBSERVATION, Standing.SUPERVISOR, level, 1));
        } else if (certainty == Certainty.MEDIUM && level > 0) {
            rows.add(row(rows.get(0).kind, Standing.SUPERVISOR, level, 1));
        }
        return rows;
    }

    private Drawn row(Kind kind, Standing standing, int level, int voice) {
        return new Drawn(day(), kind, standing, level, voice);
    }

    private int day() {
        return DAYS[random.nextInt(DAYS.length)] + shift;
    }
}
