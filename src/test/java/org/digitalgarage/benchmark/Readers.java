package org.digitalgarage.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Garage;

/** Those of the demonstration who read pages; each signs in once. */
final class Readers {

    private final Map<String, Api> readers = new HashMap<>();
    private final Garage garage;

    Readers(Garage garage) {
        this.garage = garage;
    }

    /** Somebody by the name of the sign-in; empty for a stranger. */
    Api reader(String name) {
        return readers.computeIfAbsent(
                name, one -> one.isEmpty() ? Api.at(garage) : Api.at(garage).signIn(one));
    }

    /** What is asked for to read a page as somebody does. */
    Wrk.Asked asked(String name, String address) {
        var cookies = reader(name).cookies();
        return new Wrk.Asked(garage.address() + address, cookies.isEmpty() ? "none=1" : cookies, "");
    }

    /** A page. */
    String read(String name, String address) {
        var answer = reader(name).get(address);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Bytes of a page as it goes over the wire to a browser. */
    long compressed(Wrk.Asked asked) {
        var request = HttpRequest.newBuilder(URI.create(asked.address()))
                .header("Cookie", asked.cookie())
                .header("Accept-Encoding", "gzip")
                .build();
        return Http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    /** Where the first link on a page leads that begins like this pattern. */
    String link(String name, String address, String begin) {
        var link = Pattern.compile("href=\"(" + begin + "[^\"#]*)").matcher(read(name, address));
        if (!link.find()) {
            throw new IllegalStateException("no link to " + begin + " on " + address);
        }
        var leads = link.group(1).replace("&amp;", "&");
        return leads.startsWith("?") ? address.replaceFirst("\\?.*", "") + leads : leads;
    }
}
