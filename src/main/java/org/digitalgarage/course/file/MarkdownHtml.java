package org.digitalgarage.course.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the blocks of {@link MarkdownBlocks} with the classes of the style sheet. */
final class MarkdownHtml implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Attachments files;
    private final HtmlWriter html;

    MarkdownHtml(HtmlNodeRendererContext context, Attachments files) {
        this.context = context;
        this.files = files;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                MarkdownBlocks.Note.class,
                MarkdownBlocks.Figure.class,
                MarkdownBlocks.Attachment.class,
                MarkdownBlocks.Wide.class,
                MarkdownBlocks.Anchor.class);
    }

    @Override
    public void render(Node node) {
        html.line();
        if (node instanceof MarkdownBlocks.Note note) {
            note(note);
        } else if (node instanceof MarkdownBlocks.Figure figure) {
            figure(figure);
        } else if (node instanceof MarkdownBlocks.Attachment attachment) {
            attachment(attachment);
        } else if (node instanceof MarkdownBlocks.Anchor anchor) {
            html.tag("h" + anchor.level, Map.of("id", anchor.id));
            children(anchor);
            html.tag("/h" + anchor.level);
        } else if (node instanceof MarkdownBlocks.Wide wide) {
            wide(wide);
        }
        html.line();
    }

    private void note(MarkdownBlocks.Note note) {
        html.tag("div", Map.of("class", note.warning ? "note warn" : "note"));
        if (note.head != null) {
            html.tag("b");
            html.text(note.head);
            html.tag("/b");
        }
        children(note);
        html.tag("/div");
    }

    /** The caption says what the picture says, once to those who see it and once to those who hear it. */
    private void figure(MarkdownBlocks.Figure figure) {
        var address = context.encodeUrl(figure.address);
        html.tag("figure");
        html.tag("figcaption", Map.of("aria-hidden", "true"));
        html.text(figure.caption);
        html.tag("/figcaption");
        if (figure.address.endsWith(".mp4")) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", address);
            attributes.put("controls", "controls");
            attributes.put("preload", "metadata");
            attributes.put("aria-label", figure.caption);
            html.tag("video", context.extendAttributes(figure, "video", attributes));
            html.tag("/video");
        } else if (files.drawing(figure.address, figure.caption).isPresent()) {
            html.raw(files.drawing(figure.address, figure.caption).orElseThrow());
        } else {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("src", address);
            attributes.put("alt", figure.caption);
            html.tag("img", context.extendAttributes(figure, "img", attributes), true);
        }
        html.tag("/figure");
    }

    private void attachment(MarkdownBlocks.Attachment attachment) {
        html.tag("p", Map.of("class", "fileline"));
        html.tag("a", context.extendAttributes(attachment, "a", Map.of("href", context.encodeUrl(attachment.address))));
        html.text(attachment.text);
        html.tag("/a");
        html.tag("/p");
    }

    private void wide(MarkdownBlocks.Wide wide) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "tw");
        attributes.put("tabindex", "0");
        attributes.put("role", "region");
        attributes.put("aria-label", wide.name);
        html.tag("div", attributes);
        children(wide);
        html.tag("/div");
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
