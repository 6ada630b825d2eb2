-- No table changes: from here on an entry `claim_placed` may take a lost claim off again (`back`), which a Stet that does not know
-- it could not read. The version keeps it from opening the file.
SELECT 1;
