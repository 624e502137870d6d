package org.verger.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.verger.settings.Meaning;
import org.verger.settings.SettingRefused;

/// Which PostgreSQL to use: another one when a URL is given, else the one that Verger brings.
@ConfigurationProperties("verger.database")
record DatabaseSettings(
        @DefaultValue("28461")
                @Meaning(
                        "The loopback port of the PostgreSQL that Verger brings along; 0 takes any"
                                + " free one.")
                int port,
        @DefaultValue("")
                @Meaning(
                        "Another PostgreSQL (15 or later) to use instead, such as"
                                + " jdbc:postgresql://db.example/verger.")
                String url,
        @DefaultValue("")
                @Meaning(
                        "With a URL: the role that Verger works as, verger_app; it must own"
                                + " nothing and not bypass row-level security.")
                String user,
        @DefaultValue("") @Meaning(value = "With a URL: that role's password.", secret = true)
                String password,
        @DefaultValue Migrator migrator) {

    /// The role that owns the schemas.
    record Migrator(
            @DefaultValue("")
                    @Meaning(
                            "With a URL: the role that makes and owns the schemas, used while"
                                    + " starting only.")
                    String user,
            @DefaultValue("") @Meaning(value = "With a URL: that role's password.", secret = true)
                    String password) {}

    DatabaseSettings {
        if (port < 0 || port > 65535) refuse("port", port + " is not a port; choose 0 to 65535");
        if (url.isBlank()) {
            if (!user.isBlank()) refuse("user", "it is set, but VERGER_DATABASE_URL is not");
            if (!migrator.user.isBlank())
                refuse("migrator.user", "it is set, but VERGER_DATABASE_URL is not");
        } else {
            if (!url.startsWith("jdbc:postgresql:"))
                refuse("url", "it must begin with jdbc:postgresql:");
            if (url.contains("password="))
                refuse("url", "the password belongs into VERGER_DATABASE_PASSWORD");
            need("user", user);
            // the migrations give their rights to this name
            if (!user.equals(Roles.APP)) refuse("user", "the role must be called " + Roles.APP);
            need("password", password);
            need("migrator.user", migrator.user);
            need("migrator.password", migrator.password);
            if (user.equals(migrator.user))
                refuse("migrator.user", "it must be another role than VERGER_DATABASE_USER");
        }
    }

    boolean isElsewhere() {
        return !url.isBlank();
    }

    Server.Elsewhere elsewhere() {
        return new Server.Elsewhere(
                url,
                new Server.Login(migrator.user, migrator.password),
                new Server.Login(user, password));
    }

    private static void need(String name, String value) {
        if (value.isBlank()) refuse(name, "it is needed when VERGER_DATABASE_URL is set");
    }

    private static void refuse(String name, String reason) {
        throw new SettingRefused("verger.database." + name, reason);
    }
}
