package org.verger.setup.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.frame.Banner;
import org.verger.frame.Banners;
import org.verger.setup.SetUp;
import org.verger.signin.web.SignInRoutes;

import java.util.List;

/// Says where nobody can sign in yet how Verger is set up. Where the link stands is said, and not
/// the link: that is for whoever started the server.
@Component
class SetUpBanner implements Banners {
    private final SetUp setUp;

    SetUpBanner(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public List<Banner> on(String path) {
        if (!path.equals(SignInRoutes.SIGN_IN) || !setUp.isAwaited()) return List.of();
        return List.of(new Banner(words("setup.awaited"), words("setup.awaited.words"), "", ""));
    }
}
