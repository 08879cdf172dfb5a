package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;

/** The list that the page of components shows: long enough to be searched, sorted and leafed through. */
@Named
@RequestScoped
public class LookSample {

    private static final int PEOPLE = 3;
    private static final int MANY = 63;

    /** A row of the sample list. */
    public record Row(int number, String name, String position, String unit, int shortOf) {}

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    @Inject
    private Parameters parameters;

    /** Everybody of the sample. */
    public List<Row> getRows() {
        return IntStream.range(0, MANY).mapToObj(this::row).toList();
    }

    /** The page of the sample that was asked for, with the filters in force. */
    public Page<Row> getPage() {
        var typed = parameters.text("q").orElse("");
        var unit = parameters.text("unit").orElse("");
        var slice = paging.slice("name", "unit", "short");
        var order =
                switch (slice.key()) {
                    case "unit" -> Comparator.comparing(Row::unit);
                    case "short" -> Comparator.comparingInt(Row::shortOf);
                    default -> Comparator.comparing(Row::name);
                };
        var found = getRows().stream()
                .filter(row -> row.name().contains(typed) && row.unit().contains(unit))
                .sorted((slice.falling() ? order.reversed() : order).thenComparingInt(Row::number))
                .toList();
        var shown = slice.within(found.size());
        return shown.page(
                found.stream().skip(shown.offset()).limit(shown.size()).toList(), found.size());
    }

    /** The sample people whose name holds what was typed. */
    public List<Choice> complete(String typed) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Choice(i + 1L, row(i).name()))
                .filter(choice -> choice.label().contains(typed))
                .toList();
    }

    private Row row(int number) {
        var person = List.of(Messages.text(language.current(), "platform.look.person." + (number % PEOPLE + 1))
                .split("\\|"));
        return new Row(number, person.get(0), person.get(1), person.get(2), number * 7 % 12);
    }
}
