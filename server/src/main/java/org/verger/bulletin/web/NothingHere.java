package org.verger.bulletin.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.verger.platform.NotFound;

/// What the world sees where no public page is, or nothing on one: like every public page without a
/// cookie, and the same whether a school is there or not.
@ControllerAdvice(
        assignableTypes = {NewsController.class, NewsArchiveController.class, FeedController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class NothingHere {
    private final Press press;

    NothingHere(Press press) {
        this.press = press;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> nothing() {
        return press.nothing();
    }
}
