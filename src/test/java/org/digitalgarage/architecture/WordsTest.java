package org.digitalgarage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 5: the same word everywhere: page, bean, package, table, message key. */
class WordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern KEY = Pattern.compile("msg\\['([a-zA-Z0-9.]+)'\\]|msg\\.of\\('([a-zA-Z0-9.]+)'");
    private static final Pattern TABLE = Pattern.compile("(?i)create table ([a-z]+)_");

    @Test
    void everyPageHasTheBeanOfItsName() throws IOException {
        var pages = pages().filter(page -> page.getParent() != null).toList();
        assertFalse(pages.isEmpty(), "the rule guards nothing");
        var without = pages.stream()
                .filter(page -> House.CLASSES.stream()
                        .noneMatch(type -> type.getSimpleName().equals(bean(page))
                                && type.getPackageName().equals(House.ROOT + "." + page.getName(0) + ".view")))
                .map(page -> page + " needs " + bean(page))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everyKeyHasBothLanguagesAndBeginsWithItsFeature() throws IOException {
        var problems = new ArrayList<String>();
        var bundles = list(MESSAGES, "_th.properties");
        assertFalse(bundles.isEmpty(), "the rule guards nothing");
        for (var file : bundles) {
            var feature = file.getFileName().toString().replace("_th.properties", "");
            var thai = keys(file);
            var english = keys(MESSAGES.resolve(feature + "_en.properties"));
            difference(thai, english).forEach(key -> problems.add(key + " has no English"));
            difference(english, thai).forEach(key -> problems.add(key + " has no Thai"));
            thai.stream()
                    .filter(key -> !key.startsWith(feature + "."))
                    .forEach(key -> problems.add(key + " in " + file));
            assertTrue(House.place(feature) >= 0, feature + " is no feature");
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyKeyOfAPageHasAText() throws IOException {
        var known = new TreeSet<String>();
        for (var file : list(MESSAGES, ".properties")) {
            known.addAll(keys(file));
        }
        var missing = new TreeSet<String>();
        for (var page : list(PAGES, ".xhtml")) {
            var matcher = KEY.matcher(Files.readString(page));
            while (matcher.find()) {
                var key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!known.contains(key) && !key.endsWith(".")) {
                    missing.add(key + " in " + PAGES.relativize(page));
                }
            }
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void everyPatternIsAPattern() throws IOException {
        for (var file : list(MESSAGES, ".properties")) {
            var texts = load(file);
            for (var key : texts.stringPropertyNames()) {
                if (texts.getProperty(key).contains("{0")) {
                    new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
                }
            }
        }
    }

    /** Where a text has places to fill an apostrophe is written twice; elsewhere two would be seen. */
    @Test
    void apostrophesAreReadAsOne() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : list(MESSAGES, ".properties")) {
            load(file).forEach((key, text) -> {
                var once = text.toString().replace("''", "");
                if (text.toString().contains("{0") ? once.contains("'") : !once.equals(text)) {
                    wrong.add(key + " in " + file.getFileName());
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void tablesBeginWithTheirFeature() throws IOException {
        var tables = new TreeSet<String>();
        for (var file : list(MIGRATIONS, ".sql")) {
            var matcher = TABLE.matcher(Files.readString(file));
            while (matcher.find()) {
                tables.add(matcher.group(1));
            }
        }
        assertFalse(tables.isEmpty(), "the rule guards nothing");
        assertEquals(
                List.of(), tables.stream().filter(word -> House.place(word) < 0).toList());
    }

    private static Stream<Path> pages() throws IOException {
        return list(PAGES, ".xhtml").stream().map(PAGES::relativize).filter(page -> !page.startsWith("WEB-INF"));
    }

    private static String bean(Path page) {
        var words = page.getName(0) + "-" + page.getFileName().toString().replace(".xhtml", "");
        var name = new StringBuilder();
        for (var word : words.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name + "Backing";
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> difference(TreeSet<String> all, TreeSet<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
