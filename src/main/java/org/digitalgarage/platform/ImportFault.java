package org.digitalgarage.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a row of a file, to be said in the reader's language. */
@Entity
@Table(name = "platform_import_fault")
@NamedQuery(
        name = "ImportFault.of",
        query = "select f from ImportFault f where f.importId = :run order by f.rowNo, f.id")
@NamedQuery(name = "ImportFault.count", query = "select count(f) from ImportFault f where f.importId = :run")
public class ImportFault extends Identified {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 1000;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "row_no")
    private long rowNo;

    private String field;

    @Column(name = "message_key")
    private String key;

    private String arguments;

    /** For JPA. */
    protected ImportFault() {}

    ImportFault(long importId, Importer.RowFault fault) {
        this.importId = importId;
        this.rowNo = fault.row();
        this.field = fault.fault().field();
        this.key = fault.fault().key();
        var joined = Stream.of(fault.fault().arguments())
                .map(argument -> String.valueOf(argument).replace(BETWEEN, " "))
                .collect(Collectors.joining(BETWEEN));
        this.arguments = joined.substring(0, Math.min(joined.length(), LONGEST));
    }

    /** The row as a spreadsheet counts it: the head is row 1. */
    public long getRowNo() {
        return rowNo;
    }

    /** The column, or {@code row} for the row as a whole. */
    public String getField() {
        return field;
    }

    /** What is wrong, and what to do. */
    public String text(Lang lang) {
        return Messages.text(
                lang, key, (Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(BETWEEN, -1)));
    }
}
