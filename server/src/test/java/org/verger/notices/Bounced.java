package org.verger.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// What mail servers write when a letter cannot be delivered, as it comes over the line.
final class Bounced {
    private Bounced() {}

    /// A report after RFC 3464 on a letter, sent back to this address.
    static MimeMessage report(String action, String to, String quoted) {
        return message(
                """
                From: Mail Delivery Subsystem <mailer-daemon@mail.example>
                To: %s
                Subject: Delivery Status Notification
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                Your message could not be delivered.
                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; gone@alder.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such user
                --b1
                Content-Type: text/rfc822-headers

                From: verger@school.example
                Message-ID: <%s>
                Subject: Your link to sign in
                --b1--
                """
                        .formatted(to, action, quoted));
    }

    /// The same after RFC 6533, whose parts have types of their own and are in UTF-8.
    static MimeMessage globalReport(String action, String to, String quoted) {
        return message(
                """
                From: Mail Delivery Subsystem <mailer-daemon@mail.example>
                To: %s
                Subject: Delivery Status Notification
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Your message to zoë@alder.example could not be delivered.
                --b1
                Content-Type: message/global-delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: utf-8; zoë@alder.example
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 no such user
                --b1
                Content-Type: message/global-headers

                From: verger@school.example
                Message-ID: <%s>
                Subject: Your link to sign in
                --b1--
                """
                        .formatted(to, action, quoted));
    }

    static MimeMessage holiday(String to) {
        return message(
                """
                From: somebody@alder.example
                To: %s
                Subject: I am away
                Auto-Submitted: auto-replied
                Content-Type: text/plain

                Action: failed
                """
                        .formatted(to));
    }

    private static MimeMessage message(String text) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(
                            text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
