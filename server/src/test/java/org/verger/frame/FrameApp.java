package org.verger.frame;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.verger.assets.Assets;

import java.util.List;
import java.util.Optional;

/// The frame alone, with somebody signed in and a menu, and no database.
@TestComponent
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = {Frame.class, Assets.class},
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@Import(StyleGuide.class)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class
})
class FrameApp {
    @Bean
    Visitors visitors() {
        return () ->
                Optional.of(
                        new Visitor(
                                "Priya Nair",
                                "Teacher",
                                List.of(
                                        new Visitor.Place("1", "Harrow Lane Primary School", true),
                                        new Visitor.Place("2", "Millbrook Academy", false))));
    }

    @Bean
    Access access() {
        return (_, path) -> !path.equals("/closed");
    }

    @Bean
    MenuEntry today() {
        return new MenuEntry("Today", "/today", MenuGroup.ABOVE, 10);
    }

    @Bean
    MenuEntry posts() {
        return new MenuEntry("Posts", "/style-guide", MenuGroup.POSTS, 20);
    }

    @Bean
    MenuEntry pupils() {
        return new MenuEntry("Pupils and consent", "/pupils", MenuGroup.POSTS, 30);
    }

    @Bean
    MenuEntry policy() {
        return new MenuEntry("Policy", "/policy", MenuGroup.POSTS, 40);
    }

    @Bean
    MenuEntry closed() {
        return new MenuEntry("Closed to teachers", "/closed", MenuGroup.POSTS, 50);
    }
}
