package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.digitalgarage.platform.FileFault;

/**
 * Turns an author's Markdown into HTML that may be shown as it is: tags are text, a script is refused, addresses lead to
 * the web or to a file of the course. What is wrong goes to the list of faults with its line.
 */
public final class Markdown {

    private static final Parser TEXT = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Attachments files;

    /** Reads texts that may name the files of one course. */
    public Markdown(Attachments files) {
        this.files = files;
    }

    /**
     * A text as a page shows it.
     *
     * @param html safe to be shown
     * @param headings the headings of the second order
     */
    public record Shown(String html, List<Heading> headings) {}

    /** A heading and the id under which it is reached. */
    public record Heading(String id, String text) {}

    /**
     * A whole text.
     *
     * @param file the file it stands in, for faults
     * @param above how many lines of the file stand before it
     */
    public Shown text(String file, int above, String markdown, Consumer<FileFault> faults) {
        var document = TEXT.parse(markdown);
        document.accept(new MarkdownCheck(file, above, files, faults));
        var headings = new ArrayList<Heading>();
        document.accept(new MarkdownBlocks(headings));
        return new Shown(render(document), headings);
    }

    /** A text of one line: emphasis and links, no blocks, no paragraph around it. */
    public String line(String file, int above, String markdown, Consumer<FileFault> faults) {
        var document = LINE.parse(markdown);
        document.accept(new MarkdownCheck(file, above, files, faults));
        var html = render(document).strip();
        return html.indexOf("<p>", 1) < 0 ? html.replaceFirst("^<p>", "").replaceFirst("</p>$", "") : html;
    }

    private String render(Node document) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new MarkdownLook(files))
                .nodeRendererFactory(context -> new MarkdownHtml(context, files))
                .build()
                .render(document);
    }
}
