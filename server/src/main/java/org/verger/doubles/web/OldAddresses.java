package org.verger.doubles.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.people.ColleagueRecords;
import org.verger.platform.PersonId;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Leads from the pages of a second record to those of the first, so that a bookmark, a printed
/// address or a link in an old letter goes on being good.
@Component
class OldAddresses implements HandlerInterceptor, WebMvcConfigurer {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Roll roll;
    private final Carers carers;
    private final ColleagueRecords people;

    OldAddresses(Roll roll, Carers carers, ColleagueRecords people) {
        this.roll = roll;
        this.carers = carers;
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/pupils/**", "/flags/**", "/people/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var asked = request.getRequestURI();
        var pupil = led(request, "pupil", id -> roll.get(new PupilId(id)).id().value());
        var carer = led(request, "carer", id -> carers.get(new CarerId(id)).id().value());
        var person = led(request, "person", id -> people.first(new PersonId(id)).value());
        var leads = person.apply(carer.apply(pupil.apply(asked)));
        if (leads.equals(asked)) return true;
        // a form that was open while the two became one was filled in for what is no longer there
        if (!request.getMethod().equals("GET")) throw new Stale("what " + asked + " was about");
        // by itself the container would make it absolute, by what a proxy called this server
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", leads);
        return false;
    }

    private static UnaryOperator<String> led(
            HttpServletRequest request, String name, UnaryOperator<UUID> first) {
        var asked = variable(request, name);
        if (!ID.matcher(asked).matches()) return path -> path;
        var id = first.apply(UUID.fromString(asked));
        return path -> path.replace(asked, id.toString());
    }

    private static String variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables
                ? String.valueOf(variables.get(name))
                : "";
    }
}
