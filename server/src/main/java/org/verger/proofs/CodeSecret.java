package org.verger.proofs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a phone makes its codes from, while it is being set up: to be scanned or typed, and sealed
/// for the way through the browser and back.
public record CodeSecret(String letters, String sealed) {
    /// The secret in groups of four letters.
    public String grouped() {
        return String.join(" ", letters.split("(?<=\\G.{4})"));
    }

    /// The address that an authenticator reads from a QR code.
    public String address(String who) {
        var label = URLEncoder.encode(who, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Verger:%s?secret=%s&issuer=Verger".formatted(label, letters);
    }
}
