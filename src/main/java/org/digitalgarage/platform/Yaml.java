package org.digitalgarage.platform;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line: whatever is missing or wrong becomes a {@link FileFault} an author can
 * mend.
 */
public final class Yaml {

    private final String file;
    private final Node node;

    private Yaml(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads a file.
     *
     * @param root the content folder, for the name in faults
     * @throws FileFault if it cannot be read or is no YAML
     */
    public static Yaml read(Path root, Path path) {
        var name = root.relativize(path).toString();
        try {
            var text = Files.readString(path, StandardCharsets.UTF_8);
            return parse(name, text);
        } catch (MalformedInputException e) {
            throw new FileFault(name, 0, "platform.file.encoding");
        } catch (IOException e) {
            throw new FileFault(name, 0, "platform.file.unreadable");
        }
    }

    /** Reads a text as if it stood in a file of this name. */
    public static Yaml parse(String name, String text) {
        try {
            var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
            var node = yaml.compose(new java.io.StringReader(text));
            if (node == null) {
                throw new FileFault(name, 0, "platform.file.empty");
            }
            return new Yaml(name, node);
        } catch (MarkedYAMLException e) {
            // a quotation mark that is missing is noticed at the end of the file: the line it begins on helps more
            var quoted = e.getContext() != null && e.getContext().contains("quoted scalar");
            var mark = quoted ? e.getContextMark() : e.getProblemMark();
            throw new FileFault(name, mark == null ? 0 : mark.getLine() + 1, "platform.file.yaml", e.getProblem());
        } catch (YAMLException e) {
            throw new FileFault(name, 0, "platform.file.yaml", e.getMessage());
        }
    }

    /** A fault at this place. */
    public FileFault fault(String key, Object... arguments) {
        return new FileFault(file, line(), key, arguments);
    }

    /** The line of this place, from 1. */
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The file, relative to the content folder. */
    public String file() {
        return file;
    }

    /** Demands that no other keys than these stand here: a misspelt key would be passed over in silence. */
    public void only(String... keys) {
        entries().forEach((key, value) -> {
            if (!List.of(keys).contains(key)) {
                throw value.fault("platform.file.unknown", key, String.join(", ", keys));
            }
        });
    }

    /** The place under a key, if there is one. */
    public Optional<Yaml> find(String key) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("platform.file.mapping");
        }
        return mapping.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(pair -> new Yaml(file, pair.getValueNode()))
                .filter(value -> !value.isNull())
                .findFirst();
    }

    /** The place under a key that must be there. */
    public Yaml at(String key) {
        return find(key).orElseThrow(() -> fault("platform.file.missing", key));
    }

    /** The entries in the order of the file. */
    public Map<String, Yaml> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("platform.file.mapping");
        }
        var entries = new LinkedHashMap<String, Yaml>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw fault("platform.file.mapping");
            }
            var value = new Yaml(file, pair.getValueNode());
            if (entries.put(key.getValue(), value) != null) {
                throw value.fault("platform.file.twice", key.getValue());
            }
        }
        return entries;
    }

    /** The members of the list under a key; empty where there is none. */
    public List<Yaml> list(String key) {
        return find(key).map(Yaml::members).orElse(List.of());
    }

    /** The members of this list. */
    public List<Yaml> members() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("platform.file.list");
        }
        var members = new ArrayList<Yaml>();
        sequence.getValue().forEach(member -> members.add(new Yaml(file, member)));
        return members;
    }

    /** This place as text. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault("platform.file.text");
    }

    /** The text under a key that must be there. */
    public String text(String key) {
        return at(key).text();
    }

    /** The text under a key, or null. */
    public String optional(String key) {
        return find(key).map(Yaml::text).orElse(null);
    }

    /** The texts of the list under a key. */
    public List<String> texts(String key) {
        return list(key).stream().map(Yaml::text).toList();
    }

    /** This place as a whole number. */
    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw fault("platform.file.number", text());
        }
    }

    /** The whole number under a key that must be there. */
    public int number(String key) {
        return at(key).number();
    }

    /** The whole number under a key, or another. */
    public int number(String key, int otherwise) {
        return find(key).map(Yaml::number).orElse(otherwise);
    }

    /** The decimal number under a key that must be there. */
    public double decimal(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw at(key).fault("platform.file.number", text(key));
        }
    }

    /** Whether the key says {@code true}. */
    public boolean flag(String key, boolean otherwise) {
        return find(key)
                .map(value -> switch (value.text()) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw value.fault("platform.file.flag", value.text());
                })
                .orElse(otherwise);
    }

    /** The ISO date under a key that must be there. */
    public LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            throw at(key).fault("platform.file.day", text(key));
        }
    }

    /** This place as a text in both languages; at least one must be there. */
    public Both both() {
        var th = optional("th");
        var en = optional("en");
        if (th == null && en == null) {
            throw fault("platform.file.both");
        }
        return new Both(th == null ? "" : th, en == null ? "" : en);
    }

    /** The text in both languages under a key that must be there. */
    public Both both(String key) {
        return at(key).both();
    }

    private boolean isNull() {
        return node.getTag().equals(org.yaml.snakeyaml.nodes.Tag.NULL);
    }
}
