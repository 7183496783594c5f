package org.recto.store;

/// The packet that [SchemaTwo] made.
class SchemaTwoTest extends OldPacketContract {

    SchemaTwoTest() {
        super(2);
    }
}
