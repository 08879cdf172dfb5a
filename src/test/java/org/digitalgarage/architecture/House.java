package org.digitalgarage.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The import list, and the classes it is about. */
final class House {

    static final String ROOT = "org.digitalgarage";

    /** One list: a package imports those of the groups above its own, never a neighbour, never one below. */
    static final List<List<String>> ORDER = List.of(
            List.of("ledger", "platform"),
            List.of("competency", "people"),
            List.of("evidence"),
            List.of("course"),
            List.of("repair", "strengthen", "build"),
            List.of("talent"),
            List.of("report"),
            List.of("home"),
            List.of("interop"));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private House() {}

    /** The place of a top package in the list, or -1. */
    static int place(String top) {
        for (var i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(top)) {
                return i;
            }
        }
        return -1;
    }

    /** The feature a class lies in; empty for classes directly in the root package. */
    static String top(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }

    /** What comes after the feature in the package's name: empty in the feature's root. */
    static String inner(JavaClass type) {
        var name = type.getPackageName();
        var start = ROOT.length() + 1 + top(type).length();
        return name.length() > start ? name.substring(start + 1) : "";
    }
}
