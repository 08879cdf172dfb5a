package org.digitalgarage.platform.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.digitalgarage.platform.ImportFault;
import org.digitalgarage.platform.Imports;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Sheet;

/** What is wrong with a file, row by row, as a table to mend it by. */
@WebServlet("/platform/import.csv")
public class ImportFaults extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var run = imports.get(parameters.id("run")).getId();
        response.setContentType(Sheet.Format.CSV.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"faults-" + run + ".csv\"");
        try (var sheet = Sheet.open(Sheet.Format.CSV, "faults", response.getOutputStream())) {
            sheet.head(
                    List.of(word("platform.import.row"), word("platform.import.field"), word("platform.import.todo")));
            imports.eachFault(run, fault -> write(sheet, fault));
        }
    }

    private void write(Sheet sheet, ImportFault fault) {
        try {
            sheet.line(List.of(fault.getRowNo(), fault.getField(), fault.text(language.current())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(String key) {
        return Messages.text(language.current(), key);
    }
}
