package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gives the blocks of a text the shape in which pages show them, and the headings their ids. */
final class MarkdownBlocks extends AbstractVisitor {

    private static final Set<String> WARNINGS = Set.of("คำเตือน", "Warning");

    private final List<Markdown.Heading> headings;
    private final Set<String> names = new HashSet<>();
    private int parts;

    MarkdownBlocks(List<Markdown.Heading> headings) {
        this.headings = headings;
    }

    /** A remark: its first words in bold are its head. */
    static final class Note extends CustomBlock {
        final String head;
        final boolean warning;

        Note(String head) {
            this.head = head;
            this.warning = head != null && WARNINGS.contains(head);
        }
    }

    /** A picture or video on a line of its own. */
    static final class Figure extends CustomBlock {
        final String address;
        final String caption;

        Figure(String address, String caption) {
            this.address = address;
            this.caption = caption;
        }
    }

    /** A file on a line of its own. */
    static final class Attachment extends CustomBlock {
        final String address;
        final String text;

        Attachment(String address, String text) {
            this.address = address;
            this.text = text;
        }
    }

    /** What may be wider than the page and then scrolls in itself. */
    static final class Wide extends CustomBlock {
        final String name;

        Wide(String name) {
            this.name = name;
        }
    }

    /** The id of a heading: its place in the text, so that it stays when its words are mended. */
    static final class Anchor extends CustomBlock {
        final int level;
        final String id;

        Anchor(int level, String id) {
            this.level = level;
            this.id = id;
        }
    }

    @Override
    public void visit(Heading heading) {
        // the page has the title as its first heading
        var anchor = new Anchor(Math.max(2, heading.getLevel()), "s" + ++parts);
        move(heading, anchor);
        heading.insertBefore(anchor);
        heading.unlink();
        if (anchor.level == 2) {
            headings.add(new Markdown.Heading(anchor.id, words(anchor)));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        var only = paragraph.getFirstChild();
        if (only == null || only.getNext() != null || paragraph.getParent() instanceof org.commonmark.node.ListItem) {
            return;
        }
        if (only instanceof Image image) {
            replace(paragraph, new Figure(image.getDestination(), words(image)));
        } else if (only instanceof Link link
                && Attachments.named(link.getDestination()).isPresent()) {
            replace(paragraph, new Attachment(link.getDestination(), words(link)));
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        var note = new Note(head(quote));
        move(quote, note);
        replace(quote, note);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        wrap(code);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            wrap(block);
        } else {
            visitChildren(block);
        }
    }

    private void wrap(Node node) {
        var wide = new Wide(name(node));
        node.insertBefore(wide);
        wide.appendChild(node);
    }

    /** The heading above, or the first words inside; each name once, for they are landmarks to a reader who listens. */
    private String name(Node node) {
        var heading = headings.isEmpty()
                ? words(node)
                : headings.get(headings.size() - 1).text();
        var first = heading.length() > 60 ? heading.substring(0, 60) : heading;
        var name = first;
        for (var i = 2; !names.add(name); i++) {
            name = first + " (" + i + ")";
        }
        return name;
    }

    /** Takes the head away from the quote's first paragraph. */
    private static String head(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof StrongEmphasis bold)) {
            return null;
        }
        var next = bold.getNext();
        if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
            next.unlink();
        } else if (next instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
        }
        bold.unlink();
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        return words(bold);
    }

    private static void replace(Node old, Node fresh) {
        old.insertBefore(fresh);
        old.unlink();
    }

    private static void move(Node from, Node to) {
        var children = new ArrayList<Node>();
        for (var child = from.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        children.forEach(to::appendChild);
    }

    /** The words of a node without their emphasis. */
    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(CustomBlock block) {
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
