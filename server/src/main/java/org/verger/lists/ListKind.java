package org.verger.lists;

import org.verger.platform.Right;
import org.verger.tables.Column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a list is of. Each is brought at an address of its own.
public enum ListKind {
    PUPILS(Right.IMPORT_PUPILS, PupilList.COLUMNS),
    STAFF(Right.IMPORT_STAFF, StaffList.COLUMNS),
    CARERS(Right.IMPORT_PUPILS, CarerList.COLUMNS),
    CONSENTS(Right.RECORD_CONSENT, ConsentList.COLUMNS),
    ONEROSTER(Right.IMPORT_PUPILS, List.of());

    private final Right right;
    private final List<Column> columns;

    ListKind(Right right, List<Column> columns) {
        this.right = right;
        this.columns = columns;
    }

    /// What whoever brings it must be allowed.
    public Right right() {
        return right;
    }

    /// The columns of its one file; none where it is several.
    public List<Column> columns() {
        return columns;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListKind> at(String address) {
        return Arrays.stream(values()).filter(kind -> kind.address().equals(address)).findFirst();
    }
}
