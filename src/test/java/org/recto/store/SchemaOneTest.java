package org.recto.store;

/// The packet that [SchemaOne] made.
class SchemaOneTest extends OldPacketContract {

    SchemaOneTest() {
        super(1);
    }
}
