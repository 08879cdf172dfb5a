package org.digitalgarage.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters of this request. What a page is about stands in its address, so that it can be sent to a colleague. A
 * form is sent to the address of its page: where both say something under the same name, the form counts.
 */
@RequestScoped
public class Parameters {

    @Inject
    private HttpServletRequest request;

    /** The text of a parameter, without the spaces around it; empty where it is missing or blank. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A parameter exactly as it was sent, for passwords; empty where it is missing. */
    public String raw(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All texts of a parameter. */
    public List<String> all(String name) {
        var values = request.getParameterValues(name);
        if (values == null) {
            return List.of();
        }
        // those of the address come first
        var sent = List.of(values).subList(inAddress(name), values.length);
        return sent.isEmpty() ? List.of(values) : sent;
    }

    /** All parameters as they were sent. */
    public Map<String, List<String>> map() {
        return request.getParameterMap().keySet().stream().collect(Collectors.toMap(name -> name, this::all));
    }

    private int inAddress(String name) {
        var query = request.getQueryString();
        return query == null || !request.getMethod().equals("POST")
                ? 0
                : (int) Stream.of(query.split("&"))
                        .filter(part -> part.equals(name) || part.startsWith(name + "="))
                        .count();
    }

    /**
     * The files sent under a name; empty parts, which a browser sends for a field left empty, are left out.
     *
     * @throws Refused if the request is larger than the server takes
     */
    public List<Part> files(String name) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(name) && isNamed(part))
                    .toList();
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new Refused(name, "platform.upload.failed");
        }
    }

    /**
     * Hands each file sent under a name on, with its name and content. One that is refused keeps no other from being
     * taken.
     *
     * @throws Refusals naming all that were refused
     */
    public void eachFile(String name, BiConsumer<String, InputStream> taker) {
        var refusals = new ArrayList<Refused>();
        for (var part : files(name)) {
            try (var content = part.getInputStream()) {
                taker.accept(part.getSubmittedFileName(), content);
            } catch (Refused refused) {
                refusals.add(refused);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refusals(refusals);
        }
    }

    /** A field in which nothing was chosen is sent without a name; an empty file has one, and is refused as such. */
    private static boolean isNamed(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    /**
     * The number of the thing this page is about.
     *
     * @throws NotFound if the parameter is missing or is no number
     */
    public long id(String name) {
        return optionalId(name).orElseThrow(NotFound::new);
    }

    /** The number in a parameter; empty where it is missing or is no number. */
    public OptionalLong optionalId(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** A small number, or the given one where it is missing or is none. */
    public int number(String name, int otherwise) {
        return text(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
