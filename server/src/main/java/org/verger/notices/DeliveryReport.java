package org.verger.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what a mail server says when it could not deliver (RFC 3464, and RFC 6533 for addresses
/// with other letters than ASCII's). Only a final no counts: that a letter is late, or that
/// somebody is on holiday, says nothing of the address.
final class DeliveryReport {
    private static final int FAR_ENOUGH = 64 * 1024;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");

    private static final List<String> QUOTED =
            List.of(
                    "message/rfc822",
                    "text/rfc822-headers",
                    "message/global",
                    "message/global-headers");

    private DeliveryReport() {}

    /// Which letter could not be delivered; nothing when this says no such thing.
    static Optional<ReturnAddress> undelivered(Message message)
            throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) return Optional.empty();
        if (!FAILED.matcher(status(parts)).find()) return Optional.empty();
        return ReturnAddress.in(headers(message)).or(() -> quoted(parts));
    }

    private static String headers(Message message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .filter(one -> one.getName().matches("(?i)(x-original-|delivered-)?to"))
                .map(Header::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static String status(Multipart parts) throws MessagingException, IOException {
        var plain = text(parts, "message/delivery-status");
        return plain.isEmpty() ? text(parts, "message/global-delivery-status") : plain;
    }

    private static Optional<ReturnAddress> quoted(Multipart parts) {
        return QUOTED.stream()
                .flatMap(type -> ReturnAddress.in(quoted(parts, type)).stream())
                .findFirst();
    }

    private static String quoted(Multipart parts, String type) {
        try {
            return text(parts, type);
        } catch (MessagingException | IOException e) {
            // what is quoted may be cut off anywhere; then it says nothing
            return "";
        }
    }

    /// The beginning of the first part of this kind, as it came.
    private static String text(Multipart parts, String type)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType(type))
                try (var body = part.getInputStream()) {
                    return new String(body.readNBytes(FAR_ENOUGH), UTF_8);
                }
        }
        return "";
    }
}
