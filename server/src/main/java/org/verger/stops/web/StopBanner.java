package org.verger.stops.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.frame.Banner;
import org.verger.frame.Banners;
import org.verger.parts.Dates;
import org.verger.platform.Scope;
import org.verger.stops.Stop;
import org.verger.stops.Stops;

import java.util.List;

/// Says that everything is stopped, on the pages where people count on something coming out.
@Component
class StopBanner implements Banners {
    private static final List<String> WHERE =
            List.of("/today", "/posts", "/review", "/calendar", "/templates");

    private final Stops stops;

    StopBanner(Stops stops) {
        this.stops = stops;
    }

    @Override
    public List<Banner> on(String path) {
        if (WHERE.stream().noneMatch(one -> leadsTo(one, path)) || !worksForOneSchool())
            return List.of();
        return stops.inForce().stream().map(StopBanner::banner).toList();
    }

    private static boolean leadsTo(String place, String path) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private static boolean worksForOneSchool() {
        return Scope.isBound() && Scope.current().schools().size() == 1;
    }

    private static Banner banner(Stop stop) {
        var title =
                switch (stop.reach()) {
                    case SCHOOL -> words("stops.banner.school");
                    case TRUST -> words("stops.banner.trust");
                };
        return new Banner(
                title,
                words("stops.banner", stop.reason().value(), Dates.moment(stop.at())),
                words("stops.banner.link"),
                StopRoutes.STOP);
    }
}
