-- No table changes: from here on an entry `decided` may list questions of the rubric among what was open, which a Stet that does
-- not know them could not read. The version keeps it from opening the file.
SELECT 1;
