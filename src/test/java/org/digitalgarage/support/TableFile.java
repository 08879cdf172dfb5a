package org.digitalgarage.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A table that was taken away as a file, read back cell by cell as a spreadsheet would; empty ends of lines are cut. */
public final class TableFile {

    private TableFile() {}

    /** The lines of a file, by its ending. */
    public static List<List<String>> read(Path file, String name) {
        try {
            return name.endsWith(".xlsx") ? workbook(file) : text(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> text(String csv) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var sign : csv.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").toCharArray()) {
            if (sign == '"') {
                // the second of two quotes inside a text opens it again, and stands for itself
                quoted = !quoted;
                cell.append(quoted && !cell.isEmpty() ? "\"" : "");
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    lines.add(cut(line));
                    line = new ArrayList<>();
                }
            } else {
                cell.append(sign);
            }
        }
        return lines;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        var parts = parts(file);
        var shared = new ArrayList<String>();
        if (parts.containsKey("xl/sharedStrings.xml")) {
            elements(parts.get("xl/sharedStrings.xml").getElementsByTagName("si"))
                    .forEach(one -> shared.add(one.getTextContent()));
        }
        var lines = new ArrayList<List<String>>();
        for (var row : elements(parts.get("xl/worksheets/sheet1.xml").getElementsByTagName("row"))) {
            while (lines.size() < Integer.parseInt(row.getAttribute("r")) - 1) {
                lines.add(List.of());
            }
            var line = new ArrayList<String>();
            for (var cell : elements(row.getElementsByTagName("c"))) {
                line.addAll(Collections.nCopies(column(cell.getAttribute("r")) - line.size(), ""));
                line.add(
                        cell.getAttribute("t").equals("s")
                                ? shared.get(Integer.parseInt(cell.getTextContent()))
                                : cell.getTextContent());
            }
            lines.add(cut(line));
        }
        return lines;
    }

    private static int column(String reference) {
        return reference.chars().filter(Character::isLetter).reduce(0, (at, letter) -> 26 * at + letter - 'A' + 1) - 1;
    }

    private static List<String> cut(List<String> line) {
        var end = line.size();
        while (end > 0 && line.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }

    private static Map<String, Document> parts(Path file) throws IOException {
        var parts = new HashMap<String, Document>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), document(zip.getInputStream(entry)));
                }
            }
        }
        return parts;
    }

    private static Document document(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }
}
