/// The packet file: its schema and migrations, one transaction for each change, its history, its lock, its checks and
/// its backup. The only room that knows SQL.
@NullMarked
package org.recto.store;

import org.jspecify.annotations.NullMarked;
