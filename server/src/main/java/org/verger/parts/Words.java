package org.verger.parts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that the frame itself says, from `messages.properties`. A test holds that every key
/// that is asked for exists.
public class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages", Locale.UK);

    private Words() {}

    /// The words kept under a key, with their gaps filled.
    public static String words(String key, Object... gaps) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(gaps);
    }
}
