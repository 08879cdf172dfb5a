package org.digitalgarage.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.view.Address;

/**
 * The parameters of a request of the API. A page passes over what it cannot read; a program is told, with the name of
 * the parameter, because nobody looks at what it gets instead.
 */
@RequestScoped
public class Query {

    private static final int MOST_PAGES = 100_000;

    @Inject
    private Parameters parameters;

    @Inject
    private Address address;

    /** A whole number within bounds, or the given one where it is missing. */
    public int number(String name, int otherwise, int least, int most) {
        var text = parameters.text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        var number = text.get().matches("\\d{1,9}") ? Integer.parseInt(text.get()) : -1;
        if (number < least || number > most) {
            throw new Refused(name, "platform.json.number", least, most);
        }
        return number;
    }

    /** The number of a thing; empty where it is missing. */
    public OptionalLong id(String name) {
        var text = parameters.text(name);
        if (text.isPresent() && !text.get().matches("\\d{1,18}")) {
            throw new Refused(name, "platform.json.id", text.get());
        }
        return parameters.optionalId(name);
    }

    /** A word of a fixed set, or an empty text where it is missing. */
    public String word(String name, List<String> allowed) {
        var text = parameters.text(name).orElse("");
        if (!text.isEmpty() && !allowed.contains(text)) {
            throw new Refused(name, "platform.json.word", text, String.join(", ", allowed));
        }
        return text;
    }

    /**
     * The slice that page, size and sort ask for.
     *
     * @param most the largest size
     * @param sorts what the list can be sorted by, the first unless another is asked for, with a minus where that one
     *     falls; none where the order is fixed
     */
    public Slice slice(int most, String... sorts) {
        var keys = Stream.of(sorts).map(Query::bare).toList();
        var asked = sorts.length == 0 ? Optional.<String>empty() : parameters.text("sort");
        var sort = asked.orElse(sorts.length == 0 ? "" : sorts[0]);
        if (asked.isPresent() && !keys.contains(bare(sort))) {
            throw new Refused("sort", "platform.json.sort", sort, String.join(", ", keys));
        }
        return new Slice(number("page", 1, 1, MOST_PAGES), number("size", 20, 1, most), sort);
    }

    private static String bare(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }

    /** What a list says about its pages: total, page, size, and the address of the next page or null. */
    public JsonObjectBuilder about(Page<?> page) {
        return Jsons.object()
                .add("total", page.total())
                .add("page", page.number())
                .add("size", page.size())
                .add("next", next(page));
    }

    /** The address of the page after this one, or null. */
    public JsonValue next(Page<?> page) {
        return page.number() < page.pages() ? Jsons.value(address.with("page", page.number() + 1)) : JsonValue.NULL;
    }
}
