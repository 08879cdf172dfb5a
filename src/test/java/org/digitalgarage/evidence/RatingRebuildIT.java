package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Now;
import org.digitalgarage.support.InsideWorld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rebuilt equals incremental: whatever was added and withdrawn, the kept tables are those computed anew. */
@ExtendWith(ArquillianExtension.class)
class RatingRebuildIT {

    private static final String RATINGS =
            "select person_id, competency_id, from_on, until_on, verified_level, faded_level, claimed_level,"
                    + " state, certainty from evidence_rating";

    @Resource(lookup = "java:app/jdbc/garage")
    private DataSource database;

    @Inject
    private InsideWorld world;

    @Inject
    private EvidenceLedger ledger;

    @Inject
    private RatingRebuild rebuild;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    @Test
    void afterAnyRowsTheRebuiltRatingsAreTheKeptOnes() throws SQLException {
        var random = new Random(2569);
        var people = List.of(world.id("1044117"), world.id("1036603"), world.id("1043055"));
        var judged = List.of("OCSC-COMP-2553/C103", "OCSC-DIG-2566/D6", "DGR-DS-1/DS-POL").stream()
                .map(ref -> competencies.byRef(ref).orElseThrow())
                .toList();
        var kinds = List.of(Kind.PROJECT, Kind.OBSERVATION, Kind.PRIOR, Kind.PANEL);
        var assessor = world.as("steward");
        var source = System.nanoTime();
        for (var step = 0; step < 60; step++) {
            var competency = judged.get(random.nextInt(judged.size()));
            var row = ledger.add(EvidenceEntry.judged(
                    people.get(random.nextInt(people.size())),
                    competency.getId(),
                    random.nextInt(competency.getScaleMax() + 1),
                    kinds.get(random.nextInt(kinds.size())),
                    Standing.MENTOR,
                    assessor,
                    now.today().minusDays(random.nextInt(2000)),
                    "rebuild-test",
                    source + step,
                    new EvidenceWords(new Both("ทดสอบ", "A test"), new Both("ก", "A"), "เหตุผล", null, null)));
            if (random.nextInt(4) == 0) {
                ledger.withdraw(row);
            }
        }
        var kept = table();
        assertFalse(kept.isEmpty());
        world.as("admin");
        rebuild.rebuild();
        assertEquals(kept, table());
    }

    @Test
    void onlyAnAdministratorRebuilds() {
        world.as("mentor");
        assertThrows(NotAllowed.class, rebuild::rebuild);
    }

    private TreeSet<String> table() throws SQLException {
        var rows = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(RATINGS)) {
            while (found.next()) {
                var row = new StringBuilder();
                for (var column = 1; column <= 9; column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
