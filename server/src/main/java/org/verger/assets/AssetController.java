package org.verger.assets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.verger.frame.FrameRoutes;
import org.verger.platform.NotFound;

import java.time.Duration;

/// Hands out the files that pages load; open to everybody.
@Controller
class AssetController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(FrameRoutes.ASSETS)
    ResponseEntity<byte[]> asset(HttpServletRequest request) {
        var asset =
                assets.at(request.getRequestURI())
                        .orElseThrow(() -> new NotFound("No asset at this address"));
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .cacheControl(FOR_GOOD)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !accepted.contains("gzip")) return answer.body(asset.content());
        return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.zipped());
    }
}
