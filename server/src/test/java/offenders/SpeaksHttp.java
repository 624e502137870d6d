package offenders;

import org.springframework.http.HttpStatus;

/// Answers with a status outside `web`.
class SpeaksHttp {
    HttpStatus answer() {
        return HttpStatus.NOT_FOUND;
    }
}
