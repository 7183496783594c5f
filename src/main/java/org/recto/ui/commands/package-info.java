/// All that can be done in the window, as one list: the menus, the keys and the key sheet are drawn from it.
@NullMarked
package org.recto.ui.commands;

import org.jspecify.annotations.NullMarked;
