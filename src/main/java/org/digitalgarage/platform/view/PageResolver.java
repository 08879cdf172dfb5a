package org.digitalgarage.platform.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.beans.Introspector;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the properties and calls the methods that pages name, the same as the server's own resolvers would, but finds
 * each once: a page asks for some thousand, and the server begins every call by copying all methods of the class, and
 * asks six others before it looks for a property. Whatever is not as plain as that is left to the server.
 */
public final class PageResolver extends ELResolver {

    private static final String OURS = "org.digitalgarage.";
    private static final Object[] NOTHING = {};
    private static final Known NOTHING_KNOWN = new Known(Map.of(), Map.of());

    /** Classes of the platform that pages ask for a size, say; what they implement is public where they are not. */
    private static final List<Class<?>> COLLECTIONS = List.of(List.class, Collection.class, Map.class);

    /**
     * What pages may ask of a class.
     *
     * @param calls the methods by name
     * @param properties the methods that read a property, by its name
     */
    private record Known(Map<String, List<Call>> calls, Map<String, Method> properties) {

        static Known of(Class<?> type) {
            if (!type.getName().startsWith(OURS) && type != String.class) {
                return COLLECTIONS.stream()
                        .filter(one -> one.isAssignableFrom(type))
                        .findFirst()
                        .map(one -> new Known(calls(methods(one)), Map.of()))
                        .orElse(NOTHING_KNOWN);
            }
            if (!Modifier.isPublic(type.getModifiers())) {
                return NOTHING_KNOWN;
            }
            var methods = methods(type);
            return new Known(calls(methods), Map.class.isAssignableFrom(type) ? Map.of() : properties(methods));
        }

        private static List<Method> methods(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> !method.isBridge()
                            && Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                    .toList();
        }

        private static Map<String, List<Call>> calls(List<Method> methods) {
            return methods.stream().map(Call::of).collect(Collectors.groupingBy(call -> call.method.getName()));
        }

        private static Map<String, Method> properties(List<Method> methods) {
            return methods.stream()
                    .filter(method -> !property(method).isEmpty())
                    .collect(Collectors.groupingBy(Known::property))
                    .entrySet()
                    .stream()
                    .filter(named -> named.getValue().size() == 1)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, named -> named.getValue().get(0)));
        }

        /** The name of the property that a method reads; empty where it reads none. */
        private static String property(Method method) {
            var name = method.getName();
            var prefix = method.getReturnType() == boolean.class && name.startsWith("is") ? "is" : "get";
            return name.startsWith(prefix)
                            && method.getParameterCount() == 0
                            && method.getReturnType() != void.class
                            && !Modifier.isStatic(method.getModifiers())
                    ? Introspector.decapitalize(name.substring(prefix.length()))
                    : "";
        }
    }

    /**
     * A method.
     *
     * @param types what it takes, no primitive among them; without the last one where that stands for any number
     * @param any whether any objects may follow
     * @param plain whether it is called here; one that takes any number of something else than objects is not
     */
    private record Call(Method method, Class<?>[] types, boolean any, boolean plain) {

        static Call of(Method method) {
            var types = MethodType.methodType(void.class, method.getParameterTypes())
                    .wrap()
                    .parameterArray();
            var any = method.isVarArgs();
            return new Call(
                    method,
                    any ? Arrays.copyOf(types, types.length - 1) : types,
                    any,
                    !any || types[types.length - 1] == Object[].class);
        }

        boolean takes(int arguments) {
            return any || types.length == arguments;
        }

        /** Whether it takes the arguments as they are. */
        boolean fits(Object[] arguments) {
            for (var at = 0; at < types.length; at++) {
                if (at >= arguments.length || !types[at].isInstance(arguments[at])) {
                    return false;
                }
            }
            return true;
        }

        /** The arguments as the method takes them; null where one would have to be converted by the server. */
        Object[] taken(Object[] arguments) {
            if (!plain || arguments.length < types.length) {
                return null;
            }
            var taken = arguments.clone();
            for (var at = 0; at < types.length; at++) {
                taken[at] = converted(arguments[at], types[at]);
                if (!types[at].isInstance(taken[at])) {
                    return null;
                }
            }
            if (!any) {
                return taken;
            }
            if (arguments.length > types.length && arguments[types.length] instanceof Object[]) {
                return null;
            }
            taken = Arrays.copyOf(taken, types.length + 1);
            taken[types.length] = Arrays.copyOfRange(arguments, types.length, arguments.length);
            return taken;
        }

        /** The rules of the expression language for the most frequent cases: a literal is long, nothing is no text. */
        private static Object converted(Object argument, Class<?> type) {
            if (type == Integer.class && argument instanceof Long number && number.intValue() == number) {
                return number.intValue();
            }
            if (type == String.class && (argument == null || argument instanceof Integer || argument instanceof Long)) {
                return argument == null ? "" : argument.toString();
            }
            return argument;
        }
    }

    private static final ClassValue<Known> KNOWN = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
            return Known.of(type);
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        var arguments = given == null ? NOTHING : given;
        var call = base == null ? null : call(base.getClass(), String.valueOf(name), arguments);
        var taken = call == null ? null : call.taken(arguments);
        return taken == null ? null : answer(context, base, name, call.method, taken);
    }

    /** The one public method that takes so many arguments, or these as they are; null where there is none, or a choice. */
    private static Call call(Class<?> type, String name, Object[] arguments) {
        var named = KNOWN.get(type).calls().getOrDefault(name, List.of());
        var found = only(named, call -> call.takes(arguments.length));
        return found != null || named.size() < 2
                ? found
                : only(named, call -> call.takes(arguments.length) && call.fits(arguments));
    }

    private static Call only(List<Call> calls, Predicate<Call> wanted) {
        Call found = null;
        for (var call : calls) {
            if (wanted.test(call)) {
                if (found != null) {
                    return null;
                }
                found = call;
            }
        }
        return found;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var method = base == null || !(property instanceof String)
                ? null
                : KNOWN.get(base.getClass()).properties().get(property);
        return method == null ? null : answer(context, base, property, method, NOTHING);
    }

    private static Object answer(ELContext context, Object base, Object name, Method method, Object[] arguments) {
        try {
            var answer = method.invoke(base, arguments);
            context.setPropertyResolved(base, name);
            return answer;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // pages set nothing
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? Object.class : null;
    }
}
