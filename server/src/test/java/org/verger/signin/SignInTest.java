package org.verger.signin;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.verger.TestHome;
import org.verger.TurnedClock;
import org.verger.providers.TestProviders;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of signing in, on the running server with a real PostgreSQL and a clock that is turned.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestPropertySource(
        properties = {
            TestHome.SETTING,
            "verger.signin.grace=0s",
            "server.port=" + SignInTest.PORT,
            "verger.public-url=http://localhost:" + SignInTest.PORT
        })
@Import({SignInTest.Time.class, Town.class, TestProviders.class})
public @interface SignInTest {
    /// Where it listens: a passkey is for one address, so it is known beforehand.
    int PORT = 18097;

    @TestConfiguration(proxyBeanMethods = false)
    class Time {
        /// All tests come from one place, and what was tried there at a later hour would count.
        @Bean
        @Primary
        TurnedClock turnedClock(ObjectProvider<JdbcClient> db) {
            return new TurnedClock(() -> forgetTries(db.getObject()));
        }

        private static void forgetTries(JdbcClient db) {
            int _ = db.sql("delete from proofs.throttle").update();
        }
    }
}
