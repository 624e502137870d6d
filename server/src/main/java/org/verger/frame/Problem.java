package org.verger.frame;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Stale;

import java.util.Set;

/// Which page an error leads to. Pure.
class Problem {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    private Problem() {}

    static int status(Throwable error) {
        return switch (error) {
            case NotFound _ -> 404;
            case Forbidden _ -> 403;
            case Stale _ -> 409;
            // an address that names nothing, such as /posts/x
            case MethodArgumentTypeMismatchException wrong
                    when wrong.getParameter().hasParameterAnnotation(PathVariable.class) ->
                    404;
            case TypeMismatchException _ -> 400;
            case ErrorResponse answer -> known(answer.getStatusCode().value());
            // a form that Tomcat would not read to its end
            case InvalidParameterException unread -> known(unread.getErrorCode());
            case MultipartException _ -> 400;
            case CannotCreateTransactionException _ -> 503;
            case DataAccessResourceFailureException _ -> 503;
            case TransientDataAccessResourceException _ -> 503;
            default -> 500;
        };
    }

    /// The nearest status that has words of its own.
    static int known(int status) {
        if (KNOWN.contains(status)) return status;
        return status >= 400 && status < 500 ? 400 : 500;
    }
}
