package org.verger.frame;

import gg.jte.TemplateEngine;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

import java.util.Locale;

/// Finds the template for a view's name: `posts/review` is `posts/review.jte`, and
/// `redirect:/posts` sends the browser there with 303.
///
/// The bean's name keeps Boot from putting content negotiation in front: there is HTML, and nothing
/// to negotiate.
@Component("viewResolver")
class ScreenViews implements ViewResolver, Ordered {
    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final Frames frames;

    ScreenViews(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return seeOther(name.substring(REDIRECT.length()));
        return new ScreenView(engine, name + ".jte", frames::of);
    }

    /// A screen in a frame that asks nobody anything.
    View bare(String name) {
        return new ScreenView(engine, name + ".jte", frames::bare);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private static View seeOther(String address) {
        var view = new RedirectView(address, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
