package org.digitalgarage.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

/** A program that calls the product over HTTP; keeps its cookies. */
public final class Api {

    static {
        // seconds; the server closes an idle connection after thirty, and a request sent at that moment is lost
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String address;

    private Api(String address) {
        this.address = address;
    }

    /** A program without a session. */
    public static Api stranger() {
        return new Api(Garage.running().address());
    }

    /** A program that talks to this server. */
    public static Api at(Garage garage) {
        return new Api(garage.address());
    }

    /** A program that talks to the server at an address. */
    public static Api at(String address) {
        return new Api(address);
    }

    /** Somebody of the demonstration, with a session. */
    public static Api as(String name) {
        return stranger().signIn(name);
    }

    /** Signs in with the password of the demonstration. */
    public Api signIn(String name) {
        var answer = post("/api/v1/session", "{\"name\":\"" + name + "\",\"password\":\"garage-demo\"}");
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(name + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** The cookies it keeps, as a request sends them. */
    public String cookies() {
        var manager = (CookieManager) client.cookieHandler().orElseThrow();
        return manager.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Reads an address. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends JSON. */
    public HttpResponse<String> post(String path, String json, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form as a browser of this site does. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** A request to build on. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    /** Sends a request built elsewhere. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The object in an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
