package org.verger.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what a mail server says when it could not deliver (RFC 3464). Only a final no counts: that
/// a letter is late, or that somebody is on holiday, says nothing of the address.
final class DeliveryReport {
    private static final int FAR_ENOUGH = 64 * 1024;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");

    private DeliveryReport() {}

    /// Which letter could not be delivered; nothing when this says no such thing.
    static Optional<ReturnAddress> undelivered(Message message)
            throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) return Optional.empty();
        if (!FAILED.matcher(text(parts, "message/delivery-status")).find()) return Optional.empty();
        return ReturnAddress.in(headers(message))
                .or(() -> ReturnAddress.in(quoted(parts, "message/rfc822")))
                .or(() -> ReturnAddress.in(quoted(parts, "text/rfc822-headers")));
    }

    private static String headers(Message message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .filter(one -> one.getName().matches("(?i)(x-original-|delivered-)?to"))
                .map(Header::getValue)
                .collect(Collectors.joining("\n"));
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
