package org.verger.parts;

/// How much a button asks for attention.
public enum Button {
    /// The one thing that this page is for.
    PRIMARY("govuk-button"),
    SECONDARY("govuk-button govuk-button--secondary"),
    /// What cannot be taken back.
    GRAVE("govuk-button govuk-button--warning"),
    /// There, but not asking.
    QUIET("v-quiet");

    private final String css;

    Button(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
