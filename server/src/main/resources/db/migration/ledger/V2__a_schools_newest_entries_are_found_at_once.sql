create index on ledger.entry (trust_id, school_id, id);
