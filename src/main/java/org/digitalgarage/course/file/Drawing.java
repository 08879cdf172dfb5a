package org.digitalgarage.course.file;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing set into the text itself: its words then have the font and the colours of the page, also in the dark, and a
 * reader who listens hears its caption. Only shapes and words are taken over; a drawing with anything else stays a
 * picture of its own.
 */
final class Drawing {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "marker",
            "linearGradient",
            "stop",
            "clipPath");
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final Set<String> ATTRIBUTES = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "d",
            "points",
            "width",
            "height",
            "viewBox",
            "transform",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity",
            "text-anchor",
            "dominant-baseline",
            "font-size",
            "font-weight",
            "offset",
            "stop-color",
            "stop-opacity",
            "marker-end",
            "marker-start",
            "orient",
            "refX",
            "refY",
            "markerWidth",
            "markerHeight",
            "markerUnits",
            "clip-path",
            "gradientUnits",
            "gradientTransform",
            "id",
            "preserveAspectRatio");
    /** Said by the page: the caption is its name, the font is the page's, the language too. */
    private static final Set<String> DROPPED =
            Set.of("role", "aria-labelledby", "aria-label", "aria-hidden", "font-family", "lang", "version");

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([A-Za-z][A-Za-z0-9_-]*)\\)");
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final String prefix;
    private final String caption;
    private final StringBuilder html = new StringBuilder();

    private Drawing(String name, String caption) {
        this.prefix = "d" + Integer.toHexString(name.hashCode()) + "-";
        this.caption = caption;
    }

    /**
     * The drawing as HTML.
     *
     * @param name the name of its file, so that the ids of two drawings differ
     * @param svg the text of the file
     * @return empty if it has parts that may not stand in a page
     */
    static Optional<String> html(String name, String svg, String caption) {
        try {
            var drawing = new Drawing(name, caption);
            return drawing.write(XML.createXMLStreamReader(new StringReader(svg)))
                    ? Optional.of(drawing.html.toString())
                    : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private boolean write(XMLStreamReader xml) throws XMLStreamException {
        var depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SILENT.contains(xml.getLocalName())) {
                        skip(xml);
                    } else if (!element(xml, depth++)) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    html.append("</").append(xml.getLocalName()).append('>');
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS ->
                    html.append(escape(xml.getText().replaceAll("\\s+", " ")));
                case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {
                    // nothing to show
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean element(XMLStreamReader xml, int depth) {
        var name = xml.getLocalName();
        if (!ELEMENTS.contains(name) || depth == 0 != name.equals("svg")) {
            return false;
        }
        html.append('<').append(name);
        if (depth == 0) {
            html.append(" class=\"drawing\" role=\"img\" aria-label=\"")
                    .append(escape(caption))
                    .append('"');
        }
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (!attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i))) {
                return false;
            }
        }
        html.append('>');
        return true;
    }

    private boolean attribute(String name, String value) {
        if (DROPPED.contains(name)) {
            return true;
        }
        var lower = value.toLowerCase(Locale.ROOT);
        if (!ATTRIBUTES.contains(name) || lower.contains("javascript:") || lower.contains("data:")) {
            return false;
        }
        var reference = REFERENCE.matcher(value);
        if (lower.contains("url(") && !reference.matches()) {
            return false;
        }
        var kept = reference.matches() ? "url(#" + prefix + reference.group(1) + ")" : value;
        html.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(name.equals("id") ? prefix + kept : kept))
                .append('"');
        return true;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
