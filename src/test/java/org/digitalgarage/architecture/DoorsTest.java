package org.digitalgarage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule 4: one door per use case. EntityManager, transaction and role check live only in a feature's root. */
class DoorsTest {

    private static final Set<String> ROOT_ONLY =
            Set.of("jakarta.persistence.EntityManager", "jakarta.transaction.Transactional", "javax.sql.DataSource");
    private static final Pattern WEIGHTLESS =
            Pattern.compile(".*(Impl|Manager|Helper|Facade|Dto|DTO|Util|Utils|Service)$");
    private static final Set<String> NO_PLACE =
            Set.of("common", "util", "utils", "shared", "service", "services", "dto");

    @Test
    void databaseAndTransactionsStayInTheRoot() {
        var doors = House.CLASSES.stream().filter(DoorsTest::opensADoor).toList();
        assertFalse(doors.isEmpty(), "the rule guards nothing");
        var wrong = doors.stream()
                .filter(type -> !House.inner(type).isEmpty())
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), wrong, "a page or resource calls one method of the feature's root instead");
    }

    @Test
    void namesSayWhatAThingIs() {
        assertFalse(House.CLASSES.isEmpty(), "the rule guards nothing");
        var wrong = House.CLASSES.stream()
                .filter(type -> WEIGHTLESS.matcher(type.getSimpleName()).matches()
                        || Set.of(type.getPackageName().split("\\.")).stream().anyMatch(NO_PLACE::contains))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), wrong, "name the thing with the field's word instead");
    }

    private static boolean opensADoor(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        ROOT_ONLY.contains(dependency.getTargetClass().getName()));
    }
}
