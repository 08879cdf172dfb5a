package org.digitalgarage.course.file;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Addresses of files, and the classes of tables. */
final class MarkdownLook implements AttributeProvider {

    private final Attachments files;

    MarkdownLook(Attachments files) {
        this.files = files;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (tag) {
            case "a" -> link(attributes);
            case "img", "video" -> attributes.computeIfPresent("src", (name, address) -> files.served(address));
            case "th", "td" -> cell(tag, attributes);
            default -> {
                if (node instanceof TableBlock) {
                    attributes.put("class", "tb");
                }
            }
        }
    }

    private void link(Map<String, String> attributes) {
        var address = attributes.get("href");
        var name = Attachments.named(address == null ? "" : address);
        if (name.isPresent()) {
            attributes.put("href", files.served(address));
            if (!name.get().endsWith(".pdf")) {
                attributes.put("download", name.get());
            }
        } else {
            attributes.put("rel", "noopener noreferrer");
        }
    }

    /** Figures stand at the right: the alignment of the file as a class, for styles may not stand in the text. */
    private static void cell(String tag, Map<String, String> attributes) {
        var align = attributes.remove("align");
        if ("right".equals(align)) {
            attributes.put("class", "r");
        }
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }
}
