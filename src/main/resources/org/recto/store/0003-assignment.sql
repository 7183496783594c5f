-- The third schema: the assignment, and sealed readings.
--
-- The assignment is what the readers of the packet are asked to do, in Markdown; empty if they are asked nothing. Text,
-- details and place of a sealed reading stay as they are until it is unsealed.

ALTER TABLE packet ADD COLUMN assignment TEXT NOT NULL DEFAULT '';
ALTER TABLE reading ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1));
