package org.recto.store;

/// The packet that [SchemaThree] made.
class SchemaThreeTest extends OldPacketContract {

    SchemaThreeTest() {
        super(3);
    }
}
