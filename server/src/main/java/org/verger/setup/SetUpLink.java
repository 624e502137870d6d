package org.verger.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.verger.signin.SignInSettings;

/// Prints the set-up link where nobody has an account. It goes to the console, not through the log:
/// logs are kept and passed on.
@Component
@ConditionalOnProperty(name = "verger.demo", havingValue = "false")
class SetUpLink implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final Doors doors;
    private final SetUpToken token;
    private final SignInSettings settings;

    SetUpLink(Doors doors, SetUpToken token, SignInSettings settings) {
        this.doors = doors;
        this.token = token;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        switch (doors.accounts()) {
            case REAL -> {}
            case INVENTED ->
                    LOG.warn(
                            "Only invented people have accounts here, and this is no demonstration:"
                                    + " nobody can sign in. Take them out with"
                                    + " --remove-demonstration, then start again.");
            case NONE ->
                    System.out.printf(
                            """

                            Nobody has an account here yet. Open this address to set Verger up; it works once, and
                            until Verger is stopped:

                                %s

                            """,
                            settings.publicUrl().resolve("/set-up/" + token.make()));
        }
    }
}
