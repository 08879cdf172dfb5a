package org.digitalgarage.course.file;

import java.util.Locale;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.digitalgarage.platform.FileFault;

/** Refuses scripts, pictures from elsewhere, and links that lead nowhere. */
final class MarkdownCheck extends AbstractVisitor {

    private final String file;
    private final int above;
    private final Attachments files;
    private final Consumer<FileFault> faults;

    MarkdownCheck(String file, int above, Attachments files, Consumer<FileFault> faults) {
        this.file = file;
        this.above = above;
        this.files = files;
        this.faults = faults;
    }

    @Override
    public void visit(HtmlBlock html) {
        html(html, html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        html(html, html.getLiteral());
    }

    @Override
    public void visit(Image image) {
        file(image, image.getDestination(), "course.file.picture");
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        var address = link.getDestination();
        if (!address.matches("(?i)(https?://|mailto:).+")) {
            file(link, address, "course.file.link");
        }
        visitChildren(link);
    }

    private void html(Node node, String literal) {
        if (literal.toLowerCase(Locale.ROOT).contains("<script")) {
            fault(node, "course.file.script");
        }
    }

    private void file(Node node, String address, String key) {
        var name = Attachments.named(address);
        if (name.isEmpty()) {
            fault(node, key, address);
        } else if (!files.has(name.get())) {
            fault(node, "course.file.noFile", address);
        }
    }

    private void fault(Node node, String key, Object... arguments) {
        var spans = node.getSourceSpans();
        var line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
        faults.accept(new FileFault(file, above + line, key, arguments));
    }
}
