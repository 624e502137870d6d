package org.verger.signin.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.verger.vault.BrokenSeal;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.util.Set;

/// Seals what a visit keeps between two requests: a sentence about what was just done may name
/// somebody, and the table of visits stands outside the walls between trusts.
@Configuration(proxyBeanMethods = false)
class SealedSessions {
    private static final String PLACE = "platform.session_attributes";

    private final Vault vault;
    private final SerializingConverter write = new SerializingConverter();
    private final DeserializingConverter read =
            new DeserializingConverter(SealedSessions.class.getClassLoader());

    SealedSessions(Vault vault) {
        this.vault = vault;
    }

    /// Spring Session asks for it by this name.
    @Bean
    ConversionService springSessionConversionService() {
        var both = new GenericConversionService();
        both.addConverter(Object.class, byte[].class, this::seal);
        both.addConverter(new Opening());
        return both;
    }

    /// Of two requests at once that keep the same for the first time, the second writes over it
    /// instead of failing.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer lastToKeepCounts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private byte[] seal(Object kept) {
        return vault.seal(write.convert(kept), PLACE).toBytes();
    }

    /// What another key sealed is as good as not there: its visit is over.
    private final class Opening implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(byte[].class, Object.class));
        }

        @Override
        public @Nullable Object convert(
                @Nullable Object sealed, TypeDescriptor from, TypeDescriptor to) {
            try {
                return sealed instanceof byte[] bytes
                        ? read.convert(vault.open(Sealed.of(bytes), PLACE))
                        : null;
            } catch (BrokenSeal _) {
                return null;
            }
        }
    }
}
