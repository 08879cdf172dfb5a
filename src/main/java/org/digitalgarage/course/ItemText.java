package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.course.file.Markdown;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** The text of a lesson or assignment in one language, ready to be shown. */
@Entity
@Cacheable
@Table(name = "course_text")
@NamedQuery(
        name = "ItemText.of",
        query = "select t from ItemText t where t.itemId = :item",
        hints = @QueryHint(name = "eclipselink.query-results-cache", value = "true"))
@NamedQuery(name = "ItemText.ofItems", query = "select t from ItemText t where t.itemId in :items")
public class ItemText extends Identified {

    @Column(name = "item_id")
    private long itemId;

    private String language;

    @Lob
    private String html;

    private String headings;

    /** For JPA. */
    protected ItemText() {}

    ItemText(long itemId, Lang language, Markdown.Shown shown) {
        this.itemId = itemId;
        this.language = language.code();
        this.html = shown.html();
        // a list beside the text, no more: forty headings of 150 characters fill it
        this.headings = shown.headings().stream()
                .limit(40)
                .map(heading -> heading.id() + "\t" + cut(heading.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String words) {
        return words.length() > 150 ? words.substring(0, 149) + "…" : words;
    }

    /** The language. */
    public Lang getLanguage() {
        return Lang.of(language);
    }

    /** Safe to be shown as it is. */
    public String getHtml() {
        return html;
    }

    /** What stands in this text, in its order. */
    public List<Markdown.Heading> getHeadings() {
        return headings.isEmpty()
                ? List.of()
                : headings.lines()
                        .map(line -> line.split("\t", 2))
                        .map(part -> new Markdown.Heading(part[0], part[1]))
                        .toList();
    }
}
