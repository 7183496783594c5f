-- The third schema: the assignment.
--
-- What the readers of the packet are asked to do, in Markdown; empty if they are asked nothing.

ALTER TABLE packet ADD COLUMN assignment TEXT NOT NULL DEFAULT '';
