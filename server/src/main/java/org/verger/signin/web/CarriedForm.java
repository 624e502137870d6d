package org.verger.signin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A form that was on its way when its sender had to prove who they are. The page keeps it, and
/// nothing else does.
///
/// @param path where it was going; empty for none
/// @param fields what was in it, files aside
public record CarriedForm(String path, List<Field> fields) {
    private static final String PREFIX = "carried.";
    private static final String TOKEN = "_csrf";

    /// The field that says where the kept form was going.
    public static final String INTERRUPTED = "interrupted";

    public CarriedForm {
        fields = List.copyOf(fields);
    }

    /// One field of it.
    public record Field(String name, String value) {
        /// Its name on the page that keeps it.
        public String carriedName() {
            return PREFIX + name;
        }
    }

    static CarriedForm none() {
        return new CarriedForm("", List.of());
    }

    public boolean isNone() {
        return path.isEmpty();
    }

    /// The form whose request was forwarded here.
    static CarriedForm interrupted(HttpServletRequest request) {
        return new CarriedForm(
                SignInRoutes.safe(forwarded(request)), fields(request, "", _ -> true));
    }

    /// The same, of somebody who is not signed in, and without what proves who one is: whoever
    /// reads the page may be somebody else. Of a page that asked for a proof it is the form that
    /// this page kept.
    static CarriedForm left(HttpServletRequest request) {
        var whole =
                SignInRoutes.finishes(forwarded(request)) ? kept(request) : interrupted(request);
        var open = whole.fields.stream().filter(field -> !isSecret(field.name)).toList();
        return new CarriedForm(whole.path, open);
    }

    private static boolean isSecret(String name) {
        return name.contains("password") || name.equals("proof") || name.equals("code");
    }

    private static String forwarded(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String path
                ? path
                : "";
    }

    /// The form that a page of ours kept, sent on by it.
    static CarriedForm kept(HttpServletRequest request) {
        var path = request.getParameter(INTERRUPTED);
        return path == null || path.isEmpty()
                ? none()
                : new CarriedForm(
                        SignInRoutes.safe(path),
                        fields(request, PREFIX, name -> name.startsWith(PREFIX)));
    }

    private static List<Field> fields(
            HttpServletRequest request, String prefix, Predicate<String> wanted) {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> wanted.test(one.getKey()) && !one.getKey().equals(TOKEN))
                .flatMap(one -> named(one.getKey().substring(prefix.length()), one))
                .toList();
    }

    private static Stream<Field> named(String name, Map.Entry<String, String[]> one) {
        return Stream.of(one.getValue()).map(value -> new Field(name, value));
    }
}
