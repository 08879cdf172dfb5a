package org.digitalgarage.platform;

import java.util.List;

/** Loads one kind of rows from files; each feature whose rows come in files has one. */
public interface Importer {

    /** The kind in addresses and message keys. */
    String kind();

    /** All columns a file may have, in the order in which they are explained. */
    List<String> columns();

    /** The columns a file must have. */
    List<String> required();

    /** The columns a file may have beside those it must have. */
    default List<String> optional() {
        return columns().stream().filter(column -> !required().contains(column)).toList();
    }

    /** The column whose equal neighbours are loaded together. */
    String together();

    /** How often the rows are gone through to load them. */
    int passes();

    /**
     * Who asks, and where they may load.
     *
     * @throws NotAllowed if the caller may load nowhere
     */
    Starter starter();

    /** Begins to look at a file, within the scope of its {@link Starter}. */
    Loading begin(String scope);

    /**
     * Who begins a load.
     *
     * @param scope where the person may load, in the importer's own words; the load keeps to it
     */
    record Starter(long person, Both name, String scope) {}

    /**
     * One file on its way. Its methods are called inside a transaction each; two loads of rows that are about different
     * things may run side by side.
     */
    interface Loading {

        /** Looks at the next rows and notes what is wrong with them. */
        void check(List<ImportRow> rows);

        /** What only the whole file shows, by row; called once, after all rows. */
        default List<RowFault> checkWhole() {
            return List.of();
        }

        /** Loads rows in which no check found anything wrong. What was loaded before is left alone. */
        Loaded load(int pass, List<ImportRow> rows);
    }

    /** What is wrong with a row. */
    record RowFault(long row, Refused fault) {}

    /** What became of rows. */
    record Loaded(int added, int changed, int unchanged) {

        /** Nothing to count. */
        public static final Loaded NONE = new Loaded(0, 0, 0);
    }
}
