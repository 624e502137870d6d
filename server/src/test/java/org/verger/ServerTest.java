package org.verger;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A test of the running application on the run's one PostgreSQL; all of them share one context.
/// Pages are asked for with MockMvc in the scope of whoever looks; signing in is tested by itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ExtendWith(Patient.class)
@AutoConfigureMockMvc(addFilters = false)
@TestPropertySource(properties = {TestHome.SETTING, "verger.demo=false"})
public @interface ServerTest {}
