package org.verger.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import org.apache.commons.codec.binary.Base32;

import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

/// A phone that was shown a secret, in the letters of the page, and makes codes with it.
record Phone(String letters) {
    String code(Instant now) {
        var secret = new SecretKeySpec(new Base32().decode(letters.replace(" ", "")), "HmacSHA1");
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(secret, now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of a page is a key", e);
        }
    }
}
