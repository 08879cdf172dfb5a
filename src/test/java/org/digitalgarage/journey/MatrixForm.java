package org.digitalgarage.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A form as it stands on a page, with everything its button sends. */
record MatrixForm(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");

    /**
     * The form with a button of this id, also where the button stands in a list.
     *
     * @param typed what is typed or chosen; what a form holds under the same name must agree, so that it is the one meant
     */
    static Optional<MatrixForm> on(String page, String button, Map<String, String> typed) {
        var named = Pattern.compile("<button\\b[^>]*\\bname=\"((?:[^\"]*:)?" + Pattern.quote(button) + ")\"[^>]*>");
        for (var form : FORM.matcher(page).results().toList()) {
            var pressed = named.matcher(form.group(2)).results().findFirst();
            var fields = fields(form.group(2));
            var asked = fields.keySet().stream()
                    .allMatch(name -> typed.getOrDefault(name, fields.get(name)).equals(fields.get(name)));
            if (pressed.isPresent() && asked) {
                fields.put(
                        pressed.get().group(1),
                        attribute(pressed.get().group(), "value").orElse(button));
                fields.putAll(typed);
                return attribute(form.group(1), "action").map(action -> new MatrixForm(action, fields));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().map(MatchResult::group).forEach(input -> attribute(input, "name")
                .ifPresent(name -> fields.put(name, attribute(input, "value").orElse(""))));
        return fields;
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? Optional.of(found.group(1).replace("&quot;", "\"").replace("&amp;", "&"))
                : Optional.empty();
    }
}
