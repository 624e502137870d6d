package org.verger.providers;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A provider on the loopback that speaks the protocol right and signs whatever a test tells it.
public final class Storyteller implements AutoCloseable {
    private final Map<String, Tale> tales = new ConcurrentHashMap<>();
    private final Provider.Client client;
    private final RSAKey key = rsa();
    private final RSAKey another = rsa();
    private final HttpServer server;

    Storyteller(Provider.Client client) throws IOException {
        this.client = client;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// How an ID token is signed.
    enum Signature {
        RIGHT,
        WITH_ANOTHER_KEY,
        WITH_THE_SECRET,
        NONE
    }

    private record Tale(JWTClaimsSet claims, Signature signature, String challenge) {}

    String issuer(String realm) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + realm;
    }

    /// What a browser brings back from an address that it was sent to: a code for this token, and
    /// the state as it was.
    String tells(Map<String, String> asked, JWTClaimsSet claims, Signature signature) {
        var code = UUID.randomUUID().toString();
        tales.put(code, new Tale(claims, signature, asked.getOrDefault("code_challenge", "")));
        return "?code=" + code + "&state=" + asked.get("state");
    }

    /// The fields of a query or a form.
    static Map<String, String> fields(String text) {
        return Arrays.stream(text.substring(text.indexOf('?') + 1).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var here = issuer(path.split("/", -1)[1]);
        var said =
                path.endsWith("/.well-known/openid-configuration")
                        ? Optional.of(discovery(here))
                        : path.endsWith("/keys")
                                ? Optional.of(new JWKSet(key.toPublicJWK()).toString())
                                : path.endsWith("/token")
                                        ? token(exchange)
                                        : Optional.<String>empty();
        var body = said.orElse("{\"error\":\"invalid_grant\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(said.isPresent() ? 200 : 400, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String discovery(String here) {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}
        """
                .formatted(here);
    }

    /// The code is good once, for our client, and for the browser that has the verifier.
    private Optional<String> token(HttpExchange exchange) throws IOException {
        var form =
                fields(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var tale = tales.remove(form.getOrDefault("code", ""));
        if (tale == null || !isOurClient(exchange)) return Optional.empty();
        if (!tale.challenge().equals(hash(form.getOrDefault("code_verifier", "")))) {
            return Optional.empty();
        }
        return Optional.of(
                """
                {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """
                        .formatted(signed(tale).serialize()));
    }

    private boolean isOurClient(HttpExchange exchange) {
        var sent = exchange.getRequestHeaders().getFirst("Authorization");
        if (sent == null || !sent.startsWith("Basic ")) return false;
        var pair =
                new String(Base64.getDecoder().decode(sent.substring(6)), StandardCharsets.UTF_8)
                        .split(":", 2);
        return decoded(pair[0]).equals(client.id()) && decoded(pair[1]).equals(client.secret());
    }

    private JWT signed(Tale tale) {
        try {
            return switch (tale.signature()) {
                case RIGHT -> signed(tale.claims(), key, key.getKeyID());
                case WITH_ANOTHER_KEY -> signed(tale.claims(), another, key.getKeyID());
                case WITH_THE_SECRET -> {
                    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), tale.claims());
                    token.sign(new MACSigner(client.secret()));
                    yield token;
                }
                case NONE -> new PlainJWT(tale.claims());
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedJWT signed(JWTClaimsSet claims, RSAKey key, String id)
            throws JOSEException {
        var token =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    private static RSAKey rsa() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
