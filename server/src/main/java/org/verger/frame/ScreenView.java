package org.verger.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// One template with the screen it shows and the frame around it. Nothing it sends is kept by a
/// browser or a proxy.
record ScreenView(
        TemplateEngine engine, String template, Function<HttpServletRequest, Frame> frames)
        implements View {
    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var shown = new HashMap<String, Object>();
        shown.put("frame", frames.apply(request));
        var page = model == null ? null : model.get("page");
        if (page != null) shown.put("page", page);
        var output = new Utf8ByteOutput();
        engine.render(template, shown, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Vary", "HX-Request");
        output.writeTo(response.getOutputStream());
    }
}
