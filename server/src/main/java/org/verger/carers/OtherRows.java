package org.verger.carers;

/// What else a list says, for a row that means a carer by name alone: father and son of one name
/// stay two.
public interface OtherRows {

    /// Whether a row says exactly this of a carer of the child.
    ///
    /// @param child by the school's reference
    boolean say(String child, Contact known);

    /// Whether no row with another address or number has meant the carer so far. From now on one
    /// with this has.
    boolean areFirstToMean(CarerId carer, Contact contact);
}
