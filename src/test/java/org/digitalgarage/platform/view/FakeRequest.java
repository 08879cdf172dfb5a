package org.digitalgarage.platform.view;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** A request of which only address and parameters are asked. */
final class FakeRequest {

    private FakeRequest() {}

    /** A request by this method, with this query and these parameters, and nothing in its head. */
    static HttpServletRequest of(String method, String query, Map<String, List<String>> parameters) {
        return of(method, query, parameters, Map.of());
    }

    /** The same with a head. */
    static HttpServletRequest of(
            String method, String query, Map<String, List<String>> parameters, Map<String, String> head) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getQueryString" -> query;
                    case "getRequestURI" -> "/report/people.xhtml";
                    case "getParameter" ->
                        parameters.getOrDefault(arguments[0].toString(), List.of()).stream()
                                .findFirst()
                                .orElse(null);
                    case "getParameterValues" ->
                        parameters.containsKey(arguments[0].toString())
                                ? parameters.get(arguments[0].toString()).toArray(String[]::new)
                                : null;
                    case "getHeader" -> head.get(arguments[0].toString());
                    case "getCookies", "getAttribute" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    /** Puts a collaborator into a bean as the container does. */
    static <T> T inject(T bean, String field, Object value) {
        try {
            Field place = bean.getClass().getDeclaredField(field);
            place.setAccessible(true);
            place.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
