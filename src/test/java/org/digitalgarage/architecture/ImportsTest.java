package org.digitalgarage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules 1 to 3: feature first, imports one way along one list, the ledger in plain Java. */
class ImportsTest {

    @Test
    void everyTopPackageIsOnTheList() {
        var tops = House.CLASSES.stream().map(House::top).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(tops.contains("ledger") && tops.contains("platform"), "the rule guards nothing: " + tops);
        var unknown = tops.stream().filter(top -> House.place(top) < 0).toList();
        assertEquals(List.of(), unknown, "not on the import list: put the class into the feature its word names");
    }

    @Test
    void importsRunOneWay() {
        var between = House.CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ImportsTest::crossesFeatures)
                .toList();
        assertFalse(between.isEmpty(), "the rule guards nothing");
        var wrong = between.stream()
                .filter(dependency -> place(dependency.getTargetClass()) >= place(dependency.getOriginClass()))
                .map(Dependency::getDescription)
                .toList();
        assertEquals(
                List.of(), wrong, "a feature imports only what stands before it in the list; what two share goes down");
    }

    @Test
    void theLedgerIsPlainJava() {
        var ledger = House.CLASSES.stream()
                .filter(type -> House.top(type).equals("ledger"))
                .toList();
        assertFalse(ledger.isEmpty(), "the rule guards nothing");
        var foreign = ledger.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(name -> !name.isEmpty()
                        && !name.startsWith("java.")
                        && !name.equals("java")
                        && !name.startsWith(House.ROOT + ".ledger"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), foreign, "the ledger imports java.* only: time and policy come in as arguments");
    }

    @Test
    void nobodyImportsTheEdges() {
        var edges = Set.of("view", "rest");
        var edge = House.CLASSES.stream()
                .filter(type ->
                        edges.contains(House.inner(type)) || House.top(type).equals("interop"))
                .toList();
        assertFalse(edge.isEmpty(), "the rule guards nothing");
        var wrong = edge.stream()
                .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                .filter(dependency -> !dependency
                        .getOriginClass()
                        .getPackageName()
                        .equals(dependency.getTargetClass().getPackageName()))
                .filter(dependency -> !mayShareTheFrame(dependency))
                .map(Dependency::getDescription)
                .toList();
        assertEquals(List.of(), wrong, "view, rest and interop call inward; nothing imports them");
    }

    /** The frame of all pages lies in platform.view: other pages may use it, roots may not. */
    private static boolean mayShareTheFrame(Dependency dependency) {
        return House.top(dependency.getTargetClass()).equals("platform")
                && Set.of("view", "rest").contains(House.inner(dependency.getOriginClass()));
    }

    private static boolean crossesFeatures(Dependency dependency) {
        var from = House.top(dependency.getOriginClass());
        var to = House.top(dependency.getTargetClass());
        return !from.isEmpty()
                && !to.isEmpty()
                && !from.equals(to)
                && dependency.getTargetClass().getPackageName().startsWith(House.ROOT);
    }

    private static int place(com.tngtech.archunit.core.domain.JavaClass type) {
        return House.place(House.top(type));
    }
}
