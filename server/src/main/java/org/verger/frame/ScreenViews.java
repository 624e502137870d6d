package org.verger.frame;

import gg.jte.TemplateEngine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

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

    /// Sends the browser on, with whatever it was to be told on the way.
    private static final class SeeOther extends RedirectView {
        SeeOther(String address) {
            super(address, true, false, false);
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Flash.carryOn(request);
            super.renderMergedOutputModel(model, request, response);
        }
    }

    private static View seeOther(String address) {
        var view = new SeeOther(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
