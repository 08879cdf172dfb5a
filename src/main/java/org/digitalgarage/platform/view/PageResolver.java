package org.digitalgarage.platform.view;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls the methods that pages name, the same as the server's own resolver would, but finds each once, by its name and
 * the number of its arguments: a page calls some hundred, and the server begins every call by copying all methods of the
 * class. Whatever is not as plain as that is left to the server.
 */
public final class PageResolver extends ELResolver {

    private static final String OURS = "org.digitalgarage.";

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return type.getName().startsWith(OURS) && Modifier.isPublic(type.getModifiers())
                    ? Stream.of(type.getMethods())
                            .filter(method -> !method.isBridge()
                                    && Modifier.isPublic(
                                            method.getDeclaringClass().getModifiers()))
                            .collect(Collectors.groupingBy(Method::getName))
                    : Map.of();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] given) {
        var arguments = given == null ? new Object[0] : given;
        var method = base == null ? null : method(base.getClass(), String.valueOf(name), arguments.length);
        var taken = method == null ? null : taken(method, arguments);
        if (taken == null) {
            return null;
        }
        try {
            var answer = method.invoke(base, taken);
            context.setPropertyResolved(base, name);
            return answer;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The one public method that takes so many arguments; null where there is none, or a choice. */
    private static Method method(Class<?> type, String name, int arguments) {
        var found = METHODS.get(type).getOrDefault(name, List.of()).stream()
                .filter(method -> method.isVarArgs() || method.getParameterCount() == arguments)
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The arguments as the method takes them; null where one would have to be converted. */
    private static Object[] taken(Method method, Object[] arguments) {
        var types = method.getParameterTypes();
        var single = method.isVarArgs() ? types.length - 1 : types.length;
        if (arguments.length < single || method.isVarArgs() && types[single] != Object[].class) {
            return null;
        }
        for (var at = 0; at < single; at++) {
            var type = types[at].isPrimitive()
                    ? MethodType.methodType(types[at]).wrap().returnType()
                    : types[at];
            if (!type.isInstance(arguments[at])) {
                return null;
            }
        }
        if (!method.isVarArgs()) {
            return arguments;
        }
        if (arguments.length > single && arguments[single] instanceof Object[]) {
            return null;
        }
        var taken = Arrays.copyOf(arguments, types.length);
        taken[single] = Arrays.copyOfRange(arguments, single, arguments.length);
        return taken;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
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
