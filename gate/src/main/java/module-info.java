/// Judges what somebody wishes to publish. What is not in `org.verger.gate` itself is nobody's
/// business outside.
@SuppressWarnings("requires-automatic")
module org.verger.gate {
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.ibm.icu;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.verger.gate;
}
