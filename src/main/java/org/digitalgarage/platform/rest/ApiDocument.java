package org.digitalgarage.platform.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of the API with what holds for every operation: the schema of a body is read off its
 * example, which a test sends, so that the two cannot part; every problem has its form and an example; and what can go
 * wrong anywhere is said everywhere.
 */
public class ApiDocument implements OASFilter {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getComponents() == null) {
            return;
        }
        api.getComponents().addSchema(PROBLEM, problemSchema());
        var paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> {
            item.getOperations().values().forEach(operation -> complete(operation, path));
            paths.addPathItem(path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"), item);
        });
        api.setPaths(paths);
    }

    private static void complete(Operation operation, String path) {
        var body = operation.getRequestBody();
        if (body != null) {
            body.setContent(content(body.getContent()));
            body.setRequired(true);
        }
        var responses = operation.getResponses();
        if (body != null) {
            add(operation, "400", "a field is missing or wrong; errors names each");
            add(operation, "413", "the body is too large");
            add(operation, "415", "the body is no JSON");
        } else if (operation.getParameters() != null
                && !operation.getParameters().isEmpty()) {
            add(operation, "400", "a parameter cannot be read; errors names it");
        }
        if (!path.endsWith("/ratings/preview") && !path.endsWith("/session")) {
            add(operation, "401", "nobody is signed in, or the token is not accepted");
            add(operation, "403", "the caller's roles do not allow it");
            add(operation, "404", "there is no such thing, or the caller may not know of it");
        }
        add(operation, "406", "something else than JSON was asked for");
        responses.getAPIResponses().forEach((code, response) -> {
            if (code.startsWith("4")) {
                response.setContent(problem(Integer.parseInt(code)));
            } else if (response.getContent() != null) {
                response.setContent(json(response.getContent()));
            }
        });
    }

    private static void add(Operation operation, String code, String description) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(code)) {
            responses.addAPIResponse(
                    code, OASFactory.createObject(APIResponse.class).description(description));
        }
    }

    /** A body that is described as text stays text; every other is JSON. */
    private static Content content(Content content) {
        var text = OASFactory.createContent();
        content.getMediaTypes().forEach((name, type) -> {
            if (name.startsWith("text/")) {
                text.addMediaType(name, type.schema(OASFactory.createSchema().type(SchemaType.STRING)));
            }
        });
        return text.getMediaTypes() == null || text.getMediaTypes().isEmpty() ? json(content) : text;
    }

    /** One JSON body: its examples as objects, and the schema they show. */
    private static Content json(Content content) {
        var one = OASFactory.createObject(MediaType.class);
        for (var type : content.getMediaTypes().values()) {
            if (type.getExamples() != null) {
                type.getExamples().forEach((name, example) -> {
                    var value = read(String.valueOf(example.getValue()));
                    one.addExample(
                            name, OASFactory.createExample().summary(name).value(plain(value)));
                    one.setSchema(schema(value));
                });
            }
        }
        return OASFactory.createContent().addMediaType(JSON, one);
    }

    private static Content problem(int status) {
        var type = OASFactory.createObject(MediaType.class)
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                .addExample(
                        "problem",
                        OASFactory.createExample()
                                .value(plain(Problem.of(Lang.EN, status).json())));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, type);
    }

    private static Schema problemSchema() {
        var fault = object().description("a field at fault")
                .addProperty("field", text("its path, such as rows[3].level, or the name of the parameter"))
                .addProperty("type", text("what is wrong with it; stays the same in every language"))
                .addProperty("detail", text("what to do"));
        return object().description("what went wrong, as RFC 9457 describes it")
                .addProperty("type", text("the kind of problem; stays the same in every language"))
                .addProperty("title", text("the kind of problem in words"))
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("detail", text("what to do about it"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(fault));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(SchemaType.STRING).description(description);
    }

    private static Schema schema(JsonValue value) {
        if (value instanceof JsonObject object) {
            var schema = object();
            object.forEach((name, member) -> schema.addProperty(name, schema(member)));
            return schema;
        }
        if (value instanceof JsonArray array) {
            var schema = OASFactory.createSchema().type(SchemaType.ARRAY);
            return array.isEmpty() ? schema.items(object()) : schema.items(schema(array.get(0)));
        }
        if (value instanceof JsonNumber number) {
            return OASFactory.createSchema().type(number.isIntegral() ? SchemaType.INTEGER : SchemaType.NUMBER);
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return OASFactory.createSchema().type(SchemaType.BOOLEAN);
        }
        var schema = OASFactory.createSchema().type(SchemaType.STRING);
        return value == JsonValue.NULL ? schema.nullable(true) : schema;
    }

    private static JsonValue read(String text) {
        try (var reader = Jsons.reader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    /** The value in the collections that the document is written from. */
    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.forEach((name, member) -> map.put(name, plain(member)));
            return map;
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(ApiDocument::plain).toList();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : (Object) number.bigDecimalValue();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == JsonValue.NULL ? null : (Object) (value == JsonValue.TRUE);
    }
}
