package org.verger.frame;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.RequestContextUtils;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One sentence about what just happened, shown once, on the next page.
public record Flash(Kind kind, String words) implements Serializable {
    private static final String NAME = Flash.class.getName();

    /// How the sentence is meant.
    public enum Kind {
        DONE,
        NOTICE,
        PROBLEM
    }

    public static Flash done(String words) {
        return new Flash(Kind.DONE, words);
    }

    public static Flash notice(String words) {
        return new Flash(Kind.NOTICE, words);
    }

    public static Flash problem(String words) {
        return new Flash(Kind.PROBLEM, words);
    }

    /// Keeps it for the page that this request redirects to.
    public void after(HttpServletRequest request) {
        var kept = RequestContextUtils.getOutputFlashMap(request);
        var all = new ArrayList<>(in(kept));
        all.add(this);
        kept.put(NAME, all);
    }

    /// Keeps what this request would have shown for the page that it redirects to: a page that only
    /// sends on says nothing itself.
    static void carryOn(HttpServletRequest request) {
        of(request).forEach(one -> one.after(request));
    }

    static List<Flash> of(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return kept == null ? List.of() : in(kept);
    }

    private static List<Flash> in(Map<String, ?> kept) {
        return kept.get(NAME) instanceof List<?> all
                ? all.stream().map(Flash.class::cast).toList()
                : List.of();
    }
}
