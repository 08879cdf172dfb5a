package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.junit.jupiter.api.Test;

class PageResolverTest {

    private final PageResolver resolver = new PageResolver();
    private final Asked context = new Asked();

    /** What a page may call. */
    public static class Page {

        /** One of two of the same name. */
        public String twice(String text) {
            return text;
        }

        /** The other. */
        public String twice(Integer number) {
            return number.toString();
        }

        /** Takes a number that the page may give as another kind of number. */
        public long number(long given) {
            return given;
        }

        /** Takes as many as there are. */
        public int many(String first, Object... any) {
            return any.length;
        }

        /** Takes texts alone. */
        public int lines(String... lines) {
            return lines.length;
        }

        /** Has another that takes as many. */
        public int sum(Object... any) {
            return any.length;
        }

        /** The other. */
        public int sum(String one) {
            return 1;
        }

        /** A property. */
        public String getName() {
            return "page";
        }

        /** A property that is there or not. */
        public boolean isOpen() {
            return true;
        }

        /** One of two of the same name. */
        public boolean isSure() {
            return true;
        }

        /** The other. */
        public boolean getSure() {
            return false;
        }

        /** No property, for it takes something. */
        public String getLine(int number) {
            return "line " + number;
        }

        /** No property, for it belongs to the class. */
        public static String getKind() {
            return "kind";
        }

        /** A property that cannot be read. */
        public String getRefused() {
            throw new NotFound();
        }

        /** Refuses. */
        public String refuse() {
            throw new NotFound();
        }
    }

    private static class Hidden {

        public String name() {
            return "hidden";
        }
    }

    @Test
    void aPlainCallIsAnswered() {
        assertEquals("ไทย", call(new Both("ไทย", "Thai"), "th"));
        assertTrue(context.isPropertyResolved());
        assertEquals("Thai", call(new Both("ไทย", "Thai"), "in", Lang.EN));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void aNumberIsTakenAsItIs() {
        assertEquals(7L, call(new Page(), "number", 7L));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void asManyArgumentsAsThereAreAreTaken() {
        assertEquals(0, call(new Page(), "many", "x"));
        assertTrue(context.isPropertyResolved());
        assertEquals(2, call(new Page(), "many", "x", 1, null));
        assertTrue(context.isPropertyResolved());
        left(new Page(), "many");
    }

    @Test
    void whatIsNotPlainIsLeftToTheServer() {
        var page = new Page();
        left(page, "twice", 7L);
        left(page, "twice", (Object) null);
        left(page, "number", 7);
        left(page, "lines", "a", "b");
        left(page, "sum", "a");
        left(page, "none");
        left(new Both("a", "b"), "in");
        left(new Both("a", "b"), "in", (Object) null);
        left(new Hidden(), "name");
        left(List.of(1), "remove", 1, 2, 3);
        left(1, "toString");
        left(null, "name");
    }

    @Test
    void ofTwoMethodsTheOneIsCalledThatTakesTheArgumentsAsTheyAre() {
        assertEquals("x", call(new Page(), "twice", "x"));
        assertTrue(context.isPropertyResolved());
        assertEquals("7", call(new Page(), "twice", 7));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void numbersAndTextsAreConvertedAsTheLanguageSays() {
        assertEquals("bc", call("abcd", "substring", 1L, 3L));
        assertTrue(context.isPropertyResolved());
        assertEquals("level 2", call("level ", "concat", 2));
        assertTrue(context.isPropertyResolved());
        assertEquals(1, call(new Page(), "many", null, 1));
        assertTrue(context.isPropertyResolved());
        left("abcd", "substring", Long.MAX_VALUE, 3L);
    }

    @Test
    void collectionsAreAskedByWhatTheyImplement() {
        assertEquals(1, call(List.of(1), "size"));
        assertTrue(context.isPropertyResolved());
        assertEquals(true, call(Map.of("a", 1).keySet(), "contains", "a"));
        assertTrue(context.isPropertyResolved());
        assertEquals(1, call(Map.of("a", 1), "get", "a"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void aRefusalIsPassedOnAsTheCause() {
        var thrown = assertThrows(ELException.class, () -> call(new Page(), "refuse"));
        assertSame(NotFound.class, thrown.getCause().getClass());
    }

    @Test
    void aTextIsContinued() {
        assertEquals("a.b", call("a.", "concat", "b"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void aPropertyIsRead() {
        assertEquals("page", read(new Page(), "name"));
        assertTrue(context.isPropertyResolved());
        assertEquals(true, read(new Page(), "open"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void whatIsNoPlainPropertyIsLeftToTheServer() {
        for (var property : List.of("sure", "line", "kind", "none", "Name", "get")) {
            assertNull(read(new Page(), property), property);
            assertFalse(context.isPropertyResolved(), property);
        }
        for (var base : List.of(new Hidden(), Map.of("name", "x"), new MessageMap(), List.of(1))) {
            assertNull(read(base, "empty"));
            assertFalse(context.isPropertyResolved());
        }
        assertNull(read(null, "name"));
        assertNull(read(new Page(), 1L));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aRefusedPropertyIsPassedOnAsTheCause() {
        var thrown = assertThrows(ELException.class, () -> read(new Page(), "refused"));
        assertSame(NotFound.class, thrown.getCause().getClass());
    }

    private Object read(Object base, Object property) {
        context.setPropertyResolved(false);
        return resolver.getValue(context, base, property);
    }

    private void left(Object base, String name, Object... arguments) {
        assertNull(call(base, name, arguments), name);
        assertFalse(context.isPropertyResolved(), name);
    }

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, arguments);
    }

    private static final class Asked extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
