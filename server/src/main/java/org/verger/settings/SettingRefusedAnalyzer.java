package org.verger.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Puts a refused setting into words when the start fails on it.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingRefusedAnalyzer extends AbstractFailureAnalyzer<SettingRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable whole, SettingRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Change the setting. ./verger --check-config prints every setting and what is wrong"
                        + " with it.",
                refused);
    }
}
